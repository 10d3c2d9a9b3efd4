internal import ClauseMarkdown
internal import DocumentModel
internal import ProtocolAssembly
internal import ProtocolModel

/// Turns a clause's Markdown into blocks, its placeholders filled.
struct ClauseTextDrafter {
  let material: DraftMaterial
  /// In the order of the text's placeholders.
  let fillings: [Filling]
  /// Makes a generated block.
  let generated: (GeneratedBlock) -> [Block]

  func blocks(_ markdown: [MarkdownBlock]) -> [Block] { markdown.flatMap(blocks(from:)) }

  private func blocks(from markdown: MarkdownBlock) -> [Block] {
    switch markdown {
    case .paragraph(let text): generatedBlocks(standingAlone: text) ?? [.paragraph(inlines(text))]
    case .list(let start, let items): [.list(ListBlock(start: start, items: items.map(blocks)))]
    case .table(let header, let rows):
      [
        .table(
          TableBlock(
            caption: nil, columns: header.map { TableBlock.Column(header: inlines($0)) },
            rows: rows.map { row in header.indices.map { $0 < row.count ? inlines(row[$0]) : [] } }))
      ]
    }
  }

  /// A generated block, when the paragraph holds nothing else.
  private func generatedBlocks(standingAlone text: [MarkdownInline]) -> [Block]? {
    guard text.count == 1, case .placeholder(let index)? = text.first, fillings.indices.contains(index),
      case .block(let block) = fillings[index]
    else { return nil }
    return generated(block)
  }

  private func inlines(_ markdown: [MarkdownInline]) -> [Inline] {
    markdown.flatMap { inline -> [Inline] in
      switch inline {
      case .text(let text): [.text(text)]
      case .placeholder(let index): fillings.indices.contains(index) ? material.inlines(for: fillings[index]) : []
      case .emphasis(let content): [.emphasis(inlines(content))]
      case .strong(let content): [.strong(inlines(content))]
      case .link(let url, let content): [.link(url: url, inlines(content))]
      case .lineBreak: [.lineBreak]
      }
    }
  }
}
