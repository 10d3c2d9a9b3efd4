internal import DocumentModel

/// Writes runs of text.
struct InlineMarkup: Sendable {
  let anchors: DocumentAnchors

  func markup(of inlines: [Inline]) -> HTMLText { inlines.map(markup(of:)).joined() }

  func markup(of inline: Inline) -> HTMLText {
    switch inline {
    case .text(let text): HTMLText(escaping: text)
    case .emphasis(let inlines): "<em>\(markup(of: inlines))</em>"
    case .strong(let inlines): "<strong>\(markup(of: inlines))</strong>"
    case .link(let url, let inlines): link(to: url, markup(of: inlines))
    case .lineBreak: "<br/>"
    case .reference(let reference): self.reference(reference)
    case .citation(let citation): "<span class=\"citation\">\(citation)</span>"
    case .value(let value): "<bdi class=\"value\">\(value)</bdi>"
    case .blank(let blank): "<mark class=\"blank\">\(blank.text)</mark>"
    case .field(let field): "<span class=\"field\">\(field.text)</span>"
    case .change(let change, let inlines): self.change(change, markup(of: inlines))
    }
  }

  /// A link while its target is in the document, else the words alone.
  func reference(_ reference: CrossReference) -> HTMLText {
    guard let number = reference.number, anchors.contains(reference.anchor) else {
      return "<span class=\"reference\">\(reference.text)</span>"
    }
    // No line break between the noun and its number.
    let words = reference.noun.isEmpty ? number : "\(reference.noun)\u{A0}\(number)"
    return "<a href=\"#\(HTMLText.fragment(reference.anchor))\">\(words)</a>"
  }

  /// Other addresses than https were refused when the text was read; here they would stay words.
  private func link(to url: String, _ words: HTMLText) -> HTMLText {
    guard url.hasPrefix("https://") else { return words }
    return "<a href=\"\(url)\" rel=\"external noopener noreferrer\">\(words)</a>"
  }

  /// Strikeout and italics for the eye, words for those who do not see them.
  func change(_ change: TextChange, _ words: HTMLText) -> HTMLText {
    let move = change.move.map { " \($0)" } ?? ""
    return switch change.kind {
    case .inserted: "<ins>\(spoken("[inserted: "))\(words)\(spoken("]"))</ins>"
    case .deleted: "<del>\(spoken("[deleted: "))\(words)\(spoken("]"))</del>"
    case .movedFrom: "<del class=\"moved\">\(spoken("[moved\(move) from here: "))\(words)\(spoken("]"))</del>"
    case .movedTo: "<ins class=\"moved\">\(spoken("[moved\(move) to here: "))\(words)\(spoken("]"))</ins>"
    }
  }

  /// The same around whole blocks.
  func wholeChange(_ change: TextChange, _ blocks: HTMLText) -> HTMLText {
    let move = change.move.map { " \($0)" } ?? ""
    return switch change.kind {
    case .inserted: "<ins class=\"whole\">\(spoken("[inserted: "))\(blocks)\(spoken("]"))</ins>"
    case .deleted: "<del class=\"whole\">\(spoken("[deleted: "))\(blocks)\(spoken("]"))</del>"
    case .movedFrom:
      "<del class=\"whole moved\">\(spoken("[moved\(move) from here: "))\(blocks)\(spoken("]"))</del>"
    case .movedTo: "<ins class=\"whole moved\">\(spoken("[moved\(move) to here: "))\(blocks)\(spoken("]"))</ins>"
    }
  }

  private func spoken(_ words: String) -> HTMLText { "<span class=\"spoken\">\(words)</span>" }
}
