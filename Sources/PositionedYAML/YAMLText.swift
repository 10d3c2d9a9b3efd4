internal import SourceText

/// The bytes of one file, known to be sound text, with the places of its lines and of its wide characters.
struct YAMLText: Sendable {
  let file: String
  let bytes: [UInt8]
  let layout: TextLayout

  /// How many bytes a byte-order mark takes at the start.
  var contentStart: Int { layout.contentStart }

  /// The place of the byte at `offset`, which may be one past the last.
  ///
  /// - Complexity: O(log n), also on a line of megabytes.
  func position(ofByte offset: Int) -> SourcePosition {
    let offset = min(max(offset, contentStart), bytes.count)
    let line = layout.line(ofByte: offset)
    let column = layout.scalarIndex(ofByte: offset) - layout.scalarIndex(ofByte: layout.lineStart(line))
    return SourcePosition(line: line + 1, column: column + 1, byteOffset: offset)
  }

  func range(ofBytes range: Range<Int>) -> SourceRange {
    SourceRange(file: file, start: position(ofByte: range.lowerBound), end: position(ofByte: range.upperBound))
  }

  /// The bytes of a line, counted from 0, without its line end; nil past the last line.
  func bytes(ofLine line: Int) -> Range<Int>? {
    guard line >= 0, line < layout.lineCount else { return nil }
    let start = layout.lineStart(line)
    var end = line + 1 < layout.lineCount ? layout.lineStart(line + 1) : bytes.count
    while end > start, bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return start..<end
  }

  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The byte at `offset`, or nil past the end.
  func byte(at offset: Int) -> UInt8? { bytes.indices.contains(offset) ? bytes[offset] : nil }
}
