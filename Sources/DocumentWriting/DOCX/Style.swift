/// A style of `styles.xml`.
struct Style {
  enum Kind {
    case paragraph, character, table
  }

  let id: StyleID
  let kind: Kind
  /// What Word calls it; the names of Word's own styles must be spelt as Word does.
  let name: XMLMarkup
  let base: StyleID?
  /// The style of the paragraph that somebody types after one of this style.
  let next: StyleID?
  /// Whether Word offers it in its gallery.
  let isOffered: Bool
  /// The children of `w:pPr`, in the order of the schema.
  let paragraph: XMLMarkup
  let run: TextLook
  /// What follows them in a table style.
  let table: XMLMarkup

  init(
    _ id: StyleID, _ name: XMLMarkup, _ kind: Kind = .paragraph, on base: StyleID? = nil, next: StyleID? = nil,
    isOffered: Bool = true, paragraph: XMLMarkup = "", run: TextLook = TextLook(), table: XMLMarkup = ""
  ) {
    self.id = id
    self.kind = kind
    self.name = name
    self.base = base
    self.next = next
    self.isOffered = isOffered
    self.paragraph = paragraph
    self.run = run
    self.table = table
  }

  func append(to xml: inout XMLBytes) {
    let isDefault = [.normal, .defaultCharacter, .tableNormal].contains(id)
    xml.markup("<w:style w:type=\"")
    switch kind {
    case .paragraph: xml.markup("paragraph")
    case .character: xml.markup("character")
    case .table: xml.markup("table")
    }
    xml.markup(isDefault ? "\" w:default=\"1\" w:styleId=\"" : "\" w:styleId=\"")
    xml.text(id.rawValue)
    xml.markup("\"><w:name w:val=\"")
    xml.markup(name)
    xml.markup("\"/>")
    if let base {
      xml.markup("<w:basedOn w:val=\"")
      xml.text(base.rawValue)
      xml.markup("\"/>")
    }
    if let next {
      xml.markup("<w:next w:val=\"")
      xml.text(next.rawValue)
      xml.markup("\"/>")
    }
    if isOffered { xml.markup("<w:qFormat/>") }
    if !paragraph.text.isEmpty {
      xml.markup("<w:pPr>")
      xml.markup(paragraph)
      xml.markup("</w:pPr>")
    }
    run.append(to: &xml)
    xml.markup(table)
    xml.markup("</w:style>")
  }
}
