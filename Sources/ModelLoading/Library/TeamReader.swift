internal import ProtocolModel
internal import SourceText

/// Reads one entry of `Clauses/teams.yaml`.
enum TeamReader {
  static func team(from map: inout MapReader) -> Team? {
    let id: Located<Team.ID>? = map.definedName("team")
    let name = map.text("name")
    let purpose = map.text("purpose")
    let provision = map.optionalName("provision", in: \.provisions)
    let obliges = map.word("obliges", of: StatutoryElement.Obligation.self)
    let condition = map.condition("when")
    let lead = map.optionalName("lead", in: \.roles)
    let minimum = map.optionalInteger("minimum", atLeast: 1)
    let listedIn: Located<Clause.ID>? = map.optionalLaterName("listed-in")
    let seats = map.maps("seats", each: "a seat", Self.seat)
    let note = map.optionalText("note")
    guard let id else { return nil }
    return Team(
      id: id.value, name: name, purpose: purpose, provision: provision, obliges: obliges ?? .protocol,
      condition: condition, lead: lead, minimum: minimum, listedIn: listedIn, seats: seats, note: note, range: id.range)
  }

  private static func seat(from map: inout MapReader) -> Team.Seat? {
    let role = map.name("role", in: \.roles)
    let kind = map.word("seat", of: Team.Seat.Kind.self)
    let from = map.optionalDay("from")
    return role.map { Team.Seat(role: $0, kind: kind ?? .permitted, from: from) }
  }
}
