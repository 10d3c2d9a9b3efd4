extension Set<String> {
  /// The words of `text`, which blanks and line ends stand between.
  init(wordsOf text: String) {
    let words = text.utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
    self.init(words.map { String(Substring($0)) })
  }
}
