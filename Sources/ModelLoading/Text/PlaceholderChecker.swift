internal import ProtocolModel
internal import SourceText

/// Checks the placeholders that name clauses and their values, once all clauses are known.
struct PlaceholderChecker {
  let load: LoadingContext
  /// Finds the county that added a clause which the text may not refer to.
  private let stranger: (Clause.ID) -> County?
  /// Finds a clause that the text may refer to.
  private let clause: (Clause.ID) -> Clause?
  private let teams: [Team.ID: Team]

  init(
    load: LoadingContext, teams: [Team.ID: Team], stranger: @escaping (Clause.ID) -> County? = { _ in nil },
    clause: @escaping (Clause.ID) -> Clause?
  ) {
    self.load = load
    self.teams = teams
    self.stranger = stranger
    self.clause = clause
  }

  /// Checks the texts of a clause and of its variants.
  func check(_ clause: Clause) {
    check(clause.text)
    for variant in clause.variants { check(variant.text) }
  }

  func check(_ text: ClauseText) {
    for use in text.placeholders {
      switch use.placeholder {
      case .clause(let id): check(Located(id, at: use.range))
      case .value(let reference): check(reference, at: use.range)
      case .seat(let team, let role): check(role, on: team, at: use.range)
      default: break
      }
    }
  }

  /// Checks a clause that is referred to.
  func check(_ id: Located<Clause.ID>) {
    if !load.names.clauses.contains(id.value) { _ = found(id.value, at: id.range) }
  }

  /// A seat that the team does not have would be a blank that nobody can fill.
  private func check(_ role: PartnerRole.ID, on id: Team.ID, at range: SourceRange) {
    // A role that nobody knows has been reported already.
    guard let team = teams[id], load.names.roles.contains(role),
      !team.seats.contains(where: { $0.role.value == role })
    else { return }
    load.report(.noSuchSeat(role, on: team, at: range))
  }

  private func check(_ reference: ValueReference, at range: SourceRange) {
    // The names answer at once for nearly all; only the others need the clause itself.
    if let values = load.names.values[reference.clause], values.contains(reference.name) { return }
    guard let owner = found(reference.clause, at: range), owner.value(named: reference.name) == nil else { return }
    if !load.mayBeLost(reference.description) {
      load.report(.unknownValue(reference.name, in: owner, at: range))
    }
  }

  private func found(_ id: Clause.ID, at range: SourceRange) -> Clause? {
    if let clause = clause(id) { return clause }
    if let county = stranger(id) {
      load.report(.clauseOfAnotherCounty(id, county, at: range))
    } else {
      load.check(Located(id, at: range), in: \.clauses)
    }
    return nil
  }
}

extension Diagnostic {
  static func clauseOfAnotherCounty(_ id: Clause.ID, _ county: County, at range: SourceRange) -> Self {
    Diagnostic(
      "placeholder.other-county", .error, "clause '\(id)' is one that \(county.fullName) added for itself",
      at: range,
      hint: "add the clause to this county, or write the words out")
  }

  /// A placeholder names a value that its clause does not declare.
  static func unknownValue(_ name: ClauseValue.ID, in clause: Clause, at range: SourceRange) -> Self {
    let names = clause.values.map(\.id.rawValue)
    let meant = NearMiss.closest(to: name.rawValue, among: names)
      .flatMap { name in clause.values.first { $0.id.rawValue == name } }
    return Diagnostic(
      "placeholder.unknown", .error, "no value '\(name)' in clause '\(clause.id)'", at: range,
      hint: meant.map { "did you mean '\($0.id)'?" }
        ?? NearMiss.hint(for: name.rawValue, among: PlaceholderGrammar.plainNames),
      notes: meant.map { [Note("'\($0.id)' is declared here", at: $0.range)] } ?? [])
  }
}

extension Diagnostic {
  fileprivate static func noSuchSeat(_ role: PartnerRole.ID, on team: Team, at range: SourceRange) -> Self {
    let seats = team.seats.map(\.role.value.rawValue)
    return Diagnostic(
      "placeholder.seat", .error, "the \(team.name) has no seat for '\(role)'", at: range,
      hint: NearMiss.hint(for: role.rawValue, among: seats) ?? "its seats are \(seats.joined(separator: ", "))")
  }
}
