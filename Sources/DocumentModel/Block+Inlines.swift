extension ProtocolDocument {
  /// Every blank in reading order; one question may leave several.
  package var blanks: [Blank] {
    var blanks: [Blank] = []
    for block in cover + frontMatter + body {
      block.visitInlines { if case .blank(let blank) = $0 { blanks.append(blank) } }
    }
    return blanks
  }
}

extension Block {
  /// Shows `visit` every inline of the block in reading order, those inside others after their container.
  package func visitInlines(_ visit: (Inline) -> Void) {
    switch self {
    case .part(let part): part.blocks.visitInlines(visit)
    case .clause(let clause): clause.blocks.visitInlines(visit)
    case .section(let section): section.blocks.visitInlines(visit)
    case .notice(_, let blocks), .change(_, let blocks): blocks.visitInlines(visit)
    case .paragraph(let text): text.visitInlines(visit)
    case .list(let list): for item in list.items { item.visitInlines(visit) }
    case .table(let table):
      for column in table.columns { column.header.visitInlines(visit) }
      for cell in table.rows.joined() { cell.visitInlines(visit) }
    case .signature(let signature):
      for text in [signature.agency, signature.statement, signature.office] { text.visitInlines(visit) }
    case .details(let details): for detail in details { detail.content.visitInlines(visit) }
    case .flow(let flow):
      for step in flow.steps {
        step.timing.visitInlines(visit)
        step.detail.visitInlines(visit)
        if let reference = step.reference { visit(.reference(reference)) }
      }
    }
  }
}

extension [Block] {
  fileprivate func visitInlines(_ visit: (Inline) -> Void) { for block in self { block.visitInlines(visit) } }
}

extension [Inline] {
  fileprivate func visitInlines(_ visit: (Inline) -> Void) {
    for inline in self {
      visit(inline)
      switch inline {
      case .emphasis(let content), .strong(let content), .link(_, let content), .change(_, let content):
        content.visitInlines(visit)
      case .text, .lineBreak, .reference, .citation, .value, .blank, .field: break
      }
    }
  }
}
