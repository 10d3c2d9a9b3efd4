internal import SourceText

/// Looks at the source where libyaml's marks say too little.
extension YAMLText {
  /// The end of a `|` or `>` text, before the blank lines that follow it.
  func endOfBlockScalar(from start: SourcePosition, to end: SourcePosition) -> SourcePosition {
    var last = min(end.byteOffset, bytes.count)
    while last > start.byteOffset, Self.isBlank(bytes[last - 1]) || Self.isLineEnd(bytes[last - 1]) { last -= 1 }
    return position(ofByte: last)
  }

  /// The next word on the line from `offset` on; nil at the end of the line.
  func word(from offset: Int) -> Range<Int>? {
    var start = offset
    while let byte = byte(at: start), Self.isBlank(byte) { start += 1 }
    var end = start
    while let byte = byte(at: end), !Self.isBlank(byte), !Self.isLineEnd(byte) { end += 1 }
    return start < end ? start..<end : nil
  }

  /// From `offset` to the last visible character of its line.
  func restOfLine(from offset: Int) -> Range<Int> {
    var end = offset
    while let byte = byte(at: end), !Self.isLineEnd(byte) { end += 1 }
    while end > offset, Self.isBlank(bytes[end - 1]) { end -= 1 }
    return offset..<end
  }

  /// The `{{placeholder}}` at `offset`, up to its end on the same line.
  func placeholder(at offset: Int) -> Range<Int>? {
    guard byte(at: offset) == UInt8(ascii: "{"), byte(at: offset + 1) == UInt8(ascii: "{") else { return nil }
    let rest = restOfLine(from: offset)
    for end in rest.dropFirst(2) where bytes[end] == UInt8(ascii: "}") && byte(at: end + 1) == UInt8(ascii: "}") {
      return offset..<min(end + 2, rest.upperBound)
    }
    return rest
  }

  /// The character that starts at `offset`; nil past the end.
  func scalar(at offset: Int) -> Unicode.Scalar? {
    String(decoding: bytes[min(max(offset, 0), bytes.count)..<min(max(offset, 0) + 4, bytes.count)], as: UTF8.self)
      .unicodeScalars.first
  }

  static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }

  static func isLineEnd(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }
}
