internal import DocumentModel

/// What a paragraph has besides its style.
struct ParagraphProperties {
  let style: StyleID
  /// Whether a page begins here; nil leaves it to the style.
  var breaksPage: Bool?
  /// The instance and level of the list whose next entry this is.
  var list: (number: Int, level: Int)?
  var staysWithNext = false

  init(_ style: StyleID, breaksPage: Bool? = nil, list: (number: Int, level: Int)? = nil, staysWithNext: Bool = false) {
    self.style = style
    self.breaksPage = breaksPage
    self.list = list
    self.staysWithNext = staysWithNext
  }
}

extension BodyWriter {
  mutating func paragraph(_ properties: ParagraphProperties, _ content: [Inline]) {
    startParagraph(properties, mark: content.wholeChange)
    inlines(content, RunFormat())
    xml.markup("</w:p>")
  }

  /// `<w:p>` with its properties; with a `mark`, the end of the paragraph came or went with its text.
  mutating func startParagraph(_ properties: ParagraphProperties, mark: TextChange.Kind? = nil) {
    xml.markup("<w:p><w:pPr><w:pStyle w:val=\"")
    xml.text(properties.style.rawValue)
    xml.markup("\"/>")
    if properties.staysWithNext { xml.markup("<w:keepNext/>") }
    if let breaksPage = beginsPage ? true : properties.breaksPage {
      xml.markup(breaksPage ? "<w:pageBreakBefore/>" : "<w:pageBreakBefore w:val=\"0\"/>")
      beginsPage = false
    }
    if let list = properties.list {
      xml.markup("<w:numPr><w:ilvl w:val=\"")
      xml.number(list.level)
      xml.markup("\"/><w:numId w:val=\"")
      xml.number(list.number)
      xml.markup("\"/></w:numPr>")
    }
    if let mark, revision != nil {
      xml.markup("<w:rPr>")
      revisionElement(mark.isArrival ? "<w:ins" : "<w:del", closing: "/>")
      xml.markup("</w:rPr>")
    }
    xml.markup("</w:pPr>")
  }

  /// An element with an identifier, the author and the date of the revision; the identifier.
  @discardableResult
  mutating func revisionElement(_ start: XMLMarkup, name: Int? = nil, closing: XMLMarkup) -> Int {
    guard let revision else { preconditionFailure("changes are written with a revision only") }
    // Bookmarks and revisions share one space of identifiers.
    let identifier = outline.headings.count + nextRevision()
    xml.markup(start)
    xml.markup(" w:id=\"")
    xml.number(identifier)
    if let name {
      xml.markup("\" w:name=\"move")
      xml.number(name)
    }
    xml.markup("\" w:author=\"")
    xml.text(revision.author)
    xml.markup("\" w:date=\"")
    xml.text(revision.dateTime)
    xml.markup("\"")
    xml.markup(closing)
    return identifier
  }
}

extension [Inline] {
  /// The change that a paragraph's own mark shares: all of its text arrived, or all of it left.
  fileprivate var wholeChange: TextChange.Kind? {
    guard case .change(let change, _)? = first else { return nil }
    let isWhole = allSatisfy { inline in
      if case .change(let other, _) = inline { other.kind.isArrival == change.kind.isArrival } else { false }
    }
    return isWhole ? change.kind : nil
  }

  /// Whether nothing of a paragraph stands any longer.
  var hasLeft: Bool { wholeChange.map { !$0.isArrival } ?? false }
}

extension TextChange.Kind {
  /// Whether the text is new where it stands.
  var isArrival: Bool { self == .inserted || self == .movedTo }
}
