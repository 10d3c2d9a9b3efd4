internal import ProtocolModel
internal import SourceText

/// Every citation that the provisions of a library have, or ever had.
struct CitationBook: Sendable {
  /// A provision and the era in which it had a citation.
  struct Use: Sendable {
    let provision: Provision
    let era: Provision.Era
  }

  private let uses: [String: [Use]]
  private let sections: [String: Set<String>]
  /// Sections that a provision names as the first and last of a row.
  private let rows: [String: [ClosedRange<Double>]]
  private let letters: Set<String>

  init(_ library: ClauseLibrary) {
    var uses: [String: [Use]] = [:]
    var sections: [String: Set<String>] = [:]
    var rows: [String: [ClosedRange<Double>]] = [:]
    // Identifiers are sorted, not provisions, which are heavy to move.
    for provision in library.provisions.keys.sorted().compactMap({ library.provisions[$0] }) {
      guard let authority = library.authorities[provision.authority.value], authority.isCitedBySection else { continue }
      for era in provision.history {
        uses["\(authority.short) \(era.cite)", default: []].append(Use(provision: provision, era: era))
        let (section, row) = Self.section(of: era.cite)
        sections[authority.short, default: []].insert(section)
        if let row { rows[authority.short, default: []].append(row) }
      }
    }
    for match in library.citations.flatMap(\.matches) {
      for short in sections.keys where match.hasPrefix("\(short) ") {
        sections[short]?.insert(Self.section(of: String(match.dropFirst(short.count + 1))).section)
      }
    }
    self.uses = uses
    self.sections = sections
    self.rows = rows
    letters = Set(library.authorities.values.filter { !$0.isCitedBySection }.map(\.short))
  }

  /// The provisions that had the citation; those that have it now come before those that had it once.
  func uses(of citation: WrittenCitation) -> [Use] {
    uses[citation.canonical] ?? uses["\(citation.canonical) et seq."] ?? []
  }

  func hasLetter(_ short: String) -> Bool { letters.contains(short) }

  func knowsAuthority(_ short: String) -> Bool { sections[short] != nil }

  func knowsSection(_ citation: WrittenCitation) -> Bool {
    guard let section = citation.section, let known = sections[citation.authority] else { return false }
    if known.contains(section) { return true }
    guard let number = Double(section) else { return false }
    return rows[citation.authority]?.contains { $0.contains(number) } ?? false
  }

  /// The one known section that differs by two neighbors swapped, as happens in typing.
  func nearSection(to citation: WrittenCitation) -> String? {
    guard let section = citation.section, let known = sections[citation.authority] else { return nil }
    var bytes = Array(section.utf8)
    var found: Set<String> = []
    for index in bytes.indices.dropLast() {
      bytes.swapAt(index, index + 1)
      let candidate = String(decoding: bytes, as: UTF8.self)
      if known.contains(candidate) { found.insert(candidate) }
      bytes.swapAt(index, index + 1)
    }
    return found.count == 1 ? found.first.map { "\(citation.authority) \($0)" } : nil
  }

  private static func endOfRow(_ cite: String) -> String.Index {
    guard cite.utf8.contains(UInt8(ascii: " ")) else { return cite.endIndex }
    return cite.firstRange(of: " et seq")?.lowerBound ?? cite.endIndex
  }

  /// The section of `16524.8(a)`, and the row of `23020-23026`.
  private static func section(of cite: String) -> (section: String, row: ClosedRange<Double>?) {
    let end = cite.utf8.firstIndex(of: UInt8(ascii: "(")) ?? endOfRow(cite)
    let section = String(cite[..<end])
    guard section.utf8.contains(UInt8(ascii: "-")) else { return (section, nil) }
    let ends = section.split(separator: "-").compactMap { Double($0) }
    guard ends.count == 2, ends[0] < ends[1] else { return (section, nil) }
    return (section, ends[0]...ends[1])
  }
}
