internal import DocumentModel

extension Block {
  /// The block with its references as plain words: their targets stand in another paper.
  var withoutLinks: Block {
    switch self {
    case .paragraph(let text): .paragraph(text.map(\.withoutLinks))
    case .list(let list): .list(ListBlock(start: list.start, items: list.items.map { $0.map(\.withoutLinks) }))
    case .table(let table):
      .table(
        TableBlock(
          caption: table.caption, columns: table.columns,
          rows: table.rows.map { $0.map { $0.map(\.withoutLinks) } }, hasRowHeaders: table.hasRowHeaders))
    case .section(let section):
      .section(
        SectionBlock(anchor: section.anchor, title: section.title, blocks: section.blocks.map(\.withoutLinks)))
    case .details(let details): .details(details.map { Detail($0.label, $0.content.map(\.withoutLinks)) })
    case .part, .clause, .signature, .flow, .notice, .change: self
    }
  }
}

extension Inline {
  var withoutLinks: Inline {
    switch self {
    case .reference(let reference): .text(reference.text)
    case .emphasis(let inner): .emphasis(inner.map(\.withoutLinks))
    case .strong(let inner): .strong(inner.map(\.withoutLinks))
    case .text, .link, .lineBreak, .citation, .value, .blank, .field, .change: self
    }
  }
}
