internal import DocumentModel

extension BodyWriter {
  mutating func blocks(_ blocks: [Block], at place: BlockPlace) {
    for (index, block) in blocks.enumerated() {
      if case .paragraph(let inlines) = block, index + 1 < blocks.count, blocks[index + 1].isSignature {
        // No signature alone on a page, without the words that it is put under.
        paragraph(ParagraphProperties(place.textStyle, staysWithNext: true), inlines)
      } else {
        self.block(block, at: place)
      }
    }
  }

  private mutating func block(_ block: Block, at place: BlockPlace) {
    switch block {
    case .part(let part): self.part(part)
    case .clause(let clause): self.clause(clause)
    case .section(let section):
      heading()
      blocks(section.blocks, at: BlockPlace(isInClause: place.isInClause))
    case .paragraph(let inlines): paragraph(ParagraphProperties(place.textStyle), inlines)
    case .list(let list): self.list(list, at: place)
    case .table(let table): self.table(table)
    case .signature(let signature): self.signature(signature)
    case .flow(let flow): self.flow(flow)
    case .details(let details): for detail in details { self.detail(detail) }
    case .notice(let title, let blocks):
      paragraph(ParagraphProperties(.noticeTitle), [.text(title)])
      var inside = place
      inside.textStyle = .noticeText
      inside.isInNotice = true
      self.blocks(blocks, at: inside)
    case .change(let change, let blocks): changed(change) { $0.blocks(blocks, at: place) }
    }
  }

  private mutating func part(_ part: PartBlock) {
    // The protocol begins on a page of its own, and so do the appendices; a sheet has no pages to keep apart.
    let isBound = document.form == .bound
    heading(breaksPage: isBound && (part.kind == .appendices || part.anchor == firstPart) ? true : nil)
    guard part.kind == .appendices, case .clause(let first)? = part.blocks.first else {
      return blocks(part.blocks, at: BlockPlace())
    }
    // Each appendix has its own page; the first stays with the title of all.
    clause(first, breaksPage: false)
    blocks(Array(part.blocks.dropFirst()), at: BlockPlace())
  }

  private var firstPart: String? {
    for case .part(let part) in document.body { return part.anchor }
    return nil
  }

  /// A clause in a content control that carries its identifier and edition, so that edits find their way back.
  private mutating func clause(_ clause: ClauseBlock, breaksPage: Bool? = nil) {
    // A control cannot come or go with its text.
    let isControlled = blockChange == nil
    if isControlled {
      startControl(tag: .clause(clause.id, edition: clause.edition), title: clause.wording)
      xml.markup("</w:sdtPr><w:sdtContent>")
    }
    heading(breaksPage: breaksPage)
    if let remark = clause.remark {
      paragraph(ParagraphProperties(.draftRemark), [.text("Draft note: \(remark)")])
    }
    blocks(clause.blocks, at: BlockPlace(isInClause: true))
    if isControlled { xml.markup("</w:sdtContent></w:sdt>") }
  }

  /// The properties that every content control has, left open.
  mutating func startControl(tag: ControlTag, title: String) {
    xml.markup("<w:sdt><w:sdtPr><w:alias w:val=\"")
    xml.text(ControlTag.shortened(title))
    xml.markup("\"/><w:tag w:val=\"")
    xml.text(tag.text)
    xml.markup("\"/><w:id w:val=\"")
    xml.number(nextControl())
    xml.markup("\"/>")
  }

  /// The next heading of the outline, between the ends of its bookmark.
  private mutating func heading(breaksPage: Bool? = nil) {
    let (index, heading) = nextHeading()
    startParagraph(ParagraphProperties(heading.style, breaksPage: breaksPage))
    xml.markup("<w:bookmarkStart w:id=\"")
    xml.number(index)
    xml.markup("\" w:name=\"")
    xml.text(heading.bookmark)
    xml.markup("\"/>")
    inlines(heading.earlier?.title ?? [.text(heading.title)], RunFormat())
    xml.markup("<w:bookmarkEnd w:id=\"")
    xml.number(index)
    xml.markup("\"/></w:p>")
  }

  private mutating func list(_ list: ListBlock, at place: BlockPlace) {
    let level = min(place.listDepth, 8)
    let style: StyleID
    let number: Int
    if let start = list.start {
      style = .listNumber
      number = numbering.add(place.isInClause ? .clause : .plain, level: level, start: start)
    } else {
      style = .listBullet
      number = NumberingPart.bullets
    }
    // The outer lists of a notice stand under its rule; their indent is the one that the rule is drawn for.
    var paragraphStyle = style
    if place.listDepth == 0, place.isInNotice { paragraphStyle = .noticeText }
    if place.listDepth == 0, place.isOnCover { paragraphStyle = .coverEntry }
    var inside = place
    inside.listDepth += 1
    inside.textStyle = .listContinuation(depth: inside.listDepth)
    for entry in list.items {
      self.entry(entry, ParagraphProperties(paragraphStyle, list: (number, level)), at: inside)
    }
  }

  /// An entry of a list, whose first paragraph carries the list's mark.
  private mutating func entry(_ entry: [Block], _ properties: ParagraphProperties, at place: BlockPlace) {
    switch entry.first {
    case .paragraph(let inlines)?:
      paragraph(properties, inlines)
      blocks(Array(entry.dropFirst()), at: place)
    case .change(let change, let inside)?:
      changed(change) { $0.entry(inside, properties, at: place) }
      blocks(Array(entry.dropFirst()), at: place)
    default:
      paragraph(properties, [])
      blocks(entry, at: place)
    }
  }
}

extension Block {
  fileprivate var isSignature: Bool {
    switch self {
    case .signature: true
    case .change(_, let blocks): blocks.first?.isSignature ?? false
    default: false
    }
  }
}

extension DOCXOutline.Heading {
  var style: StyleID {
    switch (kind, level) {
    case (.part, _): .heading1
    case (.clause, _): .heading2
    case (.appendix, _): .appendixHeading
    case (.plain, 1): .plainHeading1
    case (.plain, 2): .plainHeading2
    case (.plain, 3): .heading3
    case (.plain, 4): .heading4
    case (.plain, 5): .heading5
    case (.plain, _): .heading6
    }
  }
}
