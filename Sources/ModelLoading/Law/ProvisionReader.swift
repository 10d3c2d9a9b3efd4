internal import ProtocolModel
internal import SourceText

/// Reads one entry of `provisions:` in `Clauses/law/authorities.yaml`.
enum ProvisionReader {
  /// - Parameter shortNames: Of the authorities.
  static func provision(from map: inout MapReader, _ shortNames: [Authority.ID: String]) -> Provision? {
    let id: Located<Provision.ID>? = map.definedName("provision")
    let authority = map.name("authority", in: \.authorities)
    let heading = map.text("heading")
    let history = map.requiredMaps("history", each: "an entry of 'history'", Self.era)
    let note = map.optionalText("note")
    guard let id else { return nil }
    return Provision(
      id: id.value, authority: authority ?? Located("unknown", at: id.range),
      shortName: authority.flatMap { shortNames[$0.value] }, heading: heading, history: history, note: note,
      range: id.range)
  }

  private static func era(from map: inout MapReader) -> Provision.Era? {
    let from = map.legalDate("from")
    // A letter is cited by its own number, and has no section to name.
    let cite = map.optionalText("cite")
    let act = map.optionalText("act")
    let kind = map.word("kind", of: LegalChange.Kind.self)
    return Provision.Era(from: from, cite: cite ?? "", act: act, kind: kind ?? .unknown)
  }
}
