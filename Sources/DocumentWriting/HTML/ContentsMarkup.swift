internal import DocumentModel

/// Writes the table of contents: sections and parts, with the clauses of each part below it.
struct ContentsMarkup: Sendable {
  func markup(of blocks: [Block]) -> HTMLText {
    let entries = blocks.compactMap { entry(for: $0, noun: "") }.joined()
    return """
      <nav class="contents" id="_contents" aria-labelledby="_contents-title">
      <h2 id="_contents-title">Contents</h2>
      <ol>
      \(entries)</ol>
      </nav>

      """
  }

  private func entry(for block: Block, noun: String) -> HTMLText? {
    switch block {
    case .part(let part):
      let noun = part.kind == .appendices ? "Appendix " : ""
      let clauses = part.blocks.compactMap { entry(for: $0, noun: noun) }.joined()
      let list: HTMLText = clauses == .empty ? .empty : "\n<ol>\n\(clauses)</ol>\n"
      return "<li>\(link(to: part.anchor, number: part.number, part.title, part.revision))\(list)</li>\n"
    case .clause(let clause):
      return "<li>\(link(to: clause.id, number: noun + clause.number, clause.title, clause.revision, noun))</li>\n"
    case .section(let section):
      return "<li>\(link(to: section.anchor, number: "", section.title, section.revision))</li>\n"
    case .change(let change, let blocks):
      // What is gone has no place to go to; what came stands as any other.
      return change.kind.isArrival ? blocks.compactMap { entry(for: $0, noun: noun) }.joined() : nil
    case .paragraph, .list, .table, .signature, .flow, .details, .notice:
      return nil
    }
  }

  private func link(
    to anchor: String, number: String, _ title: String, _ revision: HeadingRevision?, _ noun: String = ""
  ) -> HTMLText {
    let heading = HeadingMarkup(number: number, title: title, revision, noun: noun)
    return "<a href=\"#\(HTMLText.fragment(anchor))\">\(heading.text)</a>"
  }
}
