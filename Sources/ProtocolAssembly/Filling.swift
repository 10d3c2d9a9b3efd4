package import ProtocolModel

/// What a placeholder of the document became.
package enum Filling: Hashable, Sendable {
  /// A value; a blank while nobody has stated it.
  case value(ValueStanding)
  case text(String)
  /// The agencies that hold a role; a blank when there is none.
  case partners(PartnerRole.ID, [String])
  /// The agencies stated to serve on a team; a blank when there is none.
  case team(Team.ID, [String])
  /// The agencies stated to hold a seat on a team; a blank when nobody is, with the agencies that could.
  case seat(Team.ID, PartnerRole.ID, serving: [String], holders: [String])
  /// A live reference to a section; its number is nil when the clause is not in the document.
  case clause(Clause.ID, number: String?)
  case part(ProtocolPart.ID, number: String?)
  case citation(Provision.ID, String)
  case block(GeneratedBlock)

  /// Whether the document has a blank here.
  package var isBlank: Bool {
    switch self {
    case .value(let standing): standing.stated == nil
    case .partners(_, let agencies), .team(_, let agencies): agencies.isEmpty
    case .seat(_, _, let serving, _): serving.isEmpty
    case .text, .clause, .part, .citation, .block: false
    }
  }
}
