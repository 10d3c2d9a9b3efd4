internal import DocumentModel

/// Writes blocks as Markdown, each ending in a line break.
struct BlockMarkdown {
  let inlines: InlineMarkdown

  /// The blocks with an empty line between them.
  func append(_ blocks: [Block], level: Int, to output: inout MarkdownOutput) {
    var lastMark: String?
    output.append(linesOf: blocks) { output, block in
      // A list right after a list needs another mark, or the two become one.
      let mark = ListMark(for: block, after: lastMark)
      lastMark = mark?.text
      append(block, level: level, mark: mark, to: &output)
    }
  }

  private func append(_ block: Block, level: Int, mark: ListMark? = nil, to output: inout MarkdownOutput) {
    switch block {
    case .part(let part): append(part, level: level, to: &output)
    case .clause(let clause): append(clause, level: level, isAppendix: false, to: &output)
    case .section(let section):
      append(heading: section.title, level, section.revision, to: &output)
      output.appendOnNewLine { append(section.blocks, level: level + 1, to: &$0) }
    case .paragraph(let text): inlines.append(paragraph: text, to: &output)
    case .list(let list): append(list, mark?.text ?? ListMark.bullet, level: level, to: &output)
    case .table(let table): append(table, to: &output)
    case .signature(let signature): append(signature, to: &output)
    case .flow(let flow): append(flow, to: &output)
    case .details(let details): append(details, to: &output)
    case .notice(let title, let blocks): append(notice: title, blocks, level: level, to: &output)
    case .change(let change, let blocks):
      inlines.append(change, to: &output) { append(blocks, level: level, to: &$0) }
    }
  }

  // MARK: Blocks with a heading

  private func append(_ part: PartBlock, level: Int, to output: inout MarkdownOutput) {
    append(heading: HeadingText.of(part), level, part.revision, to: &output)
    output.appendOnNewLine { output in
      if part.kind == .appendices {
        append(appendices: part.blocks, level: level + 1, to: &output)
      } else {
        append(part.blocks, level: level + 1, to: &output)
      }
    }
  }

  private func append(appendices blocks: [Block], level: Int, to output: inout MarkdownOutput) {
    output.append(linesOf: blocks) { output, block in
      switch block {
      case .clause(let clause): append(clause, level: level, isAppendix: true, to: &output)
      case .change(let change, let inside):
        inlines.append(change, to: &output) { append(appendices: inside, level: level, to: &$0) }
      default: append([block], level: level, to: &output)
      }
    }
  }

  private func append(_ clause: ClauseBlock, level: Int, isAppendix: Bool, to output: inout MarkdownOutput) {
    append(heading: HeadingText.of(clause, isAppendix: isAppendix), level, clause.revision, to: &output)
    if let remark = clause.remark {
      output.appendOnNewLine { output in
        output.append("> *Draft note:* ")
        output.append(escaping: remark)
        output.append("\n")
      }
    }
    output.appendOnNewLine { append(clause.blocks, level: level + 1, to: &$0) }
  }

  /// The heading as it is now; where its words changed, they stand marked below it.
  private func append(
    heading words: String, _ level: Int, _ revision: HeadingRevision?, to output: inout MarkdownOutput
  ) {
    output.append(String(repeating: "#", count: min(level, 6)) + " ")
    output.append(escaping: words)
    output.append("\n")
    guard let revision else { return }
    output.append("\n*Was:* ")
    output.append(escaping: revision.oldNumber)
    if !revision.oldNumber.isEmpty { output.append(" ") }
    inlines.append(revision.title, to: &output)
    output.append("\n")
  }

  // MARK: Blocks without a heading

  private func append(_ list: ListBlock, _ bullet: String, level: Int, to output: inout MarkdownOutput) {
    let isLoose = list.items.contains { item in item.filter { if case .list = $0 { false } else { true } }.count > 1 }
    for (index, item) in list.items.enumerated() {
      let mark = list.start.map { "\($0 + index)\(bullet)" } ?? bullet
      var inner = MarkdownOutput()
      if isLoose {
        append(item, level: level, to: &inner)
      } else {
        // A paragraph with the list under it and no empty line between.
        for block in item { append(block, level: level, to: &inner) }
      }
      if isLoose, index > 0 { output.append("\n") }
      append(inner, under: mark, to: &output)
    }
  }

  /// `item` with `mark` before its first line and the others in line with it.
  private func append(_ item: MarkdownOutput, under mark: String, to output: inout MarkdownOutput) {
    guard !item.bytes.isEmpty else { return output.append("\(mark)\n") }
    output.append(item, first: "\(mark) ", others: String(repeating: " ", count: mark.utf8.count + 1), empty: "")
  }

  private func append(_ table: TableBlock, to output: inout MarkdownOutput) {
    guard !table.columns.isEmpty else { return }
    if let caption = table.caption { append(title: caption, to: &output) }
    append(row: table.columns.map(\.header), to: &output)
    append(row: table.columns.map { _ in "---" }, to: &output)
    // A row's header has no mark in Markdown; bold type would shout where a duty fills the cell.
    for (index, cells) in table.rows.enumerated() {
      let change = table.change(ofRow: index)
      append(row: change.map { change in cells.map { [.change(change, $0)] } } ?? cells, to: &output)
    }
  }

  private func append(row cells: [[Inline]], to output: inout MarkdownOutput) {
    for cell in cells {
      output.append("| ")
      inlines.append(cell: cell, to: &output)
      output.append(" ")
    }
    output.append("|\n")
  }

  /// Cells of markup.
  private func append(row cells: [String], to output: inout MarkdownOutput) {
    output.append("| \(cells.joined(separator: " | ")) |\n")
  }

  private func append(_ block: SignatureBlock, to output: inout MarkdownOutput) {
    let title =
      switch block.kind {
      case .signs: "Party"
      case .acknowledges: "Acknowledged by"
      case .approvesForm: "Approved as to form by"
      case .attests: "Attested by"
      }
    append(row: [[.text(title)], block.agency], to: &output)
    append(row: ["---", "---"], to: &output)
    append(row: [[.text("Meaning")], block.statement], to: &output)
    append(row: [[.text("Office")], block.office], to: &output)
    for line in ["Signature", "Name in print", "Date"] { append(row: [line, ""], to: &output) }
  }

  private func append(_ flow: FlowDiagram, to output: inout MarkdownOutput) {
    append(title: flow.title, to: &output)
    for (index, step) in flow.steps.enumerated() {
      var inner = MarkdownOutput()
      inner.append("**")
      inner.append(escaping: step.title)
      inner.append("**: ")
      inlines.append(step.timing, to: &inner)
      inner.append(". ")
      inlines.append(step.detail, to: &inner)
      if let reference = step.reference {
        inlines.append([.text(" ("), .reference(reference), .text(")")], to: &inner)
      }
      inner.append("\n")
      append(inner, under: "\(index + 1).", to: &output)
    }
  }

  /// What a table or diagram shows, above it.
  private func append(title: String, to output: inout MarkdownOutput) {
    output.append("*")
    output.append(escaping: title)
    output.append("*\n\n")
  }

  private func append(_ details: [Detail], to output: inout MarkdownOutput) {
    output.append(linesOf: details) { output, detail in
      let label = Inline.strong([.text("\(detail.label):")])
      inlines.append(paragraph: [label, .text(" ")] + detail.content, to: &output)
    }
  }

  private func append(notice title: String, _ blocks: [Block], level: Int, to output: inout MarkdownOutput) {
    var inner = MarkdownOutput()
    inner.append("**")
    inner.append(escaping: title)
    inner.append("**\n")
    inner.appendOnNewLine { append(blocks, level: level, to: &$0) }
    output.append(inner, first: "> ", others: "> ", empty: ">")
  }
}

/// The mark of a list's items.
private struct ListMark {
  static let bullet = "-"
  let text: String

  /// The usual mark, or the other one right after a list with the usual one; nil for what is no list.
  init?(for block: Block, after last: String?) {
    guard case .list(let list) = block else { return nil }
    let marks = list.start == nil ? [Self.bullet, "*"] : [".", ")"]
    text = last == marks[0] ? marks[1] : marks[0]
  }
}
