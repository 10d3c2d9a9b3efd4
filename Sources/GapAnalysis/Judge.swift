package import ProtocolAssembly
package import ProtocolModel
internal import SourceText

/// Judges assembled protocols against the elements of a library.
///
/// Included is not stated: library text with unanswered values meets nothing.
package struct Judge: Sendable {
  private let library: ClauseLibrary
  private let judged: JudgedElements
  private let notJudged: [StatutoryElement]
  /// The elements that the law may excuse a county from.
  private let excusable: [StatutoryElement]
  /// The clauses of the library that could carry each element, by identifier.
  private let possibleCarriers: [StatutoryElement.ID: [Clause.ID]]
  private let known = KnownCarriers()

  package init(_ library: ClauseLibrary) {
    self.library = library
    let ordered = library.elements.values.map { (element: $0, key: ReportKey($0)) }
      .sorted { $0.key < $1.key }.map(\.element)
    // What other papers must say is looked at only for words that break its limit.
    judged = JudgedElements(ordered.filter { $0.isJudged || ($0.limit?.isLaw ?? false) && $0.lookIn == .text })
    notJudged = ordered.filter { !$0.isJudged }
    excusable = ordered.filter { $0.excuse != nil }
    var carriers: [StatutoryElement.ID: Set<Clause.ID>] = [:]
    for clause in library.clauses.values {
      for carriage in clause.carries + clause.variants.flatMap(\.carries) {
        carriers[carriage.element.value, default: []].insert(clause.id)
      }
    }
    possibleCarriers = carriers.mapValues { $0.sorted() }
  }

  /// The gap report of `assembled`, judged as of its day.
  package func report(on assembled: AssembledProtocol) -> GapReport {
    let examiner = examiner(of: assembled)
    let findings = findings(by: examiner) { _ in true }
    let conflicting = Set(findings.lazy.filter { !$0.element.isJudged }.map(\.element.id))
    let values = assembled.valuesInText
    return GapReport(
      profile: assembled.profile, day: assembled.day, findings: findings,
      teams: library.teamOrder.compactMap { library.teams[$0] }.map { examiner.seats.standing(of: $0) },
      notJudged: notJudged.filter { !conflicting.contains($0.id) && $0.isInForce(on: assembled.day) },
      clauseCount: assembled.clauses.count, statedValueCount: values.count { $0.stated != nil },
      blankValueCount: values.count { $0.stated == nil })
  }

  /// What the report on `assembled` finds on these elements, in its order.
  package func findings(on assembled: AssembledProtocol, of elements: Set<StatutoryElement.ID>) -> [Finding] {
    findings(by: examiner(of: assembled)) { elements.contains($0.id) }
  }

  private func examiner(of assembled: AssembledProtocol) -> ElementExaminer {
    let standing = known.carriers(of: assembled.sections) {
      StandingCarriers(of: assembled.sections, judged, CarrierFinder(limits: LimitExaminer(library)))
    }
    return ElementExaminer(
      library, of: assembled, judged, standing: standing, possibleCarriers: possibleCarriers, excusable: excusable)
  }

  private func findings(
    by examiner: ElementExaminer, where isWanted: (StatutoryElement) -> Bool
  ) -> [Finding] {
    judged.all.enumerated().compactMap { place, element -> Finding? in
      guard isWanted(element) else { return nil }
      let finding = examiner.finding(on: element, at: place)
      return element.isJudged || finding.state == .conflicting ? finding : nil
    }
  }
}

/// Papers first in the order protocol, policy, others; then by citation and identifier.
private struct ReportKey: Comparable {
  private let level: Int
  private let paper: Int
  private let provision: String
  private let element: String

  init(_ element: StatutoryElement) {
    level = element.level == .recommended ? 1 : 0
    paper = StatutoryElement.Obligation.allCases.firstIndex(of: element.obliges) ?? 0
    provision = element.provisions.first?.value.rawValue ?? ""
    self.element = element.id.rawValue
  }

  static func < (left: Self, right: Self) -> Bool {
    (left.level, left.paper, left.provision, left.element)
      < (right.level, right.paper, right.provision, right.element)
  }
}
