internal import SourceText

/// One pass over the bytes of a file that finds its lines, its wide characters, and those that no text should hold.
struct TextScan {
  private(set) var layout: TextLayout
  /// The characters that must go, in order, up to a limit.
  private(set) var unwanted: [UnwantedCharacter] = []
  /// The first line end that is not like the first of the file.
  private(set) var otherLineEnd: Int?

  private var firstLineEnd: LineEnd?

  /// How a directive, and a line that git left in a conflict, begin.
  private static let marks = ByteSet("%<>|=")

  private enum LineEnd {
    case lineFeed, carriageReturn, both
  }

  /// Scans the first `end` bytes, which must be UTF-8.
  init(_ bytes: [UInt8], upTo end: Int, atMost limit: Int) {
    layout = TextLayout(contentStart: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
    var offset = layout.contentStart
    if offset < end, Self.marks.contains(bytes[offset]) { layout.markLastLine() }
    while offset < end {
      let byte = bytes[offset]
      // Nearly every byte: what can be seen, and blanks.
      if byte &- 0x20 < 0x5F || byte == 0x09 {
        offset += 1
        continue
      }
      switch byte {
      case 0x0A, 0x0D: offset = scanLineEnd(in: bytes, at: offset)
      case 0x00..<0x20, 0x7F:
        note(UnwantedCharacter(Unicode.Scalar(byte), at: offset), atMost: limit)
        offset += 1
      default: offset = scanWideScalar(in: bytes, at: offset, atMost: limit)
      }
    }
  }

  /// Adds the line after the line end at `offset`, and returns where it starts.
  private mutating func scanLineEnd(in bytes: [UInt8], at offset: Int) -> Int {
    let isReturn = bytes[offset] == 0x0D
    let isPair = isReturn && offset + 1 < bytes.count && bytes[offset + 1] == 0x0A
    let lineEnd: LineEnd = isPair ? .both : isReturn ? .carriageReturn : .lineFeed
    if let firstLineEnd {
      if lineEnd != firstLineEnd, otherLineEnd == nil { otherLineEnd = offset }
    } else {
      firstLineEnd = lineEnd
    }
    let next = offset + (isPair ? 2 : 1)
    layout.addLine(startingAt: next)
    if next < bytes.count, Self.marks.contains(bytes[next]) { layout.markLastLine() }
    return next
  }

  /// Adds the scalar of several bytes at `offset`, and returns where the next one starts.
  private mutating func scanWideScalar(in bytes: [UInt8], at offset: Int, atMost limit: Int) -> Int {
    let lead = bytes[offset]
    let byteCount = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    layout.addWideScalar(at: offset, byteCount: byteCount)
    // Only these leads begin characters that are refused.
    if lead == 0xC2 || lead == 0xE2 || lead == 0xEF || lead == 0xF3 {
      note(
        UnwantedCharacter(Self.scalar(of: bytes[offset..<min(offset + byteCount, bytes.count)]), at: offset),
        atMost: limit)
    }
    return offset + byteCount
  }

  /// Puts together the scalar that these two to four bytes of sound UTF-8 stand for.
  private static func scalar(of bytes: ArraySlice<UInt8>) -> Unicode.Scalar {
    let lead = UInt32(bytes.first ?? 0) & (0x7F >> UInt32(bytes.count))
    return Unicode.Scalar(bytes.dropFirst().reduce(lead) { $0 << 6 | UInt32($1 & 0x3F) }) ?? "\u{FFFD}"
  }

  private mutating func note(_ character: UnwantedCharacter?, atMost limit: Int) {
    if let character, unwanted.count < limit { unwanted.append(character) }
  }
}
