/// Where the sentences of a text stand.
package enum SentenceRanges {
  /// The bytes of each sentence with the white space after it, in order and without gaps; the whole text when it has no
  /// word.
  package static func ranges(in text: String) -> [Range<Int>] {
    var keys = TokenKeys()
    let text = ProseText(text, &keys)
    if text.sentences.isEmpty { return text.bytes.isEmpty ? [] : [0..<text.bytes.count] }
    return text.sentences.map(\.bytes)
  }
}
