internal import ProtocolModel
internal import SourceText

/// Whether the clauses carry the law, and whether each clause carries something.
struct CoverageReview {
  let texts: LibraryTexts
  let day: CalendarDay

  func diagnostics() -> [Diagnostic] {
    lawNotCarried() + clausesThatCarryNothing() + limitsWithoutPlaceholder() + seatsNotCarried()
  }

  private var library: ClauseLibrary { texts.library }

  private func lawNotCarried() -> [Diagnostic] {
    let carried = Set(texts.wordings.flatMap { $0.carries.map(\.element.value) })
    return library.elements.values.sorted { $0.id < $1.id }.compactMap { element in
      guard !carried.contains(element.id), let severity = Self.weight(of: element),
        element.to.map({ $0 >= day }) ?? true
      else { return nil }
      return .lawNotCarried(element, severity)
    }
  }

  /// How much it weighs that no clause carries the element; nil when none needs to.
  private static func weight(of element: StatutoryElement) -> Diagnostic.Severity? {
    guard element.lookIn == .text || element.lookIn == .team else { return nil }
    switch (element.level, element.obliges) {
    case (.required, .protocol), (.required, .agencyPolicy): return .error
    case (.required, _), (.recommended, _): return .warning
    case (.permitted, _), (.reference, _), (.state, _): return nil
    }
  }

  private func clausesThatCarryNothing() -> [Diagnostic] {
    texts.clauses.compactMap { clause in
      guard clause.library != "general-terms", clause.bindsSomebody, clause.carries.isEmpty,
        clause.variants.allSatisfy(\.carries.isEmpty)
      else { return nil }
      return .carriesNothing(clause)
    }
  }

  private func limitsWithoutPlaceholder() -> [Diagnostic] {
    texts.wordings.flatMap { wording in
      wording.carries.compactMap { carriage -> Diagnostic? in
        guard let element = library.elements[carriage.element.value], let limit = element.limit, limit.isLaw,
          !carriage.values.contains(where: isMeasured)
        else { return nil }
        return .limitWithoutPlaceholder(carriage, limit)
      }
    }
  }

  private func isMeasured(_ reference: ValueReference) -> Bool {
    guard let value = library.clauses[reference.clause]?.value(named: reference.name) else { return false }
    if case .quantity = value.kind { return true }
    return false
  }

  /// The seats that the law requires on a team must be in the clause that lists its members, or in one beside it.
  private func seatsNotCarried() -> [Diagnostic] {
    library.teamOrder.compactMap { library.teams[$0] }.flatMap { team -> [Diagnostic] in
      guard let listed = team.listedIn, library.clauses[listed.value] != nil else { return [] }
      let carried = carriedBeside(listed.value)
      return team.seats.filter { $0.kind == .required }.compactMap { seat in
        let elements = library.elements.values.filter {
          $0.level == .required && $0.seat?.team.value == team.id && $0.seat?.role.value == seat.role.value
        }
        guard !elements.isEmpty, !elements.contains(where: { carried.contains($0.id) }) else { return nil }
        return .seatNotCarried(seat, of: team, listedIn: listed, library)
      }
    }
  }

  /// What the clause carries, with the clauses that it refers to and those that refer to it.
  private func carriedBeside(_ id: Clause.ID) -> Set<StatutoryElement.ID> {
    let own = texts.wordings.filter { $0.clause.id == id }
    let neighbors = Set(own.flatMap { $0.text.references })
    let beside = texts.wordings.filter { neighbors.contains($0.clause.id) || $0.text.references.contains(id) }
    return Set((own + beside).flatMap { $0.carries.map(\.element.value) })
  }
}

extension Clause {
  /// Whether anybody owes anything under it.
  var bindsSomebody: Bool {
    switch binds {
    case .allParties: true
    case .roles(let roles): !roles.isEmpty
    }
  }
}

extension ClauseText {
  /// The clauses that the text refers to.
  var references: [Clause.ID] {
    placeholders.compactMap { use in
      if case .clause(let id) = use.placeholder { return id }
      return nil
    }
  }
}

extension Diagnostic {
  static func lawNotCarried(_ element: StatutoryElement, _ severity: Severity) -> Self {
    Diagnostic(
      "lint.law-not-carried", severity, "no clause carries '\(element.id)': \(element.duty)", at: element.range,
      hint: "\(element.level.rawValue), for \(element.obliges.rawValue)")
  }

  static func carriesNothing(_ clause: Clause) -> Self {
    Diagnostic(
      "lint.clause-carries-nothing", .notice, "clause '\(clause.id)' binds somebody and carries no element",
      at: clause.range)
  }

  static func limitWithoutPlaceholder(_ carriage: Clause.Carriage, _ limit: StatutoryElement.Limit) -> Self {
    Diagnostic(
      "lint.limit-without-placeholder", .warning,
      "these words carry '\(carriage.element.value)' without a value that its limit of \(limit.quantity) can bound",
      at: carriage.range, hint: "put the number in as a value with 'limit-from: \(carriage.element.value)'")
  }

  static func seatNotCarried(
    _ seat: Team.Seat, of team: Team, listedIn clause: Located<Clause.ID>, _ library: ClauseLibrary
  ) -> Self {
    Diagnostic(
      "lint.team-seat-not-carried", .error,
      "'\(clause.value)' lists the \(team.name) without the seat of \(library.label(of: seat.role.value))",
      at: seat.role.range, notes: [Note("the clause is named here", at: clause.range)])
  }
}
