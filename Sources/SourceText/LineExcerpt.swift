/// The part of a line that a diagnostic shows, with the marks that go under it.
struct LineExcerpt {
  let text: String
  let carets: String

  /// So many characters of a line are shown that one of two megabytes does not fill the terminal.
  private static let width = 160
  /// So many of them stand before the marked ones, when a line is cut.
  private static let lead = 40

  /// Takes the part of `line` around `range`, which starts on it and may end on a later one.
  init(_ line: ArraySlice<UInt8>, marking range: SourceRange) {
    let count = line.count(where: Self.startsScalar)
    let first = min(max(range.start.column - 1, 0), count)
    let last = range.end.line == range.start.line ? min(max(range.end.column - 1, first), count) : count

    let lower = count > Self.width ? max(0, min(first - Self.lead, count - Self.width)) : 0
    let shown = Self.scalars(of: line, from: lower)
    let start = min(first - lower, shown.count)
    let end = min(last - lower, shown.count)

    let before = (lower > 0 ? "…" : "") + Self.printable(shown[..<start])
    let marked = Self.printable(shown[start..<end])
    let after = Self.printable(shown[end...]) + (lower + shown.count < count ? "…" : "")
    text = before + marked + after
    carets =
      String(repeating: " ", count: before.unicodeScalars.count)
      + String(repeating: "^", count: max(1, marked.unicodeScalars.count))
  }

  /// The scalars of `line` that are shown when it is cut off before scalar `lower`; what is no UTF-8 shows as U+FFFD.
  private static func scalars(of line: ArraySlice<UInt8>, from lower: Int) -> [Unicode.Scalar] {
    var toSkip = lower
    let tail = line.drop { byte in
      if startsScalar(byte) { toSkip -= 1 }
      return toSkip >= 0
    }
    return Array(String(decoding: tail.prefix(4 * width), as: UTF8.self).unicodeScalars.prefix(width))
  }

  /// Whether a byte is the first of a scalar in sound UTF-8.
  private static func startsScalar(_ byte: UInt8) -> Bool { byte & 0xC0 != 0x80 }

  private static func printable(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars.map { $0 == "\t" ? " " : $0 })
    return TerminalText.escaped(String(text))
  }
}
