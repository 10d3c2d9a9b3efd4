/// Finds the citations in a prose, in the spellings people use.
package struct CitationScanner {
  private let prose: Prose

  package init(_ prose: Prose) { self.prose = prose }

  /// The citations in the order of the text.
  package func citations() -> [WrittenCitation] {
    var result: [WrittenCitation] = []
    var index = 0
    while index < prose.words.count {
      if let found = found(at: index) {
        result += found.citations
        index = max(index + 1, prose.wordIndex(from: found.end))
      } else {
        index += 1
      }
    }
    return result
  }

  private struct Found {
    let citations: [WrittenCitation]
    /// Where in the prose the search goes on.
    let end: Int
  }

  private func found(at index: Int) -> Found? {
    switch prose.words[index].text {
    case "acl", "acls", "acin", "acins", "cfl", "cfls", "all": return letters(at: index)
    case "chapter", "ch", "stats", "statutes": return act(at: index)
    case "section", "sections", "sec", "secs", "subdivision", "paragraph", "subparagraph", "clause":
      return reversed(at: index)
    default:
      if prose[prose.words[index].range.lowerBound].isDigit { return federal(at: index) ?? marked(at: index) }
      return coded(at: index)
    }
  }

  // MARK: Codes

  /// `Penal Code sections 653.20 and 653.22`
  private func coded(at index: Int) -> Found? {
    guard let (authority, next) = prose.code(at: index) else { return nil }
    return forward(authority, from: prose.words[index].range.lowerBound, nameEnd: next, isFederal: false)
  }

  private func forward(_ authority: String, from start: Int, nameEnd next: Int, isFederal: Bool) -> Found? {
    let last = prose.words[next - 1].range.upperBound
    // The name may end in a point or a possessive before the section follows.
    var reader = SectionReader(prose, from: endOfShortName(from: last), isFederal: isFederal)
    let sections = reader.sections()
    guard let first = sections.first else { return nil }
    return Found(
      citations: [citation(authority, first, from: start)] + sections.dropFirst().map { citation(authority, $0) },
      end: reader.place)
  }

  /// Past the short name in `Welfare and Institutions Code (WIC) section 300`.
  private func endOfShortName(from place: Int) -> Int {
    guard prose[place].isBlank, prose[place + 1] == UInt8(ascii: "(") else { return place }
    let end = prose.bytes[(place + 2)...].prefix(14).firstIndex(of: UInt8(ascii: ")")) ?? place
    let hasDigit = prose.bytes[place..<end].contains(where: \.isDigit)
    return end > place && !hasDigit && prose.bytes[place..<end].contains(where: \.isCapital) ? end + 1 : place
  }

  private func citation(_ authority: String, _ section: SectionReader.Section, from start: Int? = nil)
    -> WrittenCitation
  {
    WrittenCitation(
      authority: authority, section: section.number, subdivisions: section.subdivisions,
      bytes: prose.origin(of: (start ?? section.range.lowerBound)..<section.range.upperBound))
  }

  /// `§ 300(b)(2) of the Welfare and Institutions Code`: the number follows a section sign.
  private func marked(at index: Int) -> Found? {
    var start = prose.words[index].range.lowerBound - 1
    while prose[start] == UInt8(ascii: " ") { start -= 1 }
    guard start >= 0, prose[start] == .sectionSign else { return nil }
    while start > 0, prose[start - 1] == .sectionSign { start -= 1 }
    return reversed(from: start, outer: [])
  }

  /// `paragraph (2) of subdivision (b) of Section 300 of the Welfare and Institutions Code`
  private func reversed(at index: Int) -> Found? {
    var index = index
    var outer: [String] = []
    let start = prose.words[index].range.lowerBound
    while SectionReader.units.contains(prose.words[index].text) {
      var reader = SectionReader(prose, from: prose.words[index].range.upperBound, isFederal: true)
      var tokens: [String] = []
      while let token = reader.parenthesized() { tokens.append(token) }
      let next = prose.wordIndex(from: reader.place)
      guard !tokens.isEmpty, prose.standsAt(next, ["of"]), next + 1 < prose.words.count else { return nil }
      outer = tokens + outer
      index = next + 1
    }
    guard ["section", "sections", "sec", "secs"].contains(prose.words[index].text) else { return nil }
    return reversed(from: start, outer: outer, mark: prose.words[index].range.lowerBound)
  }

  private func reversed(from start: Int, outer: [String], mark: Int? = nil) -> Found? {
    var reader = SectionReader(prose, from: mark ?? start, isFederal: true)
    let sections = reader.sections()
    guard !sections.isEmpty, let (authority, end) = codeAfterOf(from: reader.place) else { return nil }
    if sections.count == 1, let only = sections.first {
      let whole = WrittenCitation(
        authority: authority, section: only.number, subdivisions: only.subdivisions + outer,
        bytes: prose.origin(of: start..<end))
      return Found(citations: [whole], end: end)
    }
    return Found(citations: sections.map { citation(authority, $0) }, end: end)
  }

  /// `PC`, `of the California Penal Code`, `of Title 42 of the United States Code`
  private func codeAfterOf(from place: Int) -> (authority: String, end: Int)? {
    var index = prose.wordIndex(from: place)
    if let code = prose.code(at: index), prose.words[index].range.lowerBound == place + 1 {
      return (code.authority, prose.words[code.next - 1].range.upperBound)
    }
    guard prose.standsAt(index, ["of"]), prose.words[index].range.lowerBound <= place + 3 else { return nil }
    index += 1
    while index < prose.words.count, ["the", "california", "state", "title"].contains(prose.words[index].text) {
      index += 1
    }
    guard index < prose.words.count else { return nil }
    if prose.bytes[prose.words[index].range].allSatisfy(\.isDigit) {
      let title = prose.words[index].text
      index += 1
      while index < prose.words.count, ["of", "the"].contains(prose.words[index].text) { index += 1 }
      guard let next = federalName(at: index) else { return nil }
      return ("\(title) \(next.name)", prose.words[next.next - 1].range.upperBound)
    }
    return prose.code(at: index).map { ($0.authority, prose.words[$0.next - 1].range.upperBound) }
  }

  // MARK: Federal law

  /// `42 U.S.C. § 671(a)(9)`, `42 CFR Part 2`
  private func federal(at index: Int) -> Found? {
    let title = prose.words[index]
    guard title.range.count <= 2, prose.bytes[title.range].allSatisfy(\.isDigit),
      let (name, next) = federalName(at: index + 1),
      prose[title.range.upperBound].isBlank || prose[title.range.upperBound] == UInt8(ascii: ",")
    else { return nil }
    let authority = "\(title.text) \(name)"
    if name == "CFR", next < prose.words.count, ["part", "parts", "pt"].contains(prose.words[next].text) {
      guard next + 1 < prose.words.count, prose[prose.words[next + 1].range.lowerBound].isDigit else { return nil }
      let end = prose.words[next + 1].range.upperBound
      let citation = WrittenCitation(
        authority: authority, section: "Part \(prose.words[next + 1].text)", subdivisions: [],
        bytes: prose.origin(of: title.range.lowerBound..<end))
      return Found(citations: [citation], end: end)
    }
    return forward(authority, from: title.range.lowerBound, nameEnd: next, isFederal: true)
  }

  private func federalName(at index: Int) -> (name: String, next: Int)? {
    for (words, name) in Self.federalNames where prose.standsAt(index, words) { return (name, index + words.count) }
    return nil
  }

  private static let federalNames: [(words: [String], name: String)] = [
    (["usc"], "USC"), (["u", "s", "c"], "USC"), (["u", "s", "code"], "USC"), (["us", "code"], "USC"),
    (["united", "states", "code"], "USC"), (["usca"], "USC"), (["cfr"], "CFR"), (["c", "f", "r"], "CFR"),
    (["code", "of", "federal", "regulations"], "CFR"),
  ]

  // MARK: Letters

  /// `ACL 15-49`, `ACL No. 15-49`, `All County Letter (ACL) 15-49 and 16-74`, `ACIN I-23-15`, `CFL 18/19-38`
  private func letters(at index: Int) -> Found? {
    guard let (kind, numberIndex) = letterKind(at: index) else { return nil }
    var next = numberIndex
    let start = prose.words[index].range.lowerBound
    while next < prose.words.count, ["acl", "acls", "acin", "no", "nos", "number"].contains(prose.words[next].text) {
      next += 1
    }
    guard next < prose.words.count, prose.words[next].range.lowerBound <= prose.words[next - 1].range.upperBound + 4
    else { return nil }
    var citations: [WrittenCitation] = []
    var place = prose.words[next].range.lowerBound
    while let (number, end) = letterNumber(kind, from: place) {
      let first = citations.isEmpty ? start : place
      citations.append(
        WrittenCitation(
          authority: "\(kind) \(number)", section: nil, subdivisions: [], bytes: prose.origin(of: first..<end)))
      place = end
      let after = prose.wordIndex(from: place)
      guard after < prose.words.count else { break }
      let isJoined = ["and", "or"].contains(prose.words[after].text)
      let candidate = isJoined ? after + 1 : after
      guard candidate < prose.words.count, prose.words[candidate].range.lowerBound - place <= 6,
        isJoined || prose[place] == UInt8(ascii: ",")
      else { break }
      place = prose.words[candidate].range.lowerBound
    }
    return citations.isEmpty ? nil : Found(citations: citations, end: place)
  }

  private func letterKind(at index: Int) -> (String, Int)? {
    switch prose.words[index].text {
    case "acl", "acls": return ("ACL", index + 1)
    case "acin", "acins": return ("ACIN", index + 1)
    case "cfl", "cfls": return ("CFL", index + 1)
    default: break
    }
    for (words, kind) in Self.letterNames where prose.words[index...].starts(with: words, by: { $0.text == $1 }) {
      return (kind, index + words.count)
    }
    return nil
  }

  private static let letterNames: [([String], String)] = [
    (["all", "county", "letter"], "ACL"), (["all", "county", "letters"], "ACL"),
    (["all", "county", "information", "notice"], "ACIN"), (["all", "county", "information", "notices"], "ACIN"),
  ]

  /// `15-49`, `23-76E`, `I-23-15`, `18/19-38`
  private func letterNumber(_ kind: String, from start: Int) -> (String, Int)? {
    var place = start
    if kind == "ACIN" {
      guard prose[place].lowered == UInt8(ascii: "i"), prose[place + 1] == UInt8(ascii: "-") else { return nil }
      place += 2
    }
    guard let year = digits(from: place, 2...2) else { return nil }
    place = year
    if kind == "CFL", prose[place] == UInt8(ascii: "/") {
      guard let second = digits(from: place + 1, 2...2) else { return nil }
      place = second
    }
    guard prose[place] == UInt8(ascii: "-"), var end = digits(from: place + 1, 1...3) else { return nil }
    if prose[end] == UInt8(ascii: "E") { end += 1 }
    guard !prose[end].isWordByte, prose[end] != UInt8(ascii: "-") else { return nil }
    return (prose.string(start..<end), end)
  }

  /// The end of a run of digits at `start` that is as long as `count` allows.
  private func digits(from start: Int, _ count: ClosedRange<Int>) -> Int? {
    var end = start
    while prose[end].isDigit { end += 1 }
    return count.contains(end - start) ? end : nil
  }

  // MARK: Acts

  /// `Chapter 773, Statutes of 2016`, `Stats. 2016, ch. 773`, `Statutes of 2016, Chapter 773`
  private func act(at index: Int) -> Found? {
    let isChapterFirst = ["chapter", "ch"].contains(prose.words[index].text)
    var next = index
    var numbers: [String] = []
    while next < prose.words.count, next < index + 7 {
      let word = prose.words[next]
      if prose.bytes[word.range].allSatisfy(\.isDigit) {
        numbers.append(word.text)
        if numbers.count == 2 { break }
      } else if !["chapter", "ch", "of", "the", "stats", "statutes"].contains(word.text) {
        return nil
      }
      next += 1
    }
    guard numbers.count == 2, let chapter = isChapterFirst ? numbers.first : numbers.last,
      let year = isChapterFirst ? numbers.last : numbers.first, year.utf8.count == 4,
      prose.words[index...next].contains(where: { ["stats", "statutes"].contains($0.text) }),
      prose.words[index...next].contains(where: { ["ch", "chapter"].contains($0.text) })
    else { return nil }
    let range = prose.words[index].range.lowerBound..<prose.words[next].range.upperBound
    let citation = WrittenCitation(
      authority: "Stats. \(year), ch. \(chapter)", section: nil, subdivisions: [], bytes: prose.origin(of: range))
    return Found(citations: [citation], end: range.upperBound)
  }
}
