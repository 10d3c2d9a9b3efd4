internal import PositionedYAML
internal import ProtocolModel
internal import SourceText

/// Reads the entries of `amends:` and `adds:`.
enum AmendmentReader {
  static func amendment(from map: inout MapReader) -> Layer.Amendment? {
    // A clause that is gone leaves an orphan, which is no mistake of the file.
    let clause: Located<Clause.ID>? = map.laterName("clause")
    let pin = map.map("pin", Self.pin)
    let title = map.optionalText("title")
    let reason = map.optionalText("reason")
    let owner = clause?.value ?? "unnamed"
    let text = ClauseReader.text(from: &map, of: owner)
    let carries = CarriageReader.carriages(from: &map, in: text, of: owner)
    return clause.map {
      Layer.Amendment(
        clause: $0, pin: pin, title: title, reason: reason, carries: carries, text: text, range: $0.range)
    }
  }

  private static func pin(from map: inout MapReader) -> Layer.Amendment.Pin? {
    let edition = map.integer("edition", atLeast: 1)
    let fingerprint = map.text("fingerprint")
    return edition.map { Layer.Amendment.Pin(edition: $0, fingerprint: fingerprint) }
  }

  static func addition(from map: inout MapReader) -> Layer.Addition? {
    let clause = ClauseReader.addedClause(from: &map)
    let part = map.name("part", in: \.parts)
    let after: Located<Clause.ID>? = map.optionalLaterName("after")
    guard let clause, let part else { return nil }
    return Layer.Addition(clause: clause, part: part, after: after)
  }
}
