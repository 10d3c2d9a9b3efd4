/// Markdown as it is written out, in one buffer: a protocol has ten thousand runs of words.
package struct MarkdownOutput {
  package internal(set) var bytes: [UInt8] = []

  package init() {}

  /// Markup, as it stands.
  mutating func append(_ markup: String) { bytes += markup.utf8 }

  /// Words, of which nothing may be taken for markup.
  mutating func append(escaping words: String) { MarkdownText.append(words, to: &bytes) }

  /// What `write` adds, on a line after an empty one or after the line that ends here; nothing when it adds nothing.
  mutating func appendOnNewLine(_ write: (inout Self) -> Void) {
    bytes.append(UInt8(ascii: "\n"))
    let start = bytes.count
    write(&self)
    if bytes.count == start { bytes.removeLast() }
  }

  /// What `write` adds for each item, a line break between those that add anything.
  mutating func append<Items: Sequence>(linesOf items: Items, _ write: (inout Self, Items.Element) -> Void) {
    let start = bytes.count
    for item in items {
      if bytes.count == start { write(&self, item) } else { appendOnNewLine { write(&$0, item) } }
    }
  }

  /// The lines of `inner`, `first` before the first, `others` before the others and `empty` in place of both
  /// before empty ones.
  mutating func append(_ inner: Self, first: String, others: String, empty: String) {
    var start = 0
    for end in inner.bytes.indices where inner.bytes[end] == UInt8(ascii: "\n") {
      append(start == end ? empty : start == 0 ? first : others)
      bytes += inner.bytes[start...end]
      start = end + 1
    }
  }
}
