extension ProtocolDocument {
  /// The text with every change accepted.
  package var accepted: ProtocolDocument { ChangeResolution(keepsArrivals: true).document(self) }

  /// The earlier text: every change rejected.
  package var rejected: ProtocolDocument { ChangeResolution(keepsArrivals: false).document(self) }
}

/// Makes one text of a text with changes: the later, or the earlier.
package struct ChangeResolution: Sendable {
  /// Whether what came stays, and what went goes; else the other way round.
  private let keepsArrivals: Bool
  /// Whether what stays keeps its mark, as an insertion or deletion.
  private let keepsMarks: Bool

  package init(keepsArrivals: Bool, keepsMarks: Bool = false) {
    self.keepsArrivals = keepsArrivals
    self.keepsMarks = keepsMarks
  }

  func document(_ document: ProtocolDocument) -> ProtocolDocument {
    ProtocolDocument(
      metadata: keepsArrivals ? document.metadata : document.earlier ?? document.metadata,
      cover: blocks(document.cover), frontMatter: blocks(document.frontMatter), body: blocks(document.body),
      form: document.form)
  }

  package func blocks(_ blocks: [Block]) -> [Block] { blocks.flatMap(self.blocks(from:)) }

  private func blocks(from block: Block) -> [Block] {
    switch block {
    case .part(let part):
      let heading = heading(part.number, part.title, part.revision)
      return [
        .part(
          PartBlock(
            anchor: part.anchor, kind: part.kind, number: heading.number, title: heading.title,
            blocks: blocks(part.blocks), revision: heading.revision))
      ]
    case .clause(let clause):
      let heading = heading(clause.number, clause.title, clause.revision)
      return [
        .clause(
          ClauseBlock(
            id: clause.id, number: heading.number, title: heading.title, edition: clause.edition,
            wording: clause.wording, remark: clause.remark, blocks: blocks(clause.blocks), revision: heading.revision))
      ]
    case .section(let section):
      let heading = heading("", section.title, section.revision)
      return [
        .section(
          SectionBlock(
            anchor: section.anchor, title: heading.title, blocks: blocks(section.blocks), revision: heading.revision))
      ]
    case .paragraph(let text): return [.paragraph(inlines(text))]
    case .list(let list):
      let items = list.items.map(blocks).filter { !$0.isEmpty }
      return items.isEmpty ? [] : [.list(ListBlock(start: list.start, items: items))]
    case .table(let table): return [.table(self.table(table))]
    case .signature(let signature):
      return [
        .signature(
          SignatureBlock(
            kind: signature.kind, agency: inlines(signature.agency), office: inlines(signature.office),
            statement: inlines(signature.statement)))
      ]
    case .flow(let flow): return [.flow(self.flow(flow))]
    case .details(let details): return [.details(details.map { Detail($0.label, inlines($0.content)) })]
    case .notice(let title, let inside): return [.notice(title: title, blocks(inside))]
    case .change(let change, let inside):
      guard change.kind.isArrival == keepsArrivals else { return [] }
      return keepsMarks ? [.change(TextChange(change.kind.withoutMove), blocks(inside))] : blocks(inside)
    }
  }

  private func heading(
    _ number: String, _ title: String, _ revision: HeadingRevision?
  ) -> (number: String, title: String, revision: HeadingRevision?) {
    guard let revision else { return (number, title, nil) }
    let marked = inlines(revision.title)
    let own = keepsArrivals ? number : revision.oldNumber
    return (own, marked.plainText, keepsMarks ? HeadingRevision(oldNumber: own, title: marked) : nil)
  }

  private func table(_ table: TableBlock) -> TableBlock {
    let rows = table.rows.enumerated().filter { index, _ in
      table.change(ofRow: index).map { $0.kind.isArrival == keepsArrivals } ?? true
    }
    return TableBlock(
      caption: table.caption,
      columns: table.columns.map { TableBlock.Column(header: inlines($0.header), weight: $0.weight) },
      rows: rows.map { $0.element.map(inlines) }, hasRowHeaders: table.hasRowHeaders,
      rowChanges: keepsMarks ? rows.map { table.change(ofRow: $0.offset) } : [])
  }

  private func flow(_ flow: FlowDiagram) -> FlowDiagram {
    FlowDiagram(
      title: flow.title,
      steps: flow.steps.map { step in
        FlowDiagram.Step(
          title: step.title, timing: inlines(step.timing), detail: inlines(step.detail), reference: step.reference)
      }, alternative: flow.alternative)
  }

  package func inlines(_ inlines: [Inline]) -> [Inline] {
    inlines.flatMap { inline -> [Inline] in
      switch inline {
      case .change(let change, let inside):
        if change.kind.isArrival != keepsArrivals {
          []
        } else if keepsMarks {
          [.change(TextChange(change.kind.withoutMove), self.inlines(inside))]
        } else {
          self.inlines(inside)
        }
      case .emphasis(let inside): [.emphasis(self.inlines(inside))]
      case .strong(let inside): [.strong(self.inlines(inside))]
      case .link(let url, let inside): [.link(url: url, self.inlines(inside))]
      case .text, .lineBreak, .reference, .citation, .value, .blank, .field: [inline]
      }
    }
  }
}
