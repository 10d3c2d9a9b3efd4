internal import ProtocolAssembly
internal import ProtocolModel

/// Finds what stands against words that carry an element: facts and values that nobody has stated, and broken limits.
struct CarrierFinder: Sendable {
  let limits: LimitExaminer

  /// The words of `carriage` in `clause`, which has the number `section`, as they carry `element`.
  func carrier(
    of element: StatutoryElement, in clause: SelectedClause, numbered section: String, _ carriage: Clause.Carriage
  ) -> Finding.Carrier {
    Finding.Carrier(
      clause: clause.id, title: clause.title, section: section, carriage: carriage,
      problems: problems(of: element, in: clause, carriage), isLocalText: clause.isLocalText)
  }

  private func problems(
    of element: StatutoryElement, in clause: SelectedClause, _ carriage: Clause.Carriage
  ) -> [Reason] {
    var problems = clause.undecidedFacts.map { Reason.clauseUndecided(clause.id, $0) }
    problems += clause.undecidedVariantFacts.map { .variantUndecided(clause.id, $0) }
    problems += limits.conflicts(with: element, in: clause, carriage)
    for reference in carriage.values {
      if let standing = limits.standing(of: reference, in: clause), standing.stated == nil {
        problems.append(.valueNotStated(standing))
      }
    }
    return problems
  }
}
