package import DocumentModel

/// Writes a document as GitHub's Markdown without raw HTML, readable in a plain editor as well.
///
/// Headings carry the links' targets (see `HeadingSlugs`), a paragraph is one line, and the text ends in one line break.
package struct MarkdownWriter: Sendable {
  private static let contentsTitle = "Contents"

  package init() {}

  package func text(of document: ProtocolDocument) -> String { String(decoding: bytes(of: document), as: UTF8.self) }

  /// The text in UTF-8.
  package func bytes(of document: ProtocolDocument) -> [UInt8] {
    let metadata = document.metadata
    let slugs = HeadingSlugs(
      of: document.cover + document.frontMatter, document.body, title: metadata.title, contents: Self.contentsTitle)
    let blocks = BlockMarkdown(inlines: InlineMarkdown(slugs: slugs))
    // As much as a county's protocol takes, so that it seldom has to move.
    var output = MarkdownOutput(capacity: document.form == .bound ? 1 << 19 : 0)
    output.append(document.form == .bound ? cover(of: metadata) : "# \(MarkdownText.escaped(metadata.title))\n")
    output.appendOnNewLine { blocks.append(document.cover, level: 2, to: &$0) }
    output.appendOnNewLine { blocks.append(document.frontMatter, level: 2, to: &$0) }
    if document.form == .bound { output.appendOnNewLine { append(contentsOf: document.body, slugs, to: &$0) } }
    output.appendOnNewLine { blocks.append(document.body, level: 2, to: &$0) }
    return output.bytes
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
  private func append(contentsOf body: [Block], _ slugs: HeadingSlugs, to output: inout MarkdownOutput) {
    let start = output.bytes.count
    output.append("## \(Self.contentsTitle)\n\n")
    let end = output.bytes.count
    append(entriesOf: body, slugs, to: &output)
    if output.bytes.count == end { output.bytes.removeSubrange(start...) }
  }

  private func append(entriesOf body: [Block], _ slugs: HeadingSlugs, to output: inout MarkdownOutput) {
    for block in body {
      switch block {
      case .part(let part):
        append(entry: HeadingText.of(part), part.anchor, slugs, to: &output)
        for case .clause(let clause) in part.blocks {
          output.append("  ")
          append(
            entry: HeadingText.of(clause, isAppendix: part.kind == .appendices), clause.id, slugs, to: &output)
        }
      case .section(let section): append(entry: section.title, section.anchor, slugs, to: &output)
      case .change(let change, let blocks):
        if change.kind.isArrival { append(entriesOf: blocks, slugs, to: &output) }
      case .clause, .paragraph, .list, .table, .signature, .flow, .details, .notice: break
      }
    }
  }

  private func append(
    entry heading: String, _ anchor: String, _ slugs: HeadingSlugs, to output: inout MarkdownOutput
  ) {
    let slug = slugs.slug(of: anchor)
    output.append(slug == nil ? "- " : "- [")
    output.append(escaping: heading)
    output.append(slug.map { "](#\($0))\n" } ?? "\n")
  }
}
