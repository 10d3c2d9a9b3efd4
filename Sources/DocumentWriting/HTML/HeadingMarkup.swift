internal import DocumentModel

/// The number and title of a heading, what came and went in them marked.
struct HeadingMarkup: Sendable {
  let text: HTMLText

  /// `noun` stands before the earlier number: `Appendix `.
  init(number: String, title: String, _ revision: HeadingRevision?, noun: String = "") {
    guard let revision else {
      text = "\(Self.number([.text(number)], isEmpty: number.isEmpty))\(title)"
      return
    }
    let old = revision.oldNumber.isEmpty ? "" : noun + revision.oldNumber
    let numbers = [Inline].replacing(old, with: number)
    text = "\(Self.number(numbers, isEmpty: numbers.isEmpty))\(InlineMarkup.plain.markup(of: revision.title))"
  }

  private static func number(_ inlines: [Inline], isEmpty: Bool) -> HTMLText {
    isEmpty ? .empty : "<span class=\"number\">\(InlineMarkup.plain.markup(of: inlines))</span> "
  }
}

extension InlineMarkup {
  /// Without links into the document.
  static let plain = InlineMarkup(anchors: DocumentAnchors(of: []))
}
