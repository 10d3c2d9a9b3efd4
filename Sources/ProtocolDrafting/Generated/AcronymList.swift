internal import DocumentModel
internal import ProtocolAssembly
internal import ProtocolModel

/// The acronyms that occur in a document, spelled out.
struct AcronymList {
  private let found: [(acronym: String, meaning: String)]

  init(of blocks: [Block], _ library: ClauseLibrary) {
    var meanings = Acronyms.meanings
    for authority in library.authorities.values
    where authority.isCitedBySection && !authority.short.contains(" ") && !authority.short.contains(".") {
      meanings[authority.short] = authority.name
    }
    let words = WordSet(of: blocks)
    found = meanings.filter { words.contains($0.key) }.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      .map { ($0.key, $0.value) }
  }

  /// Whether a clause holds the list, so that its words do not count.
  static func isDrafted(in clause: AssembledClause) -> Bool { clause.fillings.contains(.block(.glossary)) }

  var blocks: [Block] {
    guard !found.isEmpty else { return [.paragraph([.text("This protocol uses no acronyms.")])] }
    return [
      .table(
        TableBlock(
          caption: "Acronyms", columns: [.init("Acronym"), .init("What it stands for", weight: 4)],
          rows: found.map { [[.text($0.acronym)], [.text($0.meaning)]] }, hasRowHeaders: true))
    ]
  }
}

/// The words of a document.
private struct WordSet {
  private var words: Set<Substring> = []

  init(of blocks: [Block]) { blocks.forEach { add($0) } }

  /// Whether the word occurs, in the singular or the plural.
  func contains(_ word: String) -> Bool { words.contains(word[...]) || words.contains("\(word)s") }

  private mutating func add(_ block: Block) {
    switch block {
    case .part(let part):
      add(part.title)
      part.blocks.forEach { add($0) }
    case .clause(let clause):
      add(clause.title)
      clause.blocks.forEach { add($0) }
    case .section(let section):
      add(section.title)
      section.blocks.forEach { add($0) }
    case .paragraph(let text): add(text)
    case .list(let list): list.items.joined().forEach { add($0) }
    case .table(let table):
      table.columns.forEach { add($0.header) }
      table.rows.joined().forEach { add($0) }
    case .signature(let signature): add(signature.agency + signature.office + signature.statement)
    case .flow(let flow): add(flow.alternative)
    case .notice(let title, let blocks):
      add(title)
      blocks.forEach { add($0) }
    }
  }

  private mutating func add(_ inlines: [Inline]) {
    for inline in inlines {
      switch inline {
      case .text(let text), .citation(let text), .value(let text): add(text)
      case .emphasis(let content), .strong(let content), .link(_, let content), .change(_, let content): add(content)
      case .blank(let blank): add(blank.text)
      case .reference, .lineBreak: break
      }
    }
  }

  private mutating func add(_ text: String) {
    for run in text.split(whereSeparator: { !($0.isLetter || $0.isNumber || $0 == "-" || $0 == "/") }) {
      // `CWS/CMS` and `CSE-IT` are words of their own and do not count for their halves.
      words.insert(run)
      guard Acronyms.meanings[String(run)] == nil else { continue }
      words.formUnion(run.split { $0 == "-" || $0 == "/" })
    }
  }
}
