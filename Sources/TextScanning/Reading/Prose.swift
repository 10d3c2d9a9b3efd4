/// A text as the scanners read it: one byte for each character that matters, and its words.
///
/// Dashes, blanks and quotes of every kind are the ASCII ones, full-width digits are digits, a letter outside ASCII is
/// one byte, and a placeholder is one byte that nothing reaches over.
package struct Prose: Sendable {
  /// A run of letters and digits; a possessive ending is left off.
  struct Word: Sendable {
    /// In small letters.
    let text: String
    /// Where it stands in `bytes`, without its possessive ending.
    let range: Range<Int>
  }

  let bytes: [UInt8]
  let words: [Word]
  /// Where each byte comes from in the original text, and one past the last; nil when they are the same.
  private let origins: [Int32]?

  package init(_ text: String) { self.init(Array(text.utf8)) }

  package init(_ source: [UInt8]) {
    var normalizer = ProseNormalizer(source)
    normalizer.run()
    bytes = normalizer.bytes
    origins = normalizer.origins
    words = Self.words(of: normalizer.bytes)
  }

  /// The bytes of the original text that `range` of the prose comes from.
  func origin(of range: Range<Int>) -> Range<Int> {
    guard let origins else { return range }
    return Int(origins[range.lowerBound])..<Int(origins[range.upperBound])
  }

  /// The byte at `offset`, or a line end where the text is over.
  subscript(offset: Int) -> UInt8 { offset >= 0 && offset < bytes.count ? bytes[offset] : 0x0A }

  /// The original spelling of `range`, as far as the prose kept it.
  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// How many words there are.
  package var count: Int { words.count }

  /// Word `index` in small letters, without its possessive ending.
  package func word(_ index: Int) -> String { words[index].text }

  package var allWords: [String] { words.map(\.text) }

  /// The bytes of the original text from the first to the last of these words.
  package func originalBytes(ofWords indices: ClosedRange<Int>) -> Range<Int> {
    origin(of: words[indices.lowerBound].range.lowerBound..<words[indices.upperBound].range.upperBound)
  }

  /// Whether nothing but blanks and commas stands between two words, `left` before `right`, and those between them.
  package func isJoined(_ left: Int, _ right: Int) -> Bool {
    (left..<max(left, right)).allSatisfy { index in
      bytes[words[index].range.upperBound..<words[index + 1].range.lowerBound]
        .allSatisfy { $0.isBlank || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "'") || $0.isLetter }
    }
  }

  /// The number of the first word that starts at `offset` or later.
  func wordIndex(from offset: Int) -> Int {
    var (low, high) = (0, words.count)
    while low < high {
      let middle = (low + high) / 2
      if words[middle].range.lowerBound < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private static func words(of bytes: [UInt8]) -> [Word] {
    // One copy in small letters: a string made from a lazy one is put together byte by byte.
    let letters = bytes.map { $0 >= 0x80 ? UInt8(ascii: "~") : $0.lowered }
    var words: [Word] = []
    words.reserveCapacity(bytes.count / 6)
    var index = 0
    while index < bytes.count {
      guard bytes[index].isWordByte else {
        index += 1
        continue
      }
      let start = index
      while index < bytes.count, bytes[index].isWordByte || isInnerApostrophe(in: bytes, at: index) { index += 1 }
      var end = index
      if end - start > 2, bytes[end - 2] == UInt8(ascii: "'"), bytes[end - 1].lowered == UInt8(ascii: "s") { end -= 2 }
      words.append(Word(text: String(decoding: letters[start..<end], as: UTF8.self), range: start..<end))
    }
    return words
  }

  private static func isInnerApostrophe(in bytes: [UInt8], at index: Int) -> Bool {
    bytes[index] == UInt8(ascii: "'") && index + 1 < bytes.count && bytes[index - 1].isLetter
      && bytes[index + 1].isLetter
  }
}
