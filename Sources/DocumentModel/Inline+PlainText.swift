extension [Inline] {
  /// The words alone, of what came and what went alike.
  package var plainText: String {
    map { inline in
      switch inline {
      case .text(let text), .citation(let text), .value(let text): text
      case .emphasis(let inlines), .strong(let inlines), .link(_, let inlines), .change(_, let inlines):
        inlines.plainText
      case .lineBreak: " "
      case .reference(let reference): reference.text
      case .blank(let blank): blank.text
      case .field(let field): field.text
      }
    }.joined()
  }
}
