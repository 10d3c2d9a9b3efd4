internal import ProtocolModel
internal import SourceText

/// One entry of `provisions:` in `Clauses/law/authorities.yaml`.
struct ProvisionEntry {
  /// Whose history it has.
  enum Origin {
    case own(authority: Located<Authority.ID>?, history: [Provision.Era])
    /// It came and was amended together with the provision it stands in.
    case part(of: Located<Provision.ID>?, place: ProvisionPlace?)
  }

  let id: Located<Provision.ID>
  let heading: String
  let origin: Origin
  let note: String?
}

/// Reads the entries of `provisions:`.
struct ProvisionReader {
  /// The letters and reports, which have no sections to name.
  let citedWhole: Set<Authority.ID>

  func entry(from map: inout MapReader) -> ProvisionEntry? {
    let id: Located<Provision.ID>? = map.definedName("provision")
    let origin = Self.isPart(&map) ? Self.part(from: &map) : own(from: &map)
    let heading = map.text("heading")
    let note = map.optionalText("note")
    return id.map { ProvisionEntry(id: $0, heading: heading, origin: origin, note: note) }
  }

  /// Whether the author meant a part, also one whose `part-of` is missing or misspelt.
  private static func isPart(_ map: inout MapReader) -> Bool {
    if map.has("part-of") { return true }
    return !map.has("history") && (map.has("place") || map.isMeant("part-of"))
  }

  private func own(from map: inout MapReader) -> ProvisionEntry.Origin {
    let authority = map.name("authority", in: \.authorities)
    if map.has("place") { map.load.report(.placeWithoutWhole(at: map.range(ofKey: "place"))) }
    // Where the authority is not known, nobody is told that a section is missing.
    let needsCite = authority.map { !citedWhole.contains($0.value) } ?? false
    return .own(authority: authority, history: HistoryReader(needsCite: needsCite).history(from: &map))
  }

  private static func part(from map: inout MapReader) -> ProvisionEntry.Origin {
    let whole: Located<Provision.ID>? = map.laterName("part-of")
    for key in ["authority", "history"] where map.has(key) {
      map.load.report(.partWithItsOwn(key, at: map.range(ofKey: key)))
    }
    return .part(of: whole, place: map.provisionPlace())
  }
}

extension Diagnostic {
  fileprivate static func partWithItsOwn(_ key: String, at range: SourceRange) -> Self {
    Diagnostic(
      "provision.part", .error, "a part takes its '\(key)' from the provision that 'part-of' names", at: range,
      hint: "take '\(key)' out, or take 'part-of' and 'place' out and state 'authority' and 'history'")
  }

  fileprivate static func placeWithoutWhole(at range: SourceRange) -> Self {
    Diagnostic(
      "key.unknown", .error, "'place' says where a part stands, and 'part-of' is missing", at: range,
      hint: "add 'part-of: …' and take 'authority' and 'history' out, or take 'place' out")
  }
}
