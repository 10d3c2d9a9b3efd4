internal import SourceText

/// Words that hold the place of an answer nobody has given yet: `TBD`, `N/A`, `[BLANK]`, `____`, `to be determined`.
///
/// A stand-in states nothing, so that it must never count as an answer, a source or the words of a duty.
package enum StandIn {
  /// Whether the whole of `text` only holds a place.
  package static func isWhole(_ text: String) -> Bool {
    if text.isUnseen { return true }
    guard text.utf8.count <= 48, mayBegin(text.utf8) else { return false }
    let words = words(of: String(text.unicodeScalars.filter { $0.properties.isWhitespace || !$0.isUnseen }))
    guard let first = words.first else { return !text.isEmpty }
    if words.count == 1, first.count > 1, first.allSatisfy({ $0 == "x" }) { return true }
    let rest = words.starts(with: ["as", "yet"]) ? words.dropFirst(2) : words.drop { $0 == "still" || $0 == "yet" }
    if rest.count <= 4, whole.contains(rest.joined(separator: " ")) { return true }
    return leavesOpen(rest)
  }

  /// `to be named by the board`, `not yet named`.
  private static func leavesOpen(_ words: ArraySlice<String>) -> Bool {
    guard words.count >= 3 else { return false }
    let opening = words.prefix(3)
    guard let verb = opening.last, openVerbs.contains(verb) else { return false }
    return opening.starts(with: ["to", "be"]) || words.count == 3 && opening.starts(with: ["not", "yet"])
  }

  /// The first gap inside `text`, an underlined one, `[BLANK: …]`, `TBD` or `???`, and its UTF-8 bytes.
  package static func found(in text: String) -> (words: String, bytes: Range<Int>)? {
    let bytes = Array(text.utf8)
    return bytes.indices.lazy.compactMap { gap(at: $0, in: bytes) }.first
      .map { (String(decoding: bytes[$0], as: UTF8.self), $0) }
  }

  /// Whether the first letters are those of a stand-in, or there are none: a quick look that spares the whole one.
  private static func mayBegin(_ bytes: String.UTF8View) -> Bool {
    guard let start = bytes.firstIndex(where: isWordByte) else { return true }
    if bytes[start] >= 0x80 { return true }
    let second = bytes.index(after: start)
    guard second < bytes.endIndex else { return false }
    switch (bytes[start] | 0x20, bytes[second] | 0x20) {
    case (UInt8(ascii: "t"), _), (UInt8(ascii: "n"), _), (UInt8(ascii: "b"), UInt8(ascii: "l")),
      (UInt8(ascii: "f"), UInt8(ascii: "i")), (UInt8(ascii: "u"), UInt8(ascii: "n")), (UInt8(ascii: "p"), _),
      (UInt8(ascii: "i"), UInt8(ascii: "n")), (UInt8(ascii: "l"), UInt8(ascii: "o")),
      (UInt8(ascii: "l"), UInt8(ascii: "a")), (UInt8(ascii: "a"), UInt8(ascii: "s")),
      (UInt8(ascii: "a"), UInt8(ascii: "t")), (UInt8(ascii: "s"), UInt8(ascii: "t")),
      (UInt8(ascii: "y"), UInt8(ascii: "e")), (UInt8(ascii: "x"), UInt8(ascii: "x")):
      return true
    default: return false
    }
  }

  private static let whole: Set<String> = [
    "tbd", "t b d", "tba", "t b a", "tbc", "tbs", "na", "n a", "not applicable", "blank", "todo", "to do", "to come",
    "to follow", "later", "at a later date", "fixme", "unknown", "undetermined", "undecided", "undesignated",
    "unspecified", "pending", "placeholder", "fill in", "insert", "insert here", "insert name", "not yet", "not known",
    "not yet known", "not decided", "not determined", "not designated", "not stated", "not specified", "none yet",
    "null", "lorem ipsum", "in progress", "in preparation", "under review", "under discussion", "under consideration",
    "to come later", "later on", "at a later time", "pending approval", "as soon as known",
  ]

  private static let openVerbs: Set<String> = [
    "added", "advised", "agreed", "announced", "appointed", "assigned", "chosen", "completed", "confirmed", "decided",
    "designated", "determined", "established", "filled", "finalized", "identified", "inserted", "named", "provided",
    "selected", "supplied",
  ]

  /// The runs of letters and digits, in small letters; a slash or full stop inside an abbreviation parts nothing.
  private static func words(of text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "/" && $0 != "." }
      .map { String($0.filter { $0 != "/" && $0 != "." }) }.filter { !$0.isEmpty }
  }

  private static func gap(at start: Int, in bytes: [UInt8]) -> Range<Int>? {
    switch bytes[start] {
    case UInt8(ascii: "_"): run(of: "_", atLeast: 3, at: start, in: bytes)
    case UInt8(ascii: "?"): run(of: "?", atLeast: 2, at: start, in: bytes)
    case UInt8(ascii: "X"): word(run(of: "X", atLeast: 3, at: start, in: bytes), in: bytes)
    case UInt8(ascii: "["), UInt8(ascii: "<"): bracket(at: start, in: bytes)
    case UInt8(ascii: "T"): ["TBD", "TBA", "TBC", "TODO"].lazy.compactMap { literal($0, at: start, in: bytes) }.first
    case UInt8(ascii: "F"): literal("FIXME", at: start, in: bytes)
    default: nil
    }
  }

  private static func run(of byte: Unicode.Scalar, atLeast count: Int, at start: Int, in bytes: [UInt8]) -> Range<Int>?
  {
    let length = bytes[start...].prefix { $0 == UInt8(ascii: byte) }.count
    return length >= count ? start..<start + length : nil
  }

  private static func literal(_ word: String, at start: Int, in bytes: [UInt8]) -> Range<Int>? {
    guard bytes[start...].starts(with: word.utf8) else { return nil }
    return self.word(start..<start + word.utf8.count, in: bytes)
  }

  /// `range`, unless letters or digits go on before or after it.
  private static func word(_ range: Range<Int>?, in bytes: [UInt8]) -> Range<Int>? {
    guard let range else { return nil }
    let isPart = { (index: Int) in bytes.indices.contains(index) && isWordByte(bytes[index]) }
    return isPart(range.lowerBound - 1) || isPart(range.upperBound) ? nil : range
  }

  /// `[BLANK: hours]`, `[insert name]`, `<to be filled in>`, up to the closing bracket.
  private static func bracket(at start: Int, in bytes: [UInt8]) -> Range<Int>? {
    let inner = bytes[(start + 1)...].prefix(24).map { $0 | 0x20 }
    let openers = [
      "blank", "tbd", "tba", "tbc", "to be ", "insert", "fill in", "name of ", "county name", "agency name",
    ]
    guard openers.contains(where: { inner.starts(with: $0.utf8) }) else { return nil }
    let closer = bytes[start] == UInt8(ascii: "[") ? UInt8(ascii: "]") : UInt8(ascii: ">")
    let end = bytes[start...].firstIndex(of: closer) ?? min(bytes.count, start + 24) - 1
    return start..<end + 1
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
      true
    default: false
    }
  }
}
