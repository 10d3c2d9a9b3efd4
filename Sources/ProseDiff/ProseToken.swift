/// A word of prose, or what is read like one: a citation, a number, a placeholder, a mark.
struct ProseToken: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case word, number, date, citation, placeholder, punctuation
  }

  let kind: Kind
  /// As the text has it.
  let text: String
  /// Its bytes in the text; between two tokens stands only white space.
  let bytes: Range<Int>
  /// The number by which equal tokens are recognised: white space, quote style and normalisation do not count.
  let key: Int

  /// Whether it counts when words are counted.
  var isWord: Bool { kind != .punctuation }
}
