internal import DocumentModel

/// Writes blocks; headings follow the depth of the blocks, so that none jumps.
struct BlockMarkup: Sendable {
  let inlines: InlineMarkup
  /// Whether remarks for a draft's reader are wanted.
  let isDraft: Bool
  /// Whether the document shows the changes since an earlier text.
  let showsChanges: Bool
  private var usedAnchors: Set<String> = []
  /// Whether what is written now stands only in the earlier text, where no link leads.
  private var isGone = false
  private var isInAppendices = false
  private var lastLabel = 0

  init(inlines: InlineMarkup, isDraft: Bool, showsChanges: Bool = false) {
    self.inlines = inlines
    self.isDraft = isDraft
    self.showsChanges = showsChanges
  }

  /// The blocks, those with a heading under one of `level`.
  mutating func markup(of blocks: [Block], level: Int) -> HTMLText {
    var result = HTMLText.empty
    for block in blocks { result += markup(of: block, level: level) }
    return result
  }

  private mutating func markup(of block: Block, level: Int) -> HTMLText {
    switch block {
    case .part(let part): self.part(part, level: level)
    case .clause(let clause): self.clause(clause, level: level, noun: isInAppendices ? "Appendix" : "section")
    case .section(let section): self.section(section, level: level)
    case .paragraph(let text): "<p>\(inlines.markup(of: text))</p>\n"
    case .list(let list): self.list(list, level: level)
    case .table(let table): self.table(table)
    case .signature(let signature): self.signature(signature)
    case .flow(let flow): self.flow(flow)
    case .details(let details): self.details(details)
    case .notice(let title, let blocks): notice(title, blocks, level: level)
    case .change(let change, let blocks): self.change(change, blocks, level: level)
    }
  }

  /// Whole blocks that came or went.
  private mutating func change(_ change: TextChange, _ blocks: [Block], level: Int) -> HTMLText {
    let around = isGone
    isGone = !change.kind.isArrival
    defer { isGone = around }
    return "\(inlines.wholeChange(change, markup(of: blocks, level: level)))\n"
  }

  // MARK: Blocks with a heading

  private mutating func part(_ part: PartBlock, level: Int) -> HTMLText {
    isInAppendices = part.kind == .appendices
    let content = markup(of: part.blocks, level: level + 1)
    isInAppendices = false
    let kind: HTMLText = part.kind == .appendices ? "part appendices" : "part"
    return """
      <section class="\(kind)"\(id(part.anchor))>
      \(heading(level, number: part.number, part.title, part.revision))
      \(content)</section>

      """
  }

  /// `noun` is what references call the clause: `section` or `Appendix`.
  private mutating func clause(_ clause: ClauseBlock, level: Int, noun: String) -> HTMLText {
    let number = noun == "Appendix" ? "Appendix \(clause.number)" : clause.number
    let remark =
      clause.remark.map { remark -> HTMLText in
        "<p class=\"remark\" role=\"note\"><strong>Draft note:</strong> \(remark)</p>\n"
      } ?? .empty
    // Whose wording it is changes with the text, and is no text of the protocol.
    let wording: HTMLText =
      isDraft && !showsChanges
      ? "<p class=\"wording\">\(clause.wording) <span class=\"id\">\(clause.id)</span></p>\n" : .empty
    return """
      <section class="clause"\(id(clause.id))>
      <div class="heading">\(heading(level, number: number, clause.title, clause.revision, noun: noun))\
      \(permalink(clause, noun: noun))</div>
      \(wording)\(remark)\(markup(of: clause.blocks, level: level + 1))</section>

      """
  }

  private func permalink(_ clause: ClauseBlock, noun: String) -> HTMLText {
    guard !isGone else { return .empty }
    return """
      <a class="permalink" href="#\(HTMLText.fragment(clause.id))">\
      <span aria-hidden="true">#</span><span class="spoken">Link to \(noun) \(clause.number)</span></a>
      """
  }

  private mutating func section(_ section: SectionBlock, level: Int) -> HTMLText {
    """
    <section class="section"\(id(section.anchor))>
    \(heading(level, number: "", section.title, section.revision))
    \(markup(of: section.blocks, level: level + 1))</section>

    """
  }

  private func heading(
    _ level: Int, number: String, _ title: String, _ revision: HeadingRevision?, noun: String = ""
  ) -> HTMLText {
    let tag = HTMLText(stringLiteral: "h\(min(level, 6))")
    let heading = HeadingMarkup(number: number, title: title, revision, noun: noun == "Appendix" ? "Appendix " : "")
    return "<\(tag)>\(heading.text)</\(tag)>"
  }

  /// The `id` attribute; an anchor that was used before is not repeated.
  private mutating func id(_ anchor: String) -> HTMLText {
    !isGone && usedAnchors.insert(anchor).inserted ? " id=\"\(anchor)\"" : .empty
  }

  // MARK: Blocks without a heading

  private mutating func list(_ list: ListBlock, level: Int) -> HTMLText {
    let items = list.items.map { item -> HTMLText in
      if case .paragraph(let text)? = item.first, item.count == 1 { return "<li>\(inlines.markup(of: text))</li>\n" }
      return "<li>\(markup(of: item, level: level))</li>\n"
    }.joined()
    guard let start = list.start else { return "<ul>\n\(items)</ul>\n" }
    return "<ol\(start == 1 ? "" : " start=\"\(start)\"" as HTMLText)>\n\(items)</ol>\n"
  }

  private mutating func table(_ table: TableBlock) -> HTMLText {
    let label = nextLabel()
    let name: HTMLText = table.caption == nil ? "aria-label=\"Table\"" : "aria-labelledby=\"\(label)\""
    let caption: HTMLText = table.caption.map { "<caption id=\"\(label)\">\($0)</caption>\n" } ?? .empty
    let total = max(1, table.columns.reduce(0) { $0 + max(1, $1.weight) })
    let columns = table.columns.map { column -> HTMLText in
      // Shares of the width in steps of five in the hundred: a style attribute would need a looser policy.
      "<col class=\"w\(max(1, (max(1, column.weight) * 20 + total / 2) / total))\"/>"
    }.joined()
    let head = table.columns.map { "<th scope=\"col\">\(inlines.markup(of: $0.header))</th>" as HTMLText }.joined()
    let rows = table.rows.enumerated().map { place, row -> HTMLText in
      let change = table.change(ofRow: place)
      let cells = row.enumerated().map { index, cell -> HTMLText in
        let content = inlines.markup(of: change.map { [.change($0, cell)] } ?? cell)
        return index == 0 && table.hasRowHeaders ? "<th scope=\"row\">\(content)</th>" : "<td>\(content)</td>"
      }
      return "<tr>\(cells.joined())</tr>\n"
    }.joined()
    return """
      <div class="scroll" role="group" \(name) tabindex="0"><table class="columns-\(min(table.columns.count, 6))">
      \(caption)<colgroup>\(columns)</colgroup>
      <thead><tr>\(head)</tr></thead>
      <tbody>
      \(rows)</tbody></table></div>

      """
  }

  private mutating func signature(_ block: SignatureBlock) -> HTMLText {
    let label = nextLabel()
    let kind =
      switch block.kind {
      case .signs: "Signature"
      case .acknowledges: "Acknowledged"
      case .approvesForm: "Approved as to form"
      case .attests: "Attest"
      }
    let statement: HTMLText =
      block.statement.isEmpty ? .empty : "<p class=\"statement\">\(inlines.markup(of: block.statement))</p>\n"
    return """
      <div class="signature \(HTMLText(stringLiteral: block.kind.rawValue))" role="group" aria-labelledby="\(label)">
      <p class="agency" id="\(label)"><span class="kind">\(kind)</span> <strong>\(inlines.markup(of: block.agency))</strong></p>
      \(statement)<div class="lines"><p class="line">Signature</p><p class="line short">Date</p></div>
      <div class="lines"><p class="line">Name in print</p><p class="line short">Office: \(inlines.markup(of: block.office))</p></div>
      </div>

      """
  }

  private mutating func flow(_ flow: FlowDiagram) -> HTMLText {
    let label = nextLabel()
    let steps = flow.steps.map { step -> HTMLText in
      let timing: HTMLText =
        step.timing.isEmpty ? .empty : "<p class=\"timing\">\(inlines.markup(of: step.timing))</p>"
      let detail: HTMLText = step.detail.isEmpty ? .empty : "<p>\(inlines.markup(of: step.detail))</p>"
      let reference: HTMLText =
        step.reference.map { "<p class=\"where\">See \(inlines.reference($0))</p>" } ?? .empty
      return "<li><p class=\"step\">\(step.title)</p>\(timing)\(detail)\(reference)</li>\n"
    }.joined()
    return """
      <div class="flow" role="group" aria-labelledby="\(label)">
      <p class="flow-title" id="\(label)">\(flow.title)</p>
      <ol>
      \(steps)</ol>
      </div>

      """
  }

  private func details(_ details: [Detail]) -> HTMLText {
    let lines = details.map { detail -> HTMLText in
      "<div><dt>\(detail.label)</dt><dd>\(inlines.markup(of: detail.content))</dd></div>\n"
    }.joined()
    return "<dl class=\"details\">\n\(lines)</dl>\n"
  }

  private mutating func notice(_ title: String, _ blocks: [Block], level: Int) -> HTMLText {
    let label = nextLabel()
    return """
      <div class="notice" role="note" aria-labelledby="\(label)">
      <p class="notice-title" id="\(label)">\(title)</p>
      \(markup(of: blocks, level: level))</div>

      """
  }

  /// A name for the page's own labels; the underscore keeps it apart from every identifier of the library.
  private mutating func nextLabel() -> HTMLText {
    lastLabel += 1
    return "_label-\(lastLabel)"
  }
}
