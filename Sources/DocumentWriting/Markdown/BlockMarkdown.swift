internal import DocumentModel

/// Writes blocks as Markdown, each ending in a line break.
struct BlockMarkdown {
  let inlines: InlineMarkdown

  /// The blocks with an empty line between them.
  func text(of blocks: [Block], level: Int) -> String {
    var result: [String] = []
    var lastMark: String?
    for block in blocks {
      // A list right after a list needs another mark, or the two become one.
      let mark = ListMark(for: block, after: lastMark)
      lastMark = mark?.text
      result.append(text(of: block, level: level, mark: mark))
    }
    return result.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private func text(of block: Block, level: Int, mark: ListMark?) -> String {
    switch block {
    case .part(let part): self.part(part, level: level)
    case .clause(let clause): self.clause(clause, level: level, isAppendix: false)
    case .section(let section):
      heading(section.title, level, section.revision) + after(text(of: section.blocks, level: level + 1))
    case .paragraph(let text): paragraph(text)
    case .list(let list): self.list(list, mark?.text ?? "-", level: level)
    case .table(let table): self.table(table)
    case .signature(let signature): self.signature(signature)
    case .flow(let flow): self.flow(flow)
    case .details(let details): self.details(details)
    case .notice(let title, let blocks): notice(title, blocks, level: level)
    case .change(let change, let blocks): inlines.wholeChange(change, text(of: blocks, level: level))
    }
  }

  // MARK: Blocks with a heading

  private func part(_ part: PartBlock, level: Int) -> String {
    let blocks =
      part.kind == .appendices ? appendices(part.blocks, level: level + 1) : text(of: part.blocks, level: level + 1)
    return heading(HeadingText.of(part), level, part.revision) + after(blocks)
  }

  private func appendices(_ blocks: [Block], level: Int) -> String {
    blocks.map { block in
      switch block {
      case .clause(let clause): self.clause(clause, level: level, isAppendix: true)
      case .change(let change, let inside): inlines.wholeChange(change, appendices(inside, level: level))
      default: text(of: [block], level: level)
      }
    }.joined(separator: "\n")
  }

  private func clause(_ clause: ClauseBlock, level: Int, isAppendix: Bool) -> String {
    let remark = clause.remark.map { quoted("*Draft note:* \(MarkdownText.escaped($0))\n") }
    let pieces = [remark ?? "", text(of: clause.blocks, level: level + 1)].filter { !$0.isEmpty }
    return heading(HeadingText.of(clause, isAppendix: isAppendix), level, clause.revision)
      + after(pieces.joined(separator: "\n"))
  }

  /// The heading as it is now; where its words changed, they stand marked below it.
  private func heading(_ words: String, _ level: Int, _ revision: HeadingRevision?) -> String {
    let heading = "\(String(repeating: "#", count: min(level, 6))) \(MarkdownText.escaped(words))\n"
    guard let revision else { return heading }
    let number = revision.oldNumber.isEmpty ? "" : "\(MarkdownText.escaped(revision.oldNumber)) "
    return heading + "\n*Was:* \(number)\(inlines.line(revision.title))\n"
  }

  private func after(_ text: String) -> String { text.isEmpty ? "" : "\n\(text)" }

  // MARK: Blocks without a heading

  private func paragraph(_ inlines: [Inline]) -> String {
    let words = self.inlines.paragraph(inlines)
    return words.isEmpty ? "" : "\(words)\n"
  }

  private func list(_ list: ListBlock, _ bullet: String, level: Int) -> String {
    let isLoose = list.items.contains { item in item.filter { if case .list = $0 { false } else { true } }.count > 1 }
    let items = list.items.enumerated().map { index, item in
      let mark = list.start.map { "\($0 + index)\(bullet)" } ?? bullet
      return indented(isLoose ? text(of: item, level: level) : tight(item, level: level), under: mark)
    }
    return items.joined(separator: isLoose ? "\n" : "")
  }

  /// A paragraph with the list under it and no empty line between.
  private func tight(_ item: [Block], level: Int) -> String {
    item.map { text(of: [$0], level: level) }.joined()
  }

  /// `text` with `mark` before its first line and the others in line with it.
  private func indented(_ text: String, under mark: String) -> String {
    let space = String(repeating: " ", count: mark.count + 1)
    let lines = text.linesOfMarkup.dropLast()
    guard !lines.isEmpty else { return "\(mark)\n" }
    return lines.enumerated().map { index, line in
      line.isEmpty ? "\n" : "\(index == 0 ? "\(mark) " : space)\(line)\n"
    }.joined()
  }

  private func table(_ table: TableBlock) -> String {
    guard !table.columns.isEmpty else { return "" }
    let header = row(table.columns.map { inlines.cell($0.header) })
    let rule = row(table.columns.map { _ in "---" })
    // A row's header has no mark in Markdown; bold type would shout where a duty fills the cell.
    let rows = table.rows.enumerated().map { index, cells in
      row(cells.map { cell in inlines.cell(table.change(ofRow: index).map { [.change($0, cell)] } ?? cell) })
    }
    let caption = table.caption.map { "*\(MarkdownText.escaped($0))*\n\n" } ?? ""
    return caption + header + rule + rows.joined()
  }

  private func row(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |\n" }

  private func signature(_ block: SignatureBlock) -> String {
    let title: String =
      switch block.kind {
      case .signs: "Party"
      case .acknowledges: "Acknowledged by"
      case .approvesForm: "Approved as to form by"
      case .attests: "Attested by"
      }
    let lines = [
      [title, inlines.cell(block.agency)], ["---", "---"], ["Meaning", inlines.cell(block.statement)],
      ["Office", inlines.cell(block.office)], ["Signature", ""], ["Name in print", ""], ["Date", ""],
    ]
    return lines.map(row).joined()
  }

  private func flow(_ flow: FlowDiagram) -> String {
    let steps = flow.steps.enumerated().map { index, step -> String in
      let reference = step.reference.map { " (\(inlines.line([.reference($0)])))" } ?? ""
      let title = "**\(MarkdownText.escaped(step.title))**"
      let words = "\(title): \(inlines.line(step.timing)). \(inlines.line(step.detail))\(reference)\n"
      return indented(words, under: "\(index + 1).")
    }
    return "*\(MarkdownText.escaped(flow.title))*\n\n" + steps.joined()
  }

  private func details(_ details: [Detail]) -> String {
    details.map { detail in paragraph([.strong([.text("\(detail.label):")]), .text(" ")] + detail.content) }
      .joined(separator: "\n")
  }

  private func notice(_ title: String, _ blocks: [Block], level: Int) -> String {
    quoted("**\(MarkdownText.escaped(title))**\n" + after(text(of: blocks, level: level)))
  }

  private func quoted(_ text: String) -> String {
    text.linesOfMarkup.dropLast().map { $0.isEmpty ? ">\n" : "> \($0)\n" }
      .joined()
  }
}

/// The mark of a list's items.
private struct ListMark {
  let text: String

  /// The usual mark, or the other one right after a list with the usual one; nil for what is no list.
  init?(for block: Block, after last: String?) {
    guard case .list(let list) = block else { return nil }
    let marks = list.start == nil ? ["-", "*"] : [".", ")"]
    text = last == marks[0] ? marks[1] : marks[0]
  }
}
