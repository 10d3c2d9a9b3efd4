internal import SourceText

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

  /// The bytes that mean something wherever they stand; nearly all others are passed over.
  private static let noted = ByteSet("\n{}<`]\t")

  init(_ text: [UInt8]) {
    mayHoldMarkup = Self.startsBlock(text, at: 0)
    var offset = 0
    while offset < text.count {
      let byte = text[offset]
      guard Self.noted.contains(byte) else {
        offset += 1
        continue
      }
      switch byte {
      case UInt8(ascii: "{"), UInt8(ascii: "}"):
        guard offset + 1 < text.count, text[offset + 1] == byte else { break }
        let mark =
          byte == UInt8(ascii: "{")
          ? Self.mark(openedAt: offset, in: text) : Mark(bytes: offset..<offset + 2, content: nil)
        marks.append(mark)
        offset = mark.bytes.upperBound
        continue
      case UInt8(ascii: "\n"): mayHoldMarkup = mayHoldMarkup || Self.startsBlock(text, at: offset + 1)
      default: mayHoldMarkup = true
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

  /// Whether the line that starts at `offset` may be a heading, a quotation, code or the underline of a heading: a
  /// hyphen alone begins a list item.
  private static func startsBlock(_ text: [UInt8], at offset: Int) -> Bool {
    guard offset < text.count else { return false }
    switch text[offset] {
    case UInt8(ascii: "#"), UInt8(ascii: "="), UInt8(ascii: ">"), UInt8(ascii: "~"): return true
    case UInt8(ascii: "-"): return offset + 1 < text.count && text[offset + 1] == UInt8(ascii: "-")
    case UInt8(ascii: " "): return text[offset...].prefix(4).elementsEqual("    ".utf8)
    default: return false
    }
  }
}
