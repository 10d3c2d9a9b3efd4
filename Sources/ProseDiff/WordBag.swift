/// The words of a sentence without their order, to see how alike two sentences are.
struct WordBag: Hashable, Sendable {
  /// The keys of the words, sorted; of all tokens when there is no word.
  let keys: [Int]

  init(_ tokens: ArraySlice<ProseToken>) {
    let words = tokens.filter(\.isWord)
    keys = (words.isEmpty ? Array(tokens) : words).map(\.key).sorted()
  }

  /// The words of a sentence without the number of its list item, which says nothing of what the item says.
  init(of sentence: ProseText.Sentence, in text: ProseText) {
    let tokens = text.tokens[sentence.tokens]
    let isNumbered =
      sentence.startsBlock && tokens.count > 2 && tokens.first?.kind == .number
      && [".", ")"].contains(tokens[tokens.startIndex + 1].text)
    self.init(isNumbered ? tokens.dropFirst(2) : tokens)
  }

  private init(_ keys: [Int]) { self.keys = keys }

  var count: Int { keys.count }

  func joined(with other: WordBag) -> WordBag { WordBag((keys + other.keys).sorted()) }

  /// How many words both have.
  func common(with other: WordBag) -> Int {
    var (left, right, common) = (0, 0, 0)
    while left < keys.count, right < other.keys.count {
      if keys[left] == other.keys[right] {
        (left, right, common) = (left + 1, right + 1, common + 1)
      } else if keys[left] < other.keys[right] {
        left += 1
      } else {
        right += 1
      }
    }
    return common
  }

  /// From 0 to 1: twice the common words against the words of both.
  func likeness(to other: WordBag) -> Double {
    let total = count + other.count
    return total == 0 ? 1 : Double(2 * common(with: other)) / Double(total)
  }
}
