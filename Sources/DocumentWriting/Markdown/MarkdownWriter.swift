package import DocumentModel

/// Writes a document as GitHub's Markdown without raw HTML, readable in a plain editor as well.
///
/// Headings carry the links' targets (see `HeadingSlugs`), a paragraph is one line, and the text ends in one line break.
package struct MarkdownWriter: Sendable {
  private static let contentsTitle = "Contents"

  package init() {}

  package func text(of document: ProtocolDocument) -> String {
    let metadata = document.metadata
    let slugs = HeadingSlugs(
      of: document.cover + document.frontMatter, document.body, title: metadata.title, contents: Self.contentsTitle)
    let blocks = BlockMarkdown(inlines: InlineMarkdown(slugs: slugs))
    let pieces = [
      document.form == .bound ? cover(of: metadata) : "# \(MarkdownText.escaped(metadata.title))\n",
      blocks.text(of: document.cover, level: 2), blocks.text(of: document.frontMatter, level: 2),
      document.form == .bound ? contents(of: document.body, slugs) : "", blocks.text(of: document.body, level: 2),
    ]
    return pieces.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private func cover(of metadata: DocumentMetadata) -> String {
    let status =
      switch metadata.status {
      case .draft: "DRAFT"
      case .final: "Final text"
      }
    return """
      # \(MarkdownText.escaped(metadata.title))

      **\(status)** as of \(MarkdownText.escaped(metadata.asOfInWords)) · \(MarkdownText.escaped(metadata.county))

      Law checked on \(MarkdownText.escaped(metadata.lawCheckedOn)); \
      codes read to: \(MarkdownText.escaped(metadata.codesReadTo)). \
      Clause library \(MarkdownText.escaped(metadata.libraryEdition)).

      """
  }

  /// Parts and clauses with links to them.
  private func contents(of body: [Block], _ slugs: HeadingSlugs) -> String {
    let lines = entries(of: body, slugs)
    return lines.isEmpty ? "" : "## \(Self.contentsTitle)\n\n" + lines.joined()
  }

  private func entries(of body: [Block], _ slugs: HeadingSlugs) -> [String] {
    var lines: [String] = []
    for block in body {
      switch block {
      case .part(let part):
        lines.append(entry(HeadingText.of(part), part.anchor, slugs))
        for case .clause(let clause) in part.blocks {
          lines.append("  " + entry(HeadingText.of(clause, isAppendix: part.kind == .appendices), clause.id, slugs))
        }
      case .section(let section): lines.append(entry(section.title, section.anchor, slugs))
      case .change(let change, let blocks): if change.kind.isArrival { lines += entries(of: blocks, slugs) }
      case .clause, .paragraph, .list, .table, .signature, .flow, .details, .notice: break
      }
    }
    return lines
  }

  private func entry(_ heading: String, _ anchor: String, _ slugs: HeadingSlugs) -> String {
    let words = MarkdownText.escaped(heading)
    return slugs.slug(of: anchor).map { "- [\(words)](#\($0))\n" } ?? "- \(words)\n"
  }
}
