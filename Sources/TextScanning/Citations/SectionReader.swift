/// Reads section numbers and their subdivisions from a place in a prose on.
struct SectionReader {
  /// A section, and where it stands in the prose.
  struct Section {
    let number: String
    var subdivisions: [String]
    var range: Range<Int>
  }

  private let prose: Prose
  /// Whether numbers may hold letters and hyphens, as in the United States Code.
  private let isFederal: Bool
  private(set) var place: Int

  init(_ prose: Prose, from place: Int, isFederal: Bool) {
    self.prose = prose
    self.place = place
    self.isFederal = isFederal
  }

  /// Reads `section 300`, `§§ 300(b) and 305`, `300, subd. (b)`; empty and without moving when no section stands here.
  mutating func sections() -> [Section] {
    let start = place
    skipSeparators()
    let mark = skipMark()
    guard var last = section() else {
      place = start
      return []
    }
    if mark == nil, last.subdivisions.isEmpty, Self.looksLikeYear(last.number) {
      place = start
      return []
    }
    var sections = [last]
    while let next = continuation(of: last, isPlural: mark == .plural) {
      sections.append(next)
      last = next
    }
    skipEtSeq()
    return sections
  }

  private enum Mark {
    case singular, plural
  }

  /// Skips `section`, `sec.`, `§`, `sections`, `§§`, and `code` words that some write between.
  private mutating func skipMark() -> Mark? {
    if prose[place] == .sectionSign {
      place += 1
      var mark = Mark.singular
      if prose[place] == .sectionSign {
        place += 1
        mark = .plural
      }
      skipBlanks()
      return mark
    }
    guard let word = word(at: place) else { return nil }
    let mark: Mark
    switch word.text {
    case "section", "sec": mark = .singular
    case "sections", "secs": mark = .plural
    default: return nil
    }
    place = word.range.upperBound
    if prose[place] == UInt8(ascii: ".") { place += 1 }
    skipBlanks()
    return mark
  }

  /// One number with the subdivisions that follow it.
  mutating func section() -> Section? {
    let start = place
    var end = place
    while prose[end].isDigit { end += 1 }
    guard (1...6).contains(end - start), !prose[start - 1].isWordByte else { return nil }
    if prose[end] == UInt8(ascii: "."), prose[end + 1].isDigit {
      end += 1
      while prose[end].isDigit { end += 1 }
    }
    var letters = end
    while prose[letters].isSmall, letters < end + 2 { letters += 1 }
    if letters > end, !prose[letters].isWordByte { end = letters }
    if isFederal, prose[end] == UInt8(ascii: "-"), prose[end - 1].isLetter, prose[end + 1].isDigit {
      end += 1
      while prose[end].isDigit { end += 1 }
    }
    guard !prose[end].isWordByte else { return nil }
    place = end
    var section = Section(number: prose.string(start..<end), subdivisions: [], range: start..<end)
    section.subdivisions = subdivisions()
    section.range = start..<place
    return section
  }

  /// `(b)(2)`, `(b) (2)`, `, subdivision (b)(2)`, ` subd. (b), par. (2)`.
  private mutating func subdivisions() -> [String] {
    var result: [String] = []
    while true {
      if let token = parenthesized() {
        result.append(token)
        continue
      }
      let start = place
      skipSeparators()
      guard let word = word(at: place), Self.units.contains(word.text) else {
        place = start
        return result
      }
      place = word.range.upperBound
      if prose[place] == UInt8(ascii: ".") { place += 1 }
      guard let token = parenthesized() else {
        place = start
        return result
      }
      result.append(token)
    }
  }

  /// A subdivision in parentheses, after at most one blank: a letter, a number, or a Roman number.
  mutating func parenthesized() -> String? {
    var start = place
    if prose[start].isBlank { start += 1 }
    guard prose[start] == UInt8(ascii: "(") else { return nil }
    var end = start + 1
    while prose[end].isWordByte, end < start + 7 { end += 1 }
    let token = prose.string(start + 1..<end)
    guard prose[end] == UInt8(ascii: ")"), Self.isSubdivision(token) else { return nil }
    place = end + 1
    return token
  }

  private static func isSubdivision(_ token: String) -> Bool {
    let bytes = Array(token.utf8)
    guard let first = bytes.first else { return false }
    if bytes.allSatisfy(\.isDigit) { return bytes.count <= 2 }
    if bytes.count == 1 || bytes.count == 2 && bytes[1] == first { return true }
    return bytes.allSatisfy { [0x69, 0x76, 0x78, 0x49, 0x56, 0x58].contains($0) }
  }

  /// The next section of a list, or the next subdivision of the same section.
  private mutating func continuation(of last: Section, isPlural: Bool) -> Section? {
    let start = place
    guard skipListSeparator() else { return nil }
    _ = skipMark()
    let begin = place
    if let token = parenthesized() {
      guard let depth = last.subdivisions.lastIndex(where: { Self.rank($0) == Self.rank(token) }) else {
        place = start
        return nil
      }
      var subdivisions = Array(last.subdivisions[..<depth]) + [token]
      while let more = parenthesized() { subdivisions.append(more) }
      return Section(number: last.number, subdivisions: subdivisions, range: begin..<place)
    }
    guard let next = section(), isLikelySection(next, isPlural: isPlural) else {
      place = start
      return nil
    }
    return next
  }

  private func isLikelySection(_ section: Section, isPlural: Bool) -> Bool {
    if !section.subdivisions.isEmpty || section.number.contains(".") { return true }
    guard section.number.utf8.count >= 3 else { return false }
    return isPlural || !Self.looksLikeYear(section.number) && !isFollowedByUnit
  }

  /// Whether the number counts something: `300 children`.
  private var isFollowedByUnit: Bool {
    guard prose[place].isBlank, let word = word(at: place + 1) else { return false }
    return !["and", "or", "of", "is", "are", "as", "to", "et", "through"].contains(word.text)
  }

  private static func rank(_ token: String) -> Int {
    guard let first = token.utf8.first else { return 0 }
    return first.isDigit ? 1 : first.isCapital ? 2 : token.utf8.count > 1 ? 3 : 0
  }

  private static func looksLikeYear(_ number: String) -> Bool {
    Int(number).map { (1900...2099).contains($0) } ?? false
  }

  /// `,`, `and`, `or`, `&`, `-`, `through`, `to`, and their combinations; false and without moving when there is none.
  private mutating func skipListSeparator() -> Bool {
    let start = place
    var found = false
    while true {
      skipBlanks()
      if [UInt8(ascii: ","), UInt8(ascii: "&"), UInt8(ascii: "-"), UInt8(ascii: "/")].contains(prose[place]) {
        place += 1
        found = true
      } else if let word = word(at: place), ["and", "or", "through", "to", "y"].contains(word.text) {
        place = word.range.upperBound
        found = true
      } else {
        break
      }
    }
    if !found { place = start }
    return found
  }

  private mutating func skipEtSeq() {
    let next = prose.wordIndex(from: place)
    if prose.standsAt(next, ["et", "seq"]), prose.words[next].range.lowerBound <= place + 2 {
      place = prose.words[next + 1].range.upperBound
    }
  }

  /// Blanks, points, commas and colons between a code's name and its section.
  private mutating func skipSeparators() {
    while prose[place].isBlank && place < prose.bytes.count || prose[place] == UInt8(ascii: ",")
      || prose[place] == UInt8(ascii: ":") || prose[place] == UInt8(ascii: ".") && isAbbreviationPoint
    {
      place += 1
    }
  }

  /// A point right after a letter and before a blank or a section sign.
  private var isAbbreviationPoint: Bool { prose[place - 1].isLetter }

  private mutating func skipBlanks() {
    while place < prose.bytes.count, prose[place].isBlank { place += 1 }
  }

  /// The word that starts exactly at `offset`.
  private func word(at offset: Int) -> Prose.Word? {
    let index = prose.wordIndex(from: offset)
    guard index < prose.words.count, prose.words[index].range.lowerBound == offset else { return nil }
    return prose.words[index]
  }

  static let units: Set<String> = [
    "subdivision", "subdivisions", "subd", "subds", "subsection", "subsections", "subsec", "paragraph", "paragraphs",
    "par", "para", "pars", "subparagraph", "subparagraphs", "clause", "subpart",
  ]
}
