internal import DocumentModel

/// How a run of text looks, and whether it came or went.
struct RunFormat {
  /// The style for what the text is.
  var role: StyleID?
  var isStrong = false
  var isEmphasized = false
  var change: TextChange.Kind?

  func with(_ change: (inout Self) -> Void) -> Self {
    var format = self
    change(&format)
    return format
  }
}

extension BodyWriter {
  mutating func inlines(_ inlines: [Inline], _ format: RunFormat) {
    for (index, inline) in inlines.enumerated() {
      if case .text(let text) = inline, index + 1 < inlines.count, case .reference(let next) = inlines[index + 1] {
        run(words(text, before: next, format), format)
      } else {
        self.inline(inline, format)
      }
    }
  }

  private mutating func inline(_ inline: Inline, _ format: RunFormat) {
    switch inline {
    case .text(let text): run(text, format)
    case .emphasis(let inside): inlines(inside, format.with { $0.isEmphasized = true })
    case .strong(let inside): inlines(inside, format.with { $0.isStrong = true })
    case .link(let url, let inside): link(url, inside, format)
    case .lineBreak: run(in: format) { $0.markup("<w:br/>") }
    case .reference(let reference): self.reference(reference, format)
    case .citation(let citation): run(citation, format.with { $0.role = .citation })
    case .value(let value): run(value, format.with { $0.role = .value })
    case .blank(let blank): self.blank(blank, format)
    case .field(let field): formField(field, format)
    case .change(let change, let inside): self.change(change, inside, format)
    }
  }

  mutating func run(_ text: String, _ format: RunFormat) {
    guard let first = text.utf8.first, let last = text.utf8.last else { return }
    let hasSpaceAtAnEnd = first <= 0x20 || last <= 0x20
    let isGone = isGone(format)
    run(in: format) { xml in
      xml.markup(isGone ? "<w:delText" : "<w:t")
      // Without this, spaces at the ends are lost.
      xml.markup(hasSpaceAtAnEnd ? " xml:space=\"preserve\">" : ">")
      xml.text(text)
      xml.markup(isGone ? "</w:delText>" : "</w:t>")
    }
  }

  /// A run with `content`, inside the mark of its change if it has one.
  mutating func run(in format: RunFormat, _ content: (inout XMLBytes) -> Void) {
    let change = format.change ?? blockChange?.kind
    if let change { revisionElement(change.startTag, closing: ">") }
    xml.markup("<w:r>")
    properties(of: format)
    content(&xml)
    xml.markup("</w:r>")
    if let change { xml.markup(change.endTag) }
  }

  /// Whether a run stands only in the earlier text.
  func isGone(_ format: RunFormat) -> Bool { (format.change ?? blockChange?.kind).map { !$0.isArrival } ?? false }

  private mutating func properties(of format: RunFormat) {
    let styleForWeight: StyleID? = format.isStrong ? .strong : format.isEmphasized ? .emphasis : nil
    guard let style = format.role ?? styleForWeight else { return }
    xml.markup("<w:rPr><w:rStyle w:val=\"")
    xml.text(style.rawValue)
    xml.markup("\"/>")
    // A run has one style: what it cannot say stands beside it.
    if format.isStrong, style != .strong { xml.markup("<w:b/><w:bCs/>") }
    if format.isEmphasized, style != .emphasis { xml.markup("<w:i/><w:iCs/>") }
    xml.markup("</w:rPr>")
  }

  private mutating func link(_ url: String, _ inside: [Inline], _ format: RunFormat) {
    guard format.role != .link, let index = links.index(of: url) else { return inlines(inside, format) }
    xml.markup("<w:hyperlink r:id=\"rIdLink")
    xml.number(index)
    xml.markup("\" w:history=\"1\">")
    inlines(inside, format.with { $0.role = .link })
    xml.markup("</w:hyperlink>")
  }

  /// A question in a content control, as its placeholder: one click selects it, the answer replaces it.
  ///
  /// Word takes the control for rich text, since it is not told otherwise: LibreOffice drops the look of plain text.
  private mutating func blank(_ blank: Blank, _ format: RunFormat) {
    let marked = format.with { $0.role = .blank }
    // A control cannot come or go with its text; a change shows the words alone.
    guard format.change == nil, blockChange == nil else { return run(blank.text, marked) }
    startControl(tag: .blank(blank.question), title: "\(blank.answers) answers: \(blank.label)")
    xml.markup("<w:showingPlcHdr/></w:sdtPr><w:sdtContent>")
    run(blank.text, marked)
    xml.markup("</w:sdtContent></w:sdt>")
  }
}
