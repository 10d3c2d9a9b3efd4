internal import ProtocolModel
internal import SourceText

/// Reads the entries of `authorities:` and `sources:` in `Clauses/law/authorities.yaml`.
enum AuthorityReader {
  static func authority(from map: inout MapReader) -> Authority? {
    let id: Located<Authority.ID>? = map.definedName("authority")
    // Where the kind is refused, nobody asks its provisions for sections.
    let kind = map.word("kind", of: Authority.Kind.self) ?? .letter
    let short = map.text("short")
    let name = map.text("name")
    let readTo = map.optionalDay("read-to")
    let date = map.optionalLegalDate("date")
    let status = map.optionalText("status")
    let note = map.optionalText("note")
    return id.map {
      Authority(
        id: $0.value, kind: kind, short: short, name: name, readTo: readTo, date: date, status: status, note: note,
        range: $0.range)
    }
  }

  /// The name of a place where an authority was read; names like `LEG-WIC` are our sources' own.
  static func source(from map: inout MapReader) -> Located<Identifier<AuthoritySource>>? {
    let name = map.locatedText("source")
    _ = map.text("where")
    _ = map.optionalText("note")
    return name.map { $0.map { Identifier($0) } }
  }
}
