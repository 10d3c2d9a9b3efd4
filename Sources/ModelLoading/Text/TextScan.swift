/// One pass over the bytes of a text that finds its placeholders, and whether it may hold Markdown that clauses do not
/// use, so that few texts are parsed at load.
struct TextScan {
  /// Something between braces: from the first `{` to past the last `}`, or to the end of the line when it is not closed.
  struct Mark: Equatable {
    let bytes: Range<Int>
    /// What stands between the braces; nil when the placeholder is not closed on its line, or nothing opened it.
    let content: String?
  }

  /// In the order of the text; a `}}` that closes nothing is a mark without content.
  private(set) var marks: [Mark] = []
  /// Whether something looks like HTML, a link, an image, code, a heading or a quotation.
  private(set) var mayHoldMarkup = false

  init(_ text: [UInt8]) {
    var isLineStart = true
    var offset = 0
    while offset < text.count {
      let byte = text[offset]
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"): isLineStart = false
      case UInt8(ascii: "\n"): isLineStart = true
      case UInt8(ascii: " "):
        if isLineStart { mayHoldMarkup = mayHoldMarkup || Self.startsWithFourSpaces(text, at: offset) }
        isLineStart = false
      case UInt8(ascii: "{"), UInt8(ascii: "}"):
        isLineStart = false
        guard offset + 1 < text.count, text[offset + 1] == byte else { break }
        let mark =
          byte == UInt8(ascii: "{")
          ? Self.mark(openedAt: offset, in: text) : Mark(bytes: offset..<offset + 2, content: nil)
        marks.append(mark)
        offset = mark.bytes.upperBound
        continue
      case UInt8(ascii: "<"), UInt8(ascii: "`"), UInt8(ascii: "]"), UInt8(ascii: "\t"): mayHoldMarkup = true
      case UInt8(ascii: "#"), UInt8(ascii: "="), UInt8(ascii: ">"), UInt8(ascii: "~"), UInt8(ascii: "-"):
        if isLineStart { mayHoldMarkup = mayHoldMarkup || Self.startsBlock(text, at: offset) }
        isLineStart = false
      default: isLineStart = false
      }
      offset += 1
    }
  }

  private static func mark(openedAt start: Int, in text: [UInt8]) -> Mark {
    var end = start + 2
    while end < text.count, text[end] != UInt8(ascii: "\n") {
      if text[end] == UInt8(ascii: "}"), end + 1 < text.count, text[end + 1] == UInt8(ascii: "}") {
        return Mark(bytes: start..<end + 2, content: String(decoding: text[start + 2..<end], as: UTF8.self))
      }
      end += 1
    }
    return Mark(bytes: start..<end, content: nil)
  }

  /// A hyphen alone begins a list item, two underline a heading.
  private static func startsBlock(_ text: [UInt8], at offset: Int) -> Bool {
    text[offset] != UInt8(ascii: "-") || offset + 1 < text.count && text[offset + 1] == text[offset]
  }

  private static func startsWithFourSpaces(_ text: [UInt8], at offset: Int) -> Bool {
    offset + 4 <= text.count && text[offset..<offset + 4].allSatisfy { $0 == UInt8(ascii: " ") }
  }
}
