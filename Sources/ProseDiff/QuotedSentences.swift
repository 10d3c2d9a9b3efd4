/// Finds the sentences of a text that hold quoted words.
package struct QuotedSentences: Sendable {
  private let text: ProseText
  private let keys: TokenKeys

  package init(_ text: String) {
    var keys = TokenKeys()
    self.text = ProseText(text, &keys)
    self.keys = keys
  }

  /// All sentences in order, white space folded.
  package var all: [String] { text.sentences.map { Self.folded(text.text(ofTokens: $0.tokens)) } }

  /// All sentences by paragraph; a list's items and a table's rows are paragraphs of their own.
  package var paragraphs: [[String]] {
    var result: [[String]] = []
    for (sentence, words) in zip(text.sentences, all) {
      if sentence.startsBlock { result.append([words]) } else { result[result.count - 1].append(words) }
    }
    return result
  }

  /// The whole sentences around `words`, white space folded; nil when the text does not hold the words.
  package func sentences(around words: String) -> String? {
    var keys = keys
    var scanner = TokenScanner(words)
    let wanted = scanner.tokens(&keys).map(\.key)
    guard let first = wanted.first, wanted.count <= text.tokens.count else { return nil }
    for start in 0...(text.tokens.count - wanted.count)
    where text.tokens[start].key == first
      && wanted.indices.allSatisfy({ text.tokens[start + $0].key == wanted[$0] })
    {
      let range = start..<start + wanted.count
      let touched = text.sentences.filter { $0.tokens.overlaps(range) }
      guard let low = touched.first, let high = touched.last else { return nil }
      return Self.folded(text.text(ofTokens: low.tokens.lowerBound..<high.tokens.upperBound))
    }
    return nil
  }

  /// `text` with runs of white space as one blank.
  package static func folded(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
