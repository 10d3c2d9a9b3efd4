internal import DocumentModel
internal import ProtocolAssembly
internal import ProtocolModel
internal import SourceText

/// The appendix of a final text that tells whose wording each section has and what it was drafted after.
struct Provenance {
  private let material: DraftMaterial

  init(of material: DraftMaterial) { self.material = material }

  var section: Block {
    let rows = material.clauses.map { clause -> [[Inline]] in
      let selected = clause.selected
      return [
        [.reference(material.reference(to: clause.id))], [.text(selected.title)],
        [.text(ClauseWording(of: selected, in: material).description)], [.text(source(of: selected))],
      ]
    }
    return .section(
      SectionBlock(
        anchor: "provenance", title: "Where the wording comes from",
        blocks: [
          .paragraph([
            .text(
              "The table names, for each section, whose wording it is and what it was drafted after. None of it is the State's text."
            )
          ]),
          .table(
            TableBlock(
              caption: "Whose wording each section has, and what it was drafted after",
              columns: [
                .init("Section", weight: 2), .init("Title", weight: 4), .init("Wording", weight: 4),
                .init("Drafted after", weight: 5),
              ],
              rows: rows, hasRowHeaders: true)),
        ]))
  }

  private func source(of selected: SelectedClause) -> String {
    guard !selected.isLocalText else { return "Written by the county" }
    let provenance = selected.clause.provenance
    let authority = provenance.authority.map { material.library.authorities[Authority.ID($0.value)]?.short ?? $0.value }
    return [authority, provenance.basis.words, provenance.note].compactMap { $0 }.filter { !$0.isEmpty }
      .joined(separator: "; ").startingUppercase
  }
}

extension Clause.Provenance.Basis {
  /// How well the source was known, in words.
  var words: String {
    switch self {
    case .statute: "from the words of the law"
    case .seed: "from a state report or letter that was read"
    case .excerpt: "from excerpts of county papers"
    case .comparable: "from a comparable agreement"
    case .memory: "from memory of its source"
    case .design: "the library's own design"
    }
  }
}
