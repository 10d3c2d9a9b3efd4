/// Decides cheaply whether a text may hold Markdown that clauses do not use, so that few texts are parsed at load.
enum MarkdownSuspicion {
  /// Whether something in `text` looks like HTML, a link, an image, code, a heading or a quotation.
  static func isRaised(by text: [UInt8]) -> Bool {
    var isLineStart = true
    var offset = 0
    while offset < text.count {
      switch text[offset] {
      case UInt8(ascii: "<"), UInt8(ascii: "`"), UInt8(ascii: "]"), UInt8(ascii: "\t"): return true
      case UInt8(ascii: "\n"): isLineStart = true
      case UInt8(ascii: "#"), UInt8(ascii: "="), UInt8(ascii: ">"), UInt8(ascii: "~"), UInt8(ascii: "-"):
        if isLineStart, startsBlock(text, at: offset) { return true }
        isLineStart = false
      case UInt8(ascii: " "):
        if isLineStart, startsWithFourSpaces(text, at: offset) { return true }
        isLineStart = false
      default: isLineStart = false
      }
      offset += 1
    }
    return false
  }

  /// A hyphen alone begins a list item, two underline a heading.
  private static func startsBlock(_ text: [UInt8], at offset: Int) -> Bool {
    text[offset] != UInt8(ascii: "-") || offset + 1 < text.count && text[offset + 1] == text[offset]
  }

  private static func startsWithFourSpaces(_ text: [UInt8], at offset: Int) -> Bool {
    offset + 4 <= text.count && text[offset..<offset + 4].allSatisfy { $0 == UInt8(ascii: " ") }
  }
}
