internal import DocumentModel

/// Merges the blocks of two documents into one text with the changes marked in it.
struct BlockComparer {
  var inlines = InlineComparer()
  /// What may have moved; nil while moves are not looked for.
  var ends: MoveEnds? = MoveEnds()
  /// The clauses that stand in both documents.
  private let common: [String: ClausePair]
  /// Clauses that moved, as they were put at the place that came first.
  private var movedClauses: [String: MovedClause] = [:]

  struct ClausePair {
    let old: ClauseBlock
    let new: ClauseBlock
  }

  private struct MovedClause {
    let move: Int
    let merged: Block
  }

  /// `common` are the clauses that stand in both documents, by identifier.
  init(common: [String: ClausePair]) { self.common = common }

  mutating func merged(_ old: [Block], _ new: [Block], pairsFirst: Bool = false) -> [Block] {
    if pairsFirst, case .paragraph? = old.first, case .paragraph? = new.first, let pair = mergedPair(old[0], new[0]) {
      return [pair] + merged(Array(old.dropFirst()), Array(new.dropFirst()))
    }
    let likeness = BlockLikeness(old, new)
    let alignment = Alignment(old.count, new.count, likeness: likeness.likeness)
    var result: [Block] = []
    for step in alignment.steps(old.count, new.count) {
      switch step {
      case .pair(let left, let right):
        if let pair = mergedPair(old[left], new[right]) {
          result.append(pair)
        } else {
          result += gone([old[left]]) + come([new[right]])
        }
      case .gap(let left, let right): result += gone(old[left]) + come(new[right])
      }
    }
    return result
  }

  // MARK: Pairs

  /// Two blocks as one; nil when they are not of one kind.
  private mutating func mergedPair(_ old: Block, _ new: Block) -> Block? {
    switch (old, new) {
    case (.part(let old), .part(let new)):
      return .part(
        PartBlock(
          anchor: new.anchor, kind: new.kind, number: new.number, title: new.title,
          blocks: merged(old.blocks, new.blocks), revision: heading(old.number, old.title, new.number, new.title)))
    case (.clause(let old), .clause(let new)): return .clause(merged(old, new))
    case (.section(let old), .section(let new)):
      return .section(
        SectionBlock(
          anchor: new.anchor, title: new.title, blocks: merged(old.blocks, new.blocks),
          revision: heading("", old.title, "", new.title)))
    case (.paragraph(let old), .paragraph(let new)): return .paragraph(inlines.merged(old, new, ends: &ends))
    case (.list(let old), .list(let new)): return old.start == new.start ? .list(merged(old, new)) : nil
    case (.table(let old), .table(let new)): return .table(merged(old, new))
    case (.signature(let old), .signature(let new)):
      return .signature(
        SignatureBlock(
          kind: new.kind, agency: inlines.merged(old.agency, new.agency),
          office: inlines.merged(old.office, new.office), statement: inlines.merged(old.statement, new.statement)))
    case (.flow(let old), .flow(let new)): return .flow(merged(old, new))
    case (.notice(_, let old), .notice(let title, let new)): return .notice(title: title, merged(old, new))
    default: return nil
    }
  }

  private mutating func merged(_ old: ClauseBlock, _ new: ClauseBlock) -> ClauseBlock {
    ClauseBlock(
      id: new.id, number: new.number, title: new.title, edition: new.edition, wording: new.wording, remark: nil,
      blocks: merged(old.blocks, new.blocks), revision: heading(old.number, old.title, new.number, new.title))
  }

  private mutating func heading(
    _ oldNumber: String, _ oldTitle: String, _ number: String, _ title: String
  ) -> HeadingRevision? {
    guard oldNumber != number || !oldTitle.utf8.elementsEqual(title.utf8) else { return nil }
    return HeadingRevision(oldNumber: oldNumber, title: inlines.merged([.text(oldTitle)], [.text(title)]))
  }

  private mutating func merged(_ old: ListBlock, _ new: ListBlock) -> ListBlock {
    let likeness = BlockLikeness(ofItems: old.items, new.items)
    let alignment = Alignment(old.items.count, new.items.count, likeness: likeness.likeness)
    var items: [[Block]] = []
    for step in alignment.steps(old.items.count, new.items.count) {
      switch step {
      case .pair(let left, let right): items.append(merged(old.items[left], new.items[right], pairsFirst: true))
      case .gap(let left, let right):
        items += old.items[left].map { gone($0[...]) }
        items += new.items[right].map { come($0[...]) }
      }
    }
    return ListBlock(start: new.start, items: items)
  }

  private mutating func merged(_ old: TableBlock, _ new: TableBlock) -> TableBlock {
    let alignment = Alignment(old.rows.count, new.rows.count, likeness: RowLikeness(old, new).likeness)
    var rows: [[[Inline]]] = []
    var changes: [TextChange?] = []
    for step in alignment.steps(old.rows.count, new.rows.count) {
      switch step {
      case .pair(let left, let right):
        rows.append(zip(old.rows[left], new.rows[right]).map { inlines.merged($0, $1) })
        changes.append(nil)
      case .gap(let left, let right):
        rows += old.rows[left] + new.rows[right]
        changes += left.map { _ in TextChange(.deleted) } + right.map { _ in TextChange(.inserted) }
      }
    }
    return TableBlock(
      caption: new.caption,
      columns: zip(old.columns, new.columns).map { old, new in
        TableBlock.Column(header: inlines.merged(old.header, new.header), weight: new.weight)
      },
      rows: rows, hasRowHeaders: new.hasRowHeaders, rowChanges: changes.contains { $0 != nil } ? changes : [])
  }

  /// Two diagrams with the same steps; the section of each step goes into its words, where it can be marked, and the
  /// steps once more in words are left out.
  private mutating func merged(_ old: FlowDiagram, _ new: FlowDiagram) -> FlowDiagram {
    if old == new { return new }
    return FlowDiagram(
      title: new.title,
      steps: zip(old.steps, new.steps).map { old, new in
        FlowDiagram.Step(
          title: new.title, timing: inlines.merged(old.timing, new.timing),
          detail: inlines.merged(old.detailWithReference, new.detailWithReference), reference: nil)
      }, alternative: "")
  }

  // MARK: What came and went

  private mutating func gone(_ blocks: ArraySlice<Block>) -> [Block] { blocks.map { whole($0, .deleted) } }

  private mutating func gone(_ blocks: [Block]) -> [Block] { gone(blocks[...]) }

  private mutating func come(_ blocks: ArraySlice<Block>) -> [Block] { blocks.map { whole($0, .inserted) } }

  private mutating func come(_ blocks: [Block]) -> [Block] { come(blocks[...]) }

  private mutating func whole(_ block: Block, _ kind: TextChange.Kind) -> Block {
    if case .clause(let clause) = block, let pair = common[clause.id] { return moved(pair, kind) }
    return .change(TextChange(kind), [inside(block, kind)])
  }

  /// One end of a clause that moved, with what changed on the way.
  private mutating func moved(_ pair: ClausePair, _ kind: TextChange.Kind) -> Block {
    let moved = movedClauses[pair.new.id] ?? movedClause(pair)
    movedClauses[pair.new.id] = moved
    let side = ChangeResolution(keepsArrivals: kind.isArrival, keepsMarks: true)
    return .change(
      TextChange(kind.isArrival ? .movedTo : .movedFrom, move: moved.move), side.blocks([moved.merged]))
  }

  private mutating func movedClause(_ pair: ClausePair) -> MovedClause {
    let move = ends?.next() ?? 0
    // A move inside a move would have no other end.
    let around = ends
    ends = nil
    let merged = Block.clause(merged(pair.old, pair.new))
    ends = around
    return MovedClause(move: move, merged: merged)
  }

  /// The block with its sentences marked as possible ends of moves, and its clauses that stand elsewhere as moved.
  private mutating func inside(_ block: Block, _ kind: TextChange.Kind) -> Block {
    switch block {
    case .part(let part):
      .part(
        PartBlock(
          anchor: part.anchor, kind: part.kind, number: part.number, title: part.title,
          blocks: part.blocks.map { inside($0, kind, inPart: true) }))
    case .clause(let clause):
      .clause(
        ClauseBlock(
          id: clause.id, number: clause.number, title: clause.title, edition: clause.edition, wording: clause.wording,
          remark: nil, blocks: clause.blocks.map { inside($0, kind) }))
    case .section(let section):
      .section(
        SectionBlock(anchor: section.anchor, title: section.title, blocks: section.blocks.map { inside($0, kind) }))
    case .paragraph(let text): .paragraph(inlines.whole(text, kind, ends: &ends))
    case .list(let list): .list(ListBlock(start: list.start, items: list.items.map { $0.map { inside($0, kind) } }))
    case .notice(let title, let blocks): .notice(title: title, blocks.map { inside($0, kind) })
    case .table, .signature, .flow, .details, .change: block
    }
  }

  private mutating func inside(_ block: Block, _ kind: TextChange.Kind, inPart: Bool) -> Block {
    if case .clause(let clause) = block, let pair = common[clause.id] { return moved(pair, kind) }
    return inside(block, kind)
  }
}
