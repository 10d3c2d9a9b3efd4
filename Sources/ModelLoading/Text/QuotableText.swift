/// A text that words are quoted from.
struct QuotableText {
  private let bytes: [UInt8]

  init(_ text: String) { bytes = Array(text.utf8) }

  /// The text as `FoldedText`, made anew each time: nearly all quotations stand within one line as it is.
  var folded: FoldedText { FoldedText(String(decoding: bytes, as: UTF8.self)) }

  /// Whether `words` stand in the text as whole words, however its lines are broken.
  func contains(_ words: FoldedText) -> Bool {
    Self.contains(words.bytes, in: bytes) || Self.contains(words.bytes, in: folded.bytes)
  }

  private static func contains(_ words: [UInt8], in text: [UInt8]) -> Bool {
    var start = 0
    while let found = ByteSearch.firstIndex(of: words, in: text, from: start) {
      if isBoundary(found, in: text), isBoundary(found + words.count, in: text) { return true }
      start = found + 1
    }
    return false
  }

  /// Whether no word goes on across `offset`.
  private static func isBoundary(_ offset: Int, in text: [UInt8]) -> Bool {
    guard offset > 0, offset < text.count else { return true }
    return !isWordByte(text[offset - 1]) || !isWordByte(text[offset])
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
