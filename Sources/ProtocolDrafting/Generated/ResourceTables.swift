internal import DocumentModel
internal import ProtocolAssembly
internal import ProtocolModel
internal import SourceText

/// The State's letters under the four tasks of its resource guide, each with where it stands.
struct ResourceTables {
  private let material: DraftMaterial

  init(of material: DraftMaterial) { self.material = material }

  var blocks: [Block] {
    let letters = material.library.authorities.values.filter { !$0.isCitedBySection }
      .map { ($0, CitationOrder($0.short)) }
      .sorted { ($0.1, $0.0.id) < ($1.1, $1.0.id) }
      .map(\.0)
    guard !letters.isEmpty else { return [.paragraph([.text("The library lists no letters of the State.")])] }
    let tasks = StatutoryElement.Category.allCases.map { category in
      (category.words, letters.filter { categories(of: $0.id).contains(category) })
    }
    let others = letters.filter { categories(of: $0.id).isEmpty }
    return (tasks + [("Other letters and reports", others)]).filter { !$0.1.isEmpty }.map(table)
  }

  private func table(_ caption: String, _ letters: [Authority]) -> Block {
    .table(
      TableBlock(
        caption: caption,
        columns: [
          .init("Letter", weight: 2), .init("About", weight: 5), .init("Date", weight: 2), .init("Status", weight: 2),
          .init("Note", weight: 4),
        ],
        rows: letters.map { letter in
          [
            [.citation(letter.short)], [.text(letter.name)], [.text(date(of: letter))],
            [.text(letter.status ?? "not known")], [.text(letter.note ?? "")],
          ]
        }, hasRowHeaders: true))
  }

  private func date(of letter: Authority) -> String {
    guard let date = letter.date else { return "not seen" }
    if case .unknown = date { return "not seen" }
    return date.description
  }

  /// The tasks of the elements that rest on a letter.
  private func categories(of letter: Authority.ID) -> Set<StatutoryElement.Category> {
    material.index.categories[letter] ?? []
  }
}

extension StatutoryElement.Category {
  fileprivate var words: String {
    switch self {
    case .identify: "Identify exploited children and children at risk"
    case .document: "Document what was identified"
    case .services: "Determine the services that fit"
    case .locate: "Locate a child who is missing from care"
    }
  }
}
