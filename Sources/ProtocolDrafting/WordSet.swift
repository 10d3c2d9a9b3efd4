internal import DocumentModel
internal import SourceText

/// The words of a text that may be acronyms: those with two capital letters or more.
struct WordSet: Sendable {
  private let words: Set<String>

  init(of block: Block) {
    var words: Set<String> = []
    block.visitInlines { inline in
      switch inline {
      case .text(let text), .citation(let text), .value(let text): Self.add(text, to: &words)
      case .blank(let blank): Self.add(blank.text, to: &words)
      case .emphasis, .strong, .link, .change, .reference, .lineBreak, .field: break
      }
    }
    self.words = words
  }

  init(joining sets: [WordSet]) { words = sets.reduce(into: []) { $0.formUnion($1.words) } }

  /// Whether the word occurs, in the singular or the plural.
  func contains(_ word: String) -> Bool { words.contains(word) || words.contains("\(word)s") }

  private static func add(_ text: String, to words: inout Set<String>) {
    let bytes = text.utf8.span
    let wordBytes = wordBytes
    var start = 0
    var capitals = 0
    for index in bytes.indices {
      let byte = bytes[index]
      // Most of a text is small letters.
      if byte &- UInt8(ascii: "a") < 26 { continue }
      if byte >= 0x80 || wordBytes.contains(byte) {
        if (UInt8(ascii: "A")...UInt8(ascii: "Z")) ~= byte { capitals += 1 }
      } else {
        if capitals > 1 { add(word: text.utf8Words(start..<index), to: &words) }
        capitals = 0
        start = index + 1
      }
    }
    if capitals > 1 { add(word: text.utf8Words(start..<bytes.count), to: &words) }
  }

  private static let wordBytes = ByteSet.alphanumeric.union(ByteSet("-/"))

  private static func add(word: String, to words: inout Set<String>) {
    guard words.insert(word).inserted else { return }
    // `CWS/CMS` and `CSE-IT` are words of their own and do not count for their halves.
    guard Acronyms.meanings[word] == nil else { return }
    words.formUnion(word.split { $0 == "-" || $0 == "/" }.map(String.init))
  }
}

extension String {
  /// The characters of these bytes, which must begin and end with whole ones.
  fileprivate func utf8Words(_ range: Range<Int>) -> String {
    let start = utf8.index(startIndex, offsetBy: range.lowerBound)
    return String(self[start..<utf8.index(start, offsetBy: range.count)])
  }
}
