/// The words of a text without their order, to see how alike two whole texts are.
package struct WordProfile: Hashable, Sendable {
  /// In the order of their bytes.
  private let words: [String]

  package init(_ text: String) {
    var scanner = TokenScanner(text)
    var keys = TokenKeys()
    words = scanner.tokens(&keys).filter(\.isWord).map { $0.text.lowercased() }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private init(words: [String]) { self.words = words }

  /// The words of both texts together.
  package func joined(with other: WordProfile) -> WordProfile {
    WordProfile(words: (words + other.words).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
  }

  package var count: Int { words.count }

  /// From 0 to 1: twice the common words against the words of both.
  package func likeness(to other: WordProfile) -> Double {
    let total = words.count + other.words.count
    return total == 0 ? 1 : Double(2 * common(with: other)) / Double(total)
  }

  /// How many words both have.
  package func common(with other: WordProfile) -> Int {
    var (left, right, common) = (0, 0, 0)
    while left < words.count, right < other.words.count {
      if words[left] == other.words[right] {
        (left, right, common) = (left + 1, right + 1, common + 1)
      } else if words[left].utf8.lexicographicallyPrecedes(other.words[right].utf8) {
        left += 1
      } else {
        right += 1
      }
    }
    return common
  }
}
