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
    reportGaps(in: [(text.source, carries)], of: &map)
    return clause.map {
      Layer.Amendment(
        clause: $0, pin: pin, title: title, reason: reason, carries: carries, text: text, range: $0.range)
    }
  }

  /// Gaps such as `____` that somebody left in a county's own words; only a value makes a blank that shouts.
  private static func reportGaps(in texts: [(text: String, carries: [Clause.Carriage])], of map: inout MapReader) {
    for (index, (text, carries)) in texts.enumerated() {
      for carriage in carries {
        if let gap = StandIn.found(in: carriage.words) {
          map.load.report(.gapInCarriage(gap.words, at: carriage.range))
        }
      }
      guard let gap = StandIn.found(in: text) else { continue }
      let node = index == 0 ? map.optional("text") : nil
      map.load.report(.gapInText(gap.words, at: node?.range(ofTextBytes: gap.bytes) ?? map.start))
    }
  }

  private static func pin(from map: inout MapReader) -> Layer.Amendment.Pin? {
    let edition = map.integer("edition", atLeast: 1)
    let fingerprint = map.locatedText("fingerprint")
    if let fingerprint, !isFingerprint(fingerprint.value) { map.load.report(.malformedFingerprint(fingerprint)) }
    return edition.map { Layer.Amendment.Pin(edition: $0, fingerprint: fingerprint?.value ?? "") }
  }

  /// Whether a text is written as `mou amend` writes fingerprints: 16 hexadecimal digits.
  private static func isFingerprint(_ text: String) -> Bool {
    text.utf8.count == 16
      && text.utf8.allSatisfy {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
      }
  }

  static func addition(from map: inout MapReader) -> Layer.Addition? {
    let clause = ClauseReader.addedClause(from: &map)
    let part = map.name("part", in: \.parts)
    let after: Located<Clause.ID>? = map.optionalLaterName("after")
    if let clause {
      reportGaps(
        in: [(clause.text.source, clause.carries)] + clause.variants.map { ($0.text.source, $0.carries) }, of: &map)
    }
    guard let clause, let part else {
      // Whoever states its values has made no second mistake.
      if let clause { map.load.lose(clause.id.rawValue) }
      return nil
    }
    return Layer.Addition(clause: clause, part: part, after: after)
  }
}

extension Diagnostic {
  fileprivate static func malformedFingerprint(_ fingerprint: Located<String>) -> Self {
    Diagnostic(
      "amendment.pin", .error, "'\(fingerprint.value)' is no fingerprint, which has 16 digits and letters from a to f",
      at: fingerprint.range, hint: "take the 'pin' out, compare the texts, and let 'mou amend --accept' write it")
  }
}
