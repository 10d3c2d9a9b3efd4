internal import ClauseMarkdown
internal import ProtocolAssembly
internal import ProtocolModel

/// The parsed texts of a library's clauses, so that fifty-eight counties parse each text once.
struct MarkdownCache: Sendable {
  private struct Key: Hashable {
    let clause: Clause.ID
    let variant: Clause.Variant.ID?
  }

  private let texts: [Key: [MarkdownBlock]]

  init(of library: ClauseLibrary) {
    var texts: [Key: [MarkdownBlock]] = [:]
    for clause in library.clauses.values {
      texts[Key(clause: clause.id, variant: nil)] = ClauseMarkdown.blocks(of: clause.text)
      for variant in clause.variants {
        texts[Key(clause: clause.id, variant: variant.id)] = ClauseMarkdown.blocks(of: variant.text)
      }
    }
    self.texts = texts
  }

  /// The blocks of the words chosen for a clause; a county's own words are parsed when they are met.
  func blocks(of selected: SelectedClause) -> [MarkdownBlock] {
    switch (selected.wording, selected.inclusion) {
    case (.amended, _), (_, .added): ClauseMarkdown.blocks(of: selected.text)
    case (.library, _): texts[Key(clause: selected.id, variant: nil)] ?? ClauseMarkdown.blocks(of: selected.text)
    case (.variant(let variant, _), _):
      texts[Key(clause: selected.id, variant: variant.id)] ?? ClauseMarkdown.blocks(of: selected.text)
    }
  }
}
