internal import TextScanning

extension Prose {
  /// Whether the words of `phrase`, the last one possibly in the plural, stand together anywhere.
  func contains(phrase: [String]) -> Bool { firstIndex(of: phrase) != nil }

  /// The number of the first word where `phrase` stands.
  func firstIndex(of phrase: [String], from start: Int = 0) -> Int? {
    guard let first = phrase.first, count >= phrase.count else { return nil }
    for index in start..<max(start, count - phrase.count + 1) {
      let opening = word(index)
      guard opening == first || phrase.count == 1 && Self.isPlural(opening, of: first) else { continue }
      let matches = phrase.indices.dropFirst().allSatisfy { offset in
        let word = word(index + offset)
        return word == phrase[offset] || offset == phrase.count - 1 && Self.isPlural(word, of: phrase[offset])
      }
      if matches { return index }
    }
    return nil
  }

  /// The singular and the plurals that English may make of it.
  static func forms(of singular: String) -> [String] {
    [singular, singular + "s", singular + "es", singular == "child" ? "children" : singular.dropLast() + "ies"]
  }

  private static func isPlural(_ word: String, of singular: String) -> Bool {
    word.hasPrefix(singular.prefix(1)) && forms(of: singular).contains(word)
  }
}
