package import DocumentModel

/// Makes one document of two: the later, with everything marked that came, went or moved since the earlier.
///
/// Accepting all changes gives the later text, rejecting them the earlier. What belongs together is known, not guessed:
/// clauses, parts and sections by their names, the words inside them by comparison.
package struct DocumentComparer: Sendable {
  /// The present names of clauses that had others.
  private let successors: [String: String]

  package init(successors: [String: String] = [:]) { self.successors = successors }

  package func redline(from old: ProtocolDocument, to new: ProtocolDocument) -> ProtocolDocument {
    comparison(from: old, to: new).document
  }

  /// The redline, and what changed without a mark in it; that is nearly always nothing.
  func comparison(
    from old: ProtocolDocument, to new: ProtocolDocument
  ) -> (document: ProtocolDocument, notTracked: [String]) {
    let old = Renaming(successors).document(old)
    var blocks = BlockComparer(common: Self.common(old, new))
    let parts = [
      blocks.merged(old.cover, new.cover), blocks.merged(old.frontMatter, new.frontMatter),
      blocks.merged(old.body, new.body),
    ]
    let settled = MoveSettling.settled(parts, blocks.ends ?? MoveEnds(), &blocks.inlines)
    let document = ProtocolDocument(
      metadata: new.metadata, cover: settled[0], frontMatter: settled[1], body: settled[2], form: new.form,
      earlier: old.metadata)
    return (document, Self.notTracked(old.metadata, new.metadata))
  }

  private static func notTracked(_ old: DocumentMetadata, _ new: DocumentMetadata) -> [String] {
    old.numbering == new.numbering
      ? [] : ["the style in which sections and lists are numbered, which is that of the later text"]
  }

  private static func common(
    _ old: ProtocolDocument, _ new: ProtocolDocument
  ) -> [String: BlockComparer.ClausePair] {
    let (before, after) = (clauses(in: old), clauses(in: new))
    return after.compactMapValues { clause in
      before[clause.id].map { BlockComparer.ClausePair(old: $0, new: clause) }
    }
  }

  private static func clauses(in document: ProtocolDocument) -> [String: ClauseBlock] {
    var clauses: [String: ClauseBlock] = [:]
    for block in document.body {
      switch block {
      case .part(let part):
        for case .clause(let clause) in part.blocks where clauses[clause.id] == nil { clauses[clause.id] = clause }
      case .clause(let clause): if clauses[clause.id] == nil { clauses[clause.id] = clause }
      default: break
      }
    }
    return clauses
  }
}

/// Gives the clauses of an earlier document, and the references to them, the names that they have now.
struct Renaming {
  private let successors: [String: String]

  init(_ successors: [String: String]) { self.successors = successors.filter { $0.key != $0.value } }

  func document(_ document: ProtocolDocument) -> ProtocolDocument {
    if successors.isEmpty { return document }
    return ProtocolDocument(
      metadata: document.metadata, cover: document.cover.map(block), frontMatter: document.frontMatter.map(block),
      body: document.body.map(block), form: document.form)
  }

  private func block(_ block: Block) -> Block {
    switch block {
    case .part(let part):
      .part(
        PartBlock(
          anchor: part.anchor, kind: part.kind, number: part.number, title: part.title,
          blocks: part.blocks.map(self.block)))
    case .clause(let clause):
      .clause(
        ClauseBlock(
          id: successors[clause.id] ?? clause.id, number: clause.number, title: clause.title, edition: clause.edition,
          wording: clause.wording, remark: clause.remark, blocks: clause.blocks.map(self.block)))
    case .section(let section):
      .section(
        SectionBlock(anchor: section.anchor, title: section.title, blocks: section.blocks.map(self.block)))
    case .paragraph(let text): .paragraph(text.map(inline))
    case .list(let list): .list(ListBlock(start: list.start, items: list.items.map { $0.map(self.block) }))
    case .table(let table):
      .table(
        TableBlock(
          caption: table.caption,
          columns: table.columns.map { TableBlock.Column(header: $0.header.map(inline), weight: $0.weight) },
          rows: table.rows.map { $0.map { $0.map(inline) } }, hasRowHeaders: table.hasRowHeaders,
          rowChanges: table.rowChanges))
    case .signature(let signature):
      .signature(
        SignatureBlock(
          kind: signature.kind, agency: signature.agency.map(inline), office: signature.office.map(inline),
          statement: signature.statement.map(inline)))
    case .flow(let flow):
      .flow(
        FlowDiagram(
          title: flow.title,
          steps: flow.steps.map { step in
            FlowDiagram.Step(
              title: step.title, timing: step.timing.map(inline), detail: step.detail.map(inline),
              reference: step.reference.map(reference))
          }, alternative: flow.alternative))
    case .notice(let title, let blocks): .notice(title: title, blocks.map(self.block))
    case .details(let details): .details(details.map { Detail($0.label, $0.content.map(inline)) })
    case .change(let change, let blocks): .change(change, blocks.map(self.block))
    }
  }

  private func inline(_ inline: Inline) -> Inline {
    switch inline {
    case .reference(let reference): .reference(self.reference(reference))
    case .emphasis(let inside): .emphasis(inside.map(self.inline))
    case .strong(let inside): .strong(inside.map(self.inline))
    case .link(let url, let inside): .link(url: url, inside.map(self.inline))
    case .change(let change, let inside): .change(change, inside.map(self.inline))
    case .text, .lineBreak, .citation, .value, .blank, .field: inline
    }
  }

  private func reference(_ reference: CrossReference) -> CrossReference {
    guard let anchor = successors[reference.anchor] else { return reference }
    return CrossReference(
      kind: reference.kind, anchor: anchor, number: reference.number, isBare: reference.isBare)
  }
}
