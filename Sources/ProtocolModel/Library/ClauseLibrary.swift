package import SourceText

/// Everything the state's side holds: the law, the vocabulary, the clauses and the outline that orders them.
package struct ClauseLibrary: Sendable {
  /// Up to which day a code was read.
  package struct ReadLimit: Hashable, Sendable {
    package let code: String
    package let to: CalendarDay

    package init(code: String, to: CalendarDay) {
      self.code = code
      self.to = to
    }
  }

  package let edition: String
  package let lawCheckedOn: CalendarDay
  package let codesReadTo: [ReadLimit]
  package let outline: [ProtocolPart]
  package let clauses: [Clause.ID: Clause]
  package let elements: [StatutoryElement.ID: StatutoryElement]
  package let authorities: [Authority.ID: Authority]
  package let provisions: [Provision.ID: Provision]
  package let citations: [KnownCitation]
  package let watch: [WatchedBill]
  package let roles: [PartnerRole.ID: PartnerRole]
  package let facts: [CountyFact.ID: CountyFact]
  package let teams: [Team.ID: Team]
  /// The orders in which the files list roles and teams, for tables that follow them.
  package let roleOrder: [PartnerRole.ID]
  package let teamOrder: [Team.ID]
  package let factOrder: [CountyFact.ID]
  /// The umbrella roles over each role, in the order of the vocabulary.
  private let umbrellas: [PartnerRole.ID: [PartnerRole.ID]]
  /// Where the library's own facts stand, `Clauses/library.yaml`.
  package let range: SourceRange

  package init(
    edition: String, lawCheckedOn: CalendarDay, codesReadTo: [ReadLimit], outline: [ProtocolPart],
    clauses: [Clause.ID: Clause], elements: [StatutoryElement.ID: StatutoryElement],
    authorities: [Authority.ID: Authority], provisions: [Provision.ID: Provision], citations: [KnownCitation],
    watch: [WatchedBill], roles: [PartnerRole], facts: [CountyFact], teams: [Team], range: SourceRange
  ) {
    self.edition = edition
    self.lawCheckedOn = lawCheckedOn
    self.codesReadTo = codesReadTo
    self.outline = outline
    self.clauses = clauses
    self.elements = elements
    self.authorities = authorities
    self.provisions = provisions
    self.citations = citations
    self.watch = watch
    self.roles = Dictionary(roles.map { ($0.id, $0) }) { first, _ in first }
    self.facts = Dictionary(facts.map { ($0.id, $0) }) { first, _ in first }
    self.teams = Dictionary(teams.map { ($0.id, $0) }) { first, _ in first }
    var umbrellas: [PartnerRole.ID: [PartnerRole.ID]] = [:]
    for role in roles {
      for held in role.heldBy { umbrellas[held.value, default: []].append(role.id) }
    }
    self.umbrellas = umbrellas
    roleOrder = roles.map(\.id)
    teamOrder = teams.map(\.id)
    factOrder = facts.map(\.id)
    self.range = range
  }

  /// The citation of `provision` as the law stood on `day`: `WIC 300(b)(4)`; its identifier when it is unknown.
  package func citation(of provision: Provision.ID, on day: CalendarDay) -> String {
    provisions[provision]?.citation(on: day) ?? provision.rawValue
  }

  /// The citations of an element, joined by semicolons.
  package func citation(of element: StatutoryElement, on day: CalendarDay) -> String {
    if element.provisions.count == 1 { return citation(of: element.provisions[0].value, on: day) }
    return element.provisions.map { citation(of: $0.value, on: day) }.joined(separator: "; ")
  }

  /// Whether a partner that holds `held` holds `role`, itself or as an umbrella over it.
  package func role(_ role: PartnerRole.ID, isHeldBy held: PartnerRole.ID) -> Bool {
    role == held || umbrellas[held]?.contains(role) ?? false
  }

  /// Every role that whoever holds `held` holds: itself, then the umbrellas over it.
  package func roles(heldThrough held: PartnerRole.ID) -> [PartnerRole.ID] { [held] + (umbrellas[held] ?? []) }

  /// As running text names the role; its identifier when it is unknown.
  package func name(of role: PartnerRole.ID) -> String { roles[role]?.name ?? role.rawValue }

  /// As a heading names the role.
  package func label(of role: PartnerRole.ID) -> String { roles[role]?.label ?? role.rawValue }

  /// The last day up to which all codes were read.
  package var readTo: CalendarDay? { codesReadTo.map(\.to).min() }
}
