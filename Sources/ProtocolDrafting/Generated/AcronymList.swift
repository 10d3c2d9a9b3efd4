internal import DocumentModel
internal import ProtocolAssembly
internal import ProtocolModel

/// The acronyms that occur in a document, spelled out.
struct AcronymList {
  private let found: [(acronym: String, meaning: String)]

  init(of words: [WordSet], _ library: ClauseLibrary) {
    var meanings = Acronyms.meanings
    for authority in library.authorities.values
    where authority.isCitedBySection && !authority.short.contains(" ") && !authority.short.contains(".") {
      meanings[authority.short] = authority.name
    }
    let words = WordSet(joining: words)
    found = meanings.filter { words.contains($0.key) }.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      .map { ($0.key, $0.value) }
  }

  /// Whether a clause holds the list.
  static func isAsked(for clause: AssembledClause) -> Bool { clause.fillings.contains(.block(.glossary)) }

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
