/// Words with every run of white space as one space, so that line breaks do not matter.
struct FoldedText: Equatable {
  let bytes: [UInt8]

  init(_ text: String) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    var isAfterSpace = true
    for byte in text.utf8 {
      if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\t") {
        if !isAfterSpace { bytes.append(UInt8(ascii: " ")) }
        isAfterSpace = true
      } else {
        bytes.append(byte)
        isAfterSpace = false
      }
    }
    if bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
    self.bytes = bytes
  }

  var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Whether `words` stand in the text as whole words.
  func contains(_ words: FoldedText) -> Bool {
    var start = 0
    while let found = ByteSearch.firstIndex(of: words.bytes, in: bytes, from: start) {
      if isBoundary(found), isBoundary(found + words.bytes.count) { return true }
      start = found + 1
    }
    return false
  }

  /// Whether no word goes on across `offset`.
  private func isBoundary(_ offset: Int) -> Bool {
    guard offset > 0, offset < bytes.count else { return true }
    return !Self.isWordByte(bytes[offset - 1]) || !Self.isWordByte(bytes[offset])
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
