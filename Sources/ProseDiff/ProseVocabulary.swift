/// The names of parties and the defined terms that a comparison recognises.
package struct ProseVocabulary: Sendable {
  /// Phrases by their first word, each as lower-case words, the longest first.
  private let parties: [String: [[String]]]
  private let terms: [String: [[String]]]

  package init(parties: some Sequence<String> = [String](), definedTerms: some Sequence<String> = [String]()) {
    self.parties = Self.phrases(parties)
    terms = Self.phrases(definedTerms)
  }

  package static let empty = ProseVocabulary()

  func signals(
    in tokens: [ProseToken], _ range: Range<Int>
  ) -> (parties: [ChangeSignal], terms: [ChangeSignal]) {
    (
      Self.occurrences(of: parties, .party, in: tokens, range),
      Self.occurrences(of: terms, .definedTerm, in: tokens, range)
    )
  }

  private static func phrases(_ names: some Sequence<String>) -> [String: [[String]]] {
    var keys = TokenKeys()
    var result: [String: Set<[String]>] = [:]
    for name in names {
      var scanner = TokenScanner(name)
      let words = scanner.tokens(&keys).map { $0.text.lowercased() }
      if let first = words.first { result[first, default: []].insert(words) }
    }
    return result.mapValues { phrases in
      phrases.sorted { ($1.count, $0.joined(separator: " ")) < ($0.count, $1.joined(separator: " ")) }
    }
  }

  private static func occurrences(
    of phrases: [String: [[String]]], _ kind: ChangeKind, in tokens: [ProseToken], _ range: Range<Int>
  ) -> [ChangeSignal] {
    var signals: [ChangeSignal] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let candidates =
        (phrases[tokens[index].text.lowercased()] ?? []) + (singular(tokens[index]).flatMap { phrases[$0] } ?? [])
      if let phrase = candidates.first(where: { occurs($0, at: index, in: tokens, range) }) {
        signals.append(
          ChangeSignal(kind, tokens, index..<index + phrase.count, meaning: phrase.joined(separator: " ")))
        index += phrase.count
      } else {
        index += 1
      }
    }
    return signals
  }

  private static func occurs(_ phrase: [String], at index: Int, in tokens: [ProseToken], _ range: Range<Int>) -> Bool {
    guard index + phrase.count <= range.upperBound else { return false }
    return phrase.indices.allSatisfy { place in
      let token = tokens[index + place]
      let text = token.text.lowercased()
      return text == phrase[place] || place == phrase.count - 1 && singular(token) == phrase[place]
    }
  }

  /// A word without the ending of the plural or the possessive.
  private static func singular(_ token: ProseToken) -> String? {
    let text = token.text.lowercased()
    for ending in ["'s", "\u{2019}s", "ies", "s"] where text.hasSuffix(ending) {
      return text.dropLast(ending.count) + (ending == "ies" ? "y" : "")
    }
    return nil
  }
}
