/// Where quoted words first differ from the text they are like.
struct WordsDifference: Equatable {
  /// The word of the quotation, and the one the text has in its place; nil at the end of the text.
  let quoted: String
  let actual: String?
  /// The words before it, where there are any.
  let before: String?

  /// Nil when no stretch of `text` is much like `words`.
  init?(_ words: FoldedText, from text: FoldedText) {
    let quoted = words.bytes.split(separator: UInt8(ascii: " "))
    let actual = text.bytes.split(separator: UInt8(ascii: " "))
    guard let start = Self.likeliestStart(of: quoted, in: actual) else { return nil }
    let isSame = { (index: Int) in start + index < actual.count && quoted[index] == actual[start + index] }
    guard let first = quoted.indices.first(where: { !isSame($0) }),
      first >= 3 || 2 * quoted.indices.count(where: isSame) >= quoted.count
    else { return nil }
    self.quoted = Self.string(quoted[first])
    self.actual = start + first < actual.count ? Self.string(actual[start + first]) : nil
    before = first > 0 ? Self.string(quoted[first - 1]) : nil
  }

  /// Where most words of `quoted` stand at their places; the first such place.
  private static func likeliestStart(of quoted: [ArraySlice<UInt8>], in actual: [ArraySlice<UInt8>]) -> Int? {
    var best = (count: 0, start: 0)
    for start in actual.indices {
      let count = zip(quoted, actual[start...]).count { $0 == $1 }
      if count > best.count { best = (count, start) }
    }
    return best.count > 0 ? best.start : nil
  }

  private static func string(_ word: ArraySlice<UInt8>) -> String { String(decoding: word, as: UTF8.self) }
}
