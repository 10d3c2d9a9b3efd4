/// One way in which people name a code.
struct CodeSpelling {
  /// In small letters, without points and ampersands.
  let words: [String]
  /// How the program names the code.
  let authority: String
  /// Whether it is so short that only capitals mean the code.
  let mustBeCapitals: Bool

  private init(_ words: String, _ authority: String, mustBeCapitals: Bool = false) {
    self.words = words.split(separator: " ").map(String.init)
    self.authority = authority
    self.mustBeCapitals = mustBeCapitals
  }

  /// All spellings by their first word, the longest first.
  static let byFirstWord = Dictionary(grouping: all.sorted { $0.words.count > $1.words.count }) { $0.words[0] }

  private static let all: [CodeSpelling] =
    spellings(
      of: "WIC", "welfare and institutions code", "welfare institutions code", "welf and inst code", "welf inst code",
      "welf and institutions code", "welfare and inst code", "w and i code", "w i code", "wi code", "welf and inst c",
      "welf inst c", "w and ic")
    + capitals(of: "WIC", "wic", "w i c", "w ic", "w i")
    + spellings(of: "PC", "penal code", "pen code", "p code", "pen c") + capitals(of: "PC", "pc", "p c")
    + spellings(of: "Ed. Code", "education code", "ed code", "educ code") + capitals(of: "Ed. Code", "edc", "ec")
    + spellings(of: "Evid. Code", "evidence code", "evid code")
    + spellings(of: "Civ. Code", "civil code", "civ code")
    + spellings(of: "Gov. Code", "government code", "gov code", "govt code", "gov t code", "gov't code")
    + capitals(of: "Gov. Code", "gc")
    + spellings(
      of: "HSC", "health and safety code", "health safety code", "health saf code", "health and saf code", "h s code")
    + capitals(of: "HSC", "hsc", "h s")
    + spellings(of: "Fam. Code", "family code", "fam code")
    + spellings(of: "Veh. Code", "vehicle code", "veh code")
    + spellings(of: "Bus. & Prof. Code", "business and professions code", "bus prof code")
    + spellings(of: "CCP", "code of civil procedure", "code civ proc") + capitals(of: "CCP", "ccp")

  private static func spellings(of authority: String, _ spellings: String...) -> [CodeSpelling] {
    spellings.map { CodeSpelling($0, authority) }
  }

  private static func capitals(of authority: String, _ spellings: String...) -> [CodeSpelling] {
    spellings.map { CodeSpelling($0, authority, mustBeCapitals: true) }
  }
}

extension Prose {
  /// The code that is named at word `index`, and the word after its name.
  func code(at index: Int) -> (authority: String, next: Int)? {
    guard index < words.count, let spellings = CodeSpelling.byFirstWord[words[index].text] else { return nil }
    for spelling in spellings where standsAt(index, spelling.words) {
      let next = index + spelling.words.count
      let name = words[index].range.lowerBound..<words[next - 1].range.upperBound
      if spelling.mustBeCapitals, bytes[name].contains(where: \.isSmall) { continue }
      return (spelling.authority, next)
    }
    return nil
  }

  /// Whether the words from `index` on are these, with no more than points, commas, ampersands and blanks between them.
  func standsAt(_ index: Int, _ phrase: [String]) -> Bool {
    guard index + phrase.count <= words.count else { return false }
    for (offset, word) in phrase.enumerated() {
      guard words[index + offset].text == word else { return false }
      if offset > 0, !isNarrow(words[index + offset - 1].range.upperBound..<words[index + offset].range.lowerBound) {
        return false
      }
    }
    return true
  }

  private func isNarrow(_ gap: Range<Int>) -> Bool {
    bytes[gap].allSatisfy { $0.isBlank || $0 == 0x2E || $0 == 0x2C || $0 == 0x26 || $0 == 0x27 || $0 == 0x2F }
  }
}
