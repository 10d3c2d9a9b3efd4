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
      return "<li>\(link(to: part.anchor, number: part.number, part.title))\(list)</li>\n"
    case .clause(let clause):
      return "<li>\(link(to: clause.id, number: noun + clause.number, clause.title))</li>\n"
    case .section(let section):
      return "<li>\(link(to: section.anchor, number: "", section.title))</li>\n"
    case .paragraph, .list, .table, .signature, .flow, .notice:
      return nil
    }
  }

  private func link(to anchor: String, number: String, _ title: String) -> HTMLText {
    let before: HTMLText = number.isEmpty ? .empty : "<span class=\"number\">\(number)</span> "
    return "<a href=\"#\(HTMLText.fragment(anchor))\">\(before)\(title)</a>"
  }
}
