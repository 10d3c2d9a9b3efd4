internal import DocumentModel

/// Decides, once the whole text is known, which ends are moves: those with one other end; the rest came or went.
struct MoveSettling {
  /// What an end of a sentence's move reads, what changed on the way marked.
  private var ways: [Int: [Inline]] = [:]
  /// The number of the move that an end belongs to, from 1 in reading order.
  private var numbers: [Int: Int] = [:]

  /// The numbers of ends and of moved clauses in `blocks`, in reading order, as often as they stand there.
  private var found: [Int] = []

  static func settled(_ parts: [[Block]], _ ends: MoveEnds, _ inlines: inout InlineComparer) -> [[Block]] {
    var settling = MoveSettling()
    for blocks in parts { settling.find(in: blocks) }
    settling.join(ends, &inlines)
    return parts.map { $0.map(settling.settled) }
  }

  private mutating func join(_ ends: MoveEnds, _ inlines: inout InlineComparer) {
    var partners: [Int: Int] = [:]
    for (gone, come) in ends.moves(among: Set(found)) {
      let way = inlines.merged(gone.inlines, come.inlines)
      ways[gone.number] = ChangeResolution(keepsArrivals: false, keepsMarks: true).inlines(way)
      ways[come.number] = ChangeResolution(keepsArrivals: true, keepsMarks: true).inlines(way)
      partners[gone.number] = come.number
      partners[come.number] = gone.number
    }
    let single = Set((ends.gone + ends.come).map(\.number))
    let counts = found.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    var last = 0
    for end in found where numbers[end] == nil {
      // A clause's two ends have one number; a sentence's have two.
      let isClause = !single.contains(end) && counts[end] == 2
      guard isClause || partners[end] != nil else { continue }
      last += 1
      numbers[end] = last
      if let partner = partners[end] { numbers[partner] = last }
    }
  }

  // MARK: Finding

  private mutating func find(in blocks: [Block]) {
    for block in blocks {
      switch block {
      case .part(let part): find(in: part.blocks)
      case .clause(let clause): find(in: clause.blocks)
      case .section(let section): find(in: section.blocks)
      case .notice(_, let blocks): find(in: blocks)
      case .list(let list): for item in list.items { find(in: item) }
      case .paragraph(let text): for inline in text { find(inline) }
      case .change(let change, let blocks):
        if let move = change.move { found.append(move) }
        find(in: blocks)
      case .table, .signature, .flow, .details: break
      }
    }
  }

  private mutating func find(_ inline: Inline) {
    if case .change(let change, _) = inline, let move = change.move { found.append(move) }
  }

  // MARK: Settling

  private func settled(_ block: Block) -> Block {
    switch block {
    case .part(let part):
      .part(
        PartBlock(
          anchor: part.anchor, kind: part.kind, number: part.number, title: part.title,
          blocks: part.blocks.map(settled), revision: part.revision))
    case .clause(let clause):
      .clause(
        ClauseBlock(
          id: clause.id, number: clause.number, title: clause.title, edition: clause.edition, wording: clause.wording,
          remark: clause.remark, blocks: clause.blocks.map(settled), revision: clause.revision))
    case .section(let section):
      .section(
        SectionBlock(
          anchor: section.anchor, title: section.title, blocks: section.blocks.map(settled), revision: section.revision)
      )
    case .notice(let title, let blocks): .notice(title: title, blocks.map(settled))
    case .list(let list): .list(ListBlock(start: list.start, items: list.items.map { $0.map(settled) }))
    case .paragraph(let text): .paragraph(text.flatMap(settled).joined)
    case .change(let change, let blocks): .change(settled(change), blocks.map(settled))
    case .table, .signature, .flow, .details: block
    }
  }

  private func settled(_ inline: Inline) -> [Inline] {
    guard case .change(let change, let inside) = inline, let end = change.move else { return [inline] }
    guard let number = numbers[end] else { return [.change(TextChange(change.kind.withoutMove), inside)] }
    return [.change(TextChange(change.kind, move: number), ways[end] ?? inside)]
  }

  private func settled(_ change: TextChange) -> TextChange {
    guard let end = change.move else { return change }
    guard let number = numbers[end] else { return TextChange(change.kind.withoutMove) }
    return TextChange(change.kind, move: number)
  }
}
