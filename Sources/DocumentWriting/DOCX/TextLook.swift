/// How the text of a style looks.
struct TextLook {
  enum Face {
    case sans
  }

  /// Nil for the serif face of the document.
  var face: Face?
  var isBold = false
  var isItalic = false
  var isCapital = false
  /// Six hexadecimal digits.
  var colour: XMLMarkup?
  /// What is added between letters, in twentieths of a point.
  var spacing: Int?
  /// In half points.
  var size: Int?
  var isUnderlined = false
  /// The colour behind the letters.
  var ground: XMLMarkup?

  /// Appends `w:rPr`, its children in the order of the schema; nothing when nothing is said.
  func append(to xml: inout XMLBytes) {
    var inside = XMLBytes()
    if face == .sans {
      inside.markup(#"<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/>"#)
    }
    if isBold { inside.markup("<w:b/><w:bCs/>") }
    if isItalic { inside.markup("<w:i/><w:iCs/>") }
    if isCapital { inside.markup("<w:caps/>") }
    if let colour { inside.element("<w:color w:val=\"") { $0.markup(colour) } }
    if let spacing { inside.element("<w:spacing w:val=\"") { $0.number(spacing) } }
    if let size {
      inside.element("<w:sz w:val=\"") { $0.number(size) }
      inside.element("<w:szCs w:val=\"") { $0.number(size) }
    }
    if isUnderlined { inside.markup("<w:u w:val=\"single\"/>") }
    if let ground { inside.element("<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"") { $0.markup(ground) } }
    guard !inside.bytes.isEmpty else { return }
    xml.markup("<w:rPr>")
    xml.append(inside)
    xml.markup("</w:rPr>")
  }
}

extension XMLBytes {
  /// An element without content; `start` ends in the last attribute's opening quote.
  fileprivate mutating func element(_ start: XMLMarkup, _ value: (inout Self) -> Void) {
    markup(start)
    value(&self)
    markup("\"/>")
  }
}
