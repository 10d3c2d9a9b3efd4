internal import ProtocolModel
internal import SourceText

/// Reads the entries of `citations:` and `watch:` in `Clauses/law/authorities.yaml`.
enum CitationReader {
  static func citation(from map: inout MapReader) -> KnownCitation? {
    let id: Located<KnownCitation.ID>? = map.definedName("citation")
    let old = map.text("old")
    let matches = map.texts("matches")
    let status = map.text("status")
    let flag = map.word("flag", of: KnownCitation.Flag.self)
    let now = map.optionalText("now")
    let from = map.optionalDay("from")
    let act = map.optionalText("act")
    _ = map.optionalText("sure")
    let note = map.optionalText("note")
    return id.map {
      KnownCitation(
        id: $0.value, old: old, matches: matches.map(\.value), status: status, flag: flag ?? .stale, now: now,
        from: from, act: act, note: note, range: $0.range)
    }
  }

  static func bill(from map: inout MapReader) -> WatchedBill? {
    let id: Located<WatchedBill.ID>? = map.definedName("watch")
    let what = map.text("what")
    let details = ["would", "last-seen", "due", "outcome", "note"].compactMap { name in
      map.optionalText(name).map { WatchedBill.Detail(name: name, text: $0) }
    }
    return id.map { WatchedBill(id: $0.value, what: what, details: details, range: $0.range) }
  }
}
