internal import ProtocolAssembly
internal import ProtocolModel
internal import SourceText

/// Compares the values of a document with the limits of law and guidance.
struct LimitExaminer: Sendable {
  private let library: ClauseLibrary
  private let values: ValueBook
  /// The values of the document that an element bounds.
  private let bounded: [StatutoryElement.ID: [ValueStanding]]

  init(_ library: ClauseLibrary, of assembled: AssembledProtocol) {
    self.library = library
    values = assembled.values
    var bounded: [StatutoryElement.ID: [ValueStanding]] = [:]
    for clause in assembled.clauses {
      for value in clause.selected.clause.values {
        guard let element = value.limitFrom?.value else { continue }
        bounded[element, default: []].append(values.standing(of: value, in: clause.id))
      }
    }
    self.bounded = bounded
  }

  /// Compares where nobody states anything.
  init(_ library: ClauseLibrary) {
    self.library = library
    values = ValueBook()
    bounded = [:]
  }

  /// What a value inside the words, or a value the element bounds, says against the element's limit.
  ///
  /// A limit of guidance is compared too, but need not be readable: it advises.
  func conflicts(with element: StatutoryElement, in carrier: SelectedClause, _ carriage: Clause.Carriage) -> [Reason] {
    guard let limit = element.limit else { return [] }
    let measured = carriage.values.compactMap { standing(of: $0, in: carrier) }.filter(\.isMeasured)
    // Words of a county's own that name no value leave nothing to compare.
    if measured.isEmpty {
      return carrier.isLocalText && limit.isLaw ? [.limitCannotBeRead(carrier.id, limit: limit)] : []
    }
    // A sentence may hold the times of two duties: a value that names this element as its limit speaks for it.
    let own = measured.filter { $0.value.limitFrom?.value == element.id }
    let speaking = own.isEmpty ? measured.filter { $0.value.limitFrom != nil } : own
    return speaking.compactMap { reason(for: $0, against: limit, of: element) }
  }

  /// Conflicts of values that the element bounds, wherever they stand in the document.
  func conflictsOfBoundedValues(with element: StatutoryElement) -> [Reason] {
    guard let limit = element.limit else { return [] }
    return (bounded[element.id] ?? []).compactMap { reason(for: $0, against: limit, of: element) }
  }

  /// Values that the element bounds and nobody has stated, wherever they stand in the document: a time that is not
  /// stated keeps no limit, quoted or not.
  func blanks(of element: StatutoryElement) -> [Reason] {
    guard element.limit != nil else { return [] }
    return (bounded[element.id] ?? []).filter { $0.stated == nil }.map(Reason.valueNotStated)
  }

  /// The values inside the words that are stricter than the law asks.
  func stricterValues(of element: StatutoryElement, in carrier: SelectedClause, _ carriage: Clause.Carriage)
    -> [Reason]
  {
    guard let limit = element.limit, limit.isLaw else { return [] }
    return carriage.values.compactMap { standing(of: $0, in: carrier) }.compactMap { standing in
      guard standing.value.limitFrom != nil, case .quantity(let stated)? = standing.stated?.answer,
        limit.quantity.exceeds(stated) == true
      else { return nil }
      return .stricterThanLimit(standing, limit: limit)
    }
  }

  func standing(of reference: ValueReference, in carrier: SelectedClause) -> ValueStanding? {
    let clause = carrier.clause
    let owner = reference.clause == clause.id ? clause : library.clauses[reference.clause]
    return owner?.value(named: reference.name).map { values.standing(of: $0, in: reference.clause) }
  }

  private func reason(
    for standing: ValueStanding, against limit: StatutoryElement.Limit, of element: StatutoryElement
  ) -> Reason? {
    guard case .quantity(let stated)? = standing.stated?.answer else { return nil }
    switch stated.exceeds(limit.quantity) {
    case true?: return .valueBeyondLimit(standing, limit: limit, of: element.id)
    case nil: return limit.isLaw ? .limitCannotBeRead(standing.reference.clause, limit: limit) : nil
    case false?: return nil
    }
  }
}

extension ValueStanding {
  /// Whether the value is a number with a unit.
  var isMeasured: Bool { if case .quantity = value.kind { true } else { false } }
}
