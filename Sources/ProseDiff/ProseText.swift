/// A text with its tokens and sentences.
struct ProseText: Sendable {
  /// A sentence, a list item's sentence or a table's row; its bytes run to the start of the next.
  struct Sentence: Hashable, Sendable {
    let tokens: Range<Int>
    let bytes: Range<Int>
    /// Whether a blank line or a list mark sets it off from what comes before.
    let startsBlock: Bool
  }

  let bytes: [UInt8]
  let tokens: [ProseToken]
  /// In order, without gaps; empty only when the text has no token.
  let sentences: [Sentence]

  init(_ text: String, _ keys: inout TokenKeys) {
    var scanner = TokenScanner(text)
    tokens = scanner.tokens(&keys)
    bytes = scanner.cells.bytes
    sentences = SentenceSplitter(tokens, bytes).sentences()
  }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The words between two places of the token list, as the text has them.
  func text(ofTokens range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last else { return "" }
    return text(tokens[first].bytes.lowerBound..<tokens[last].bytes.upperBound)
  }

  var wordCount: Int { tokens.count { $0.isWord } }
}
