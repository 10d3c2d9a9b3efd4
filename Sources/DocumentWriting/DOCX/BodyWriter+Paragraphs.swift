internal import DocumentModel

/// What a paragraph has besides its style.
struct ParagraphProperties {
  let style: StyleID
  /// Whether a page begins here; nil leaves it to the style.
  var breaksPage: Bool?
  /// The instance and level of the list whose next entry this is.
  var list: (number: Int, level: Int)?
  var staysWithNext = false
  /// Whether an entry of the contents has two numbers before its title, the earlier struck out.
  var hasTwoNumbers = false

  init(_ style: StyleID, breaksPage: Bool? = nil, list: (number: Int, level: Int)? = nil, staysWithNext: Bool = false) {
    self.style = style
    self.breaksPage = breaksPage
    self.list = list
    self.staysWithNext = staysWithNext
  }
}

extension BodyWriter {
  mutating func paragraph(_ properties: ParagraphProperties, _ content: [Inline]) {
    startParagraph(properties)
    inlines(content, RunFormat())
    xml.markup("</w:p>")
  }

  /// `<w:p>` with its properties; where whole blocks come or go, the end of the paragraph does with its text.
  ///
  /// `change` is that of a paragraph alone.
  mutating func startParagraph(_ properties: ParagraphProperties, change: TextChange? = nil) {
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
    if properties.hasTwoNumbers {
      xml.markup(#"<w:tabs><w:tab w:val="clear" w:pos="1000"/><w:tab w:val="left" w:pos="1700"/></w:tabs>"#)
    }
    if let change = change ?? blockChange {
      xml.markup("<w:rPr>")
      revisionElement(change.kind.startTag, closing: "/>")
      xml.markup("</w:rPr>")
    }
    xml.markup("</w:pPr>")
  }
}
