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
    let near = Self.near(range.start.byteOffset, in: line)
    let isCutBefore = near.startIndex > line.startIndex
    let count = near.count(where: Self.startsScalar)
    let start = isCutBefore ? near[..<range.start.byteOffset].count(where: Self.startsScalar) : range.start.column - 1
    let first = min(max(start, 0), count)
    let width = range.end.column - range.start.column
    let last = range.end.line == range.start.line ? min(max(first + width, first), count) : count

    let lower = count > Self.width ? max(0, min(first - Self.lead, count - Self.width)) : 0
    let shown = Self.scalars(of: near, from: lower)
    let lead = shown[..<min(first - lower, shown.count)]
    let end = min(last - lower, shown.count)

    let before = (lower > 0 ? "…" : "") + Self.printable(lead)
    let marked = Self.printable(shown[lead.endIndex..<end])
    let after = Self.printable(shown[end...]) + (lower + shown.count < count ? "…" : "")
    text = before + marked + after
    carets =
      String(repeating: " ", count: before.unicodeScalars.count)
      + String(repeating: "^", count: max(1, marked.unicodeScalars.count))
  }

  /// The bytes of `line` from which any excerpt around `offset` is taken, so that a line of megabytes with many mistakes
  /// is not walked for each of them; the whole line where it is short.
  private static func near(_ offset: Int, in line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let reach = 8 * width
    guard line.count > 4 * reach, line.indices.contains(offset) else { return line }
    var lower = max(line.startIndex, offset - reach)
    while lower < offset, lower > line.startIndex, !startsScalar(line[lower]) { lower += 1 }
    return line[lower..<min(line.endIndex, offset + reach)]
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
