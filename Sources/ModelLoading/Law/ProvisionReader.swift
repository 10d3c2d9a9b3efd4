internal import ProtocolModel
internal import SourceText

/// One entry of `provisions:` in `Clauses/law/authorities.yaml`.
struct ProvisionEntry {
  /// Whose history it has.
  enum Origin {
    case own(authority: Located<Authority.ID>?, history: [Provision.Era])
    /// It came and was amended together with the provision it stands in, at `place` there: `(b)(1)`.
    case part(of: Located<Provision.ID>?, place: String)
  }

  let id: Located<Provision.ID>
  let heading: String
  let origin: Origin
  let note: String?
}

enum ProvisionReader {
  static func entry(from map: inout MapReader) -> ProvisionEntry? {
    let id: Located<Provision.ID>? = map.definedName("provision")
    let origin = map.has("part-of") ? part(from: &map) : own(from: &map)
    let heading = map.text("heading")
    let note = map.optionalText("note")
    return id.map { ProvisionEntry(id: $0, heading: heading, origin: origin, note: note) }
  }

  private static func own(from map: inout MapReader) -> ProvisionEntry.Origin {
    let authority = map.name("authority", in: \.authorities)
    return .own(authority: authority, history: map.requiredMaps("history", each: "an entry of 'history'", era))
  }

  private static func part(from map: inout MapReader) -> ProvisionEntry.Origin {
    let whole: Located<Provision.ID>? = map.laterName("part-of")
    for key in ["authority", "history"] where map.has(key) {
      map.load.report(.partWithItsOwn(key, at: map.range(ofKey: key)))
    }
    return .part(of: whole, place: map.text("place"))
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

extension Diagnostic {
  fileprivate static func partWithItsOwn(_ key: String, at range: SourceRange) -> Self {
    Diagnostic(
      "provision.part", .error, "a part takes its '\(key)' from the provision that 'part-of' names", at: range,
      hint: "take '\(key)' out, or take 'part-of' and 'place' out and state 'authority' and 'history'")
  }
}
