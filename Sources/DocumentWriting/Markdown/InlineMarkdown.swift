internal import DocumentModel

/// Writes inlines as Markdown.
struct InlineMarkdown {
  /// Where the inlines stand.
  struct Surroundings {
    var isStrong = false
    var isEmphasis = false
    /// A cell holds one line.
    var isInCell = false
    var isInLink = false
  }

  let slugs: HeadingSlugs

  /// One line of a cell or heading.
  func line(_ inlines: [Inline], _ surroundings: Surroundings = Surroundings()) -> String {
    var result = ""
    for inline in inlines { result += markdown(inline, surroundings, after: result) }
    return result
  }

  /// A paragraph whose lines cannot be taken for anything else.
  func paragraph(_ inlines: [Inline]) -> String {
    let text = line(inlines)
    guard text.utf8.contains(UInt8(ascii: "\n")) else { return MarkdownText.guardedStart(text) }
    return text.linesOfMarkup.map { MarkdownText.guardedStart(String($0)) }.joined(separator: "\n")
  }

  func cell(_ inlines: [Inline]) -> String {
    var surroundings = Surroundings()
    surroundings.isInCell = true
    return line(inlines, surroundings)
  }

  private func markdown(_ inline: Inline, _ surroundings: Surroundings, after before: String) -> String {
    switch inline {
    case .text(let text), .value(let text), .citation(let text): MarkdownText.escaped(text)
    case .emphasis(let content): emphasis(content, surroundings)
    case .strong(let content): strong(content, surroundings)
    case .link(let url, let content): link(url, content, surroundings)
    case .lineBreak: surroundings.isInCell ? " / " : "\\\n"
    case .reference(let reference): self.reference(reference, surroundings)
    case .blank(let blank): self.blank(blank, surroundings, after: before)
    case .field(let field): self.field(field)
    case .change(let change, let content): self.change(change, content, surroundings)
    }
  }

  private func emphasis(_ content: [Inline], _ surroundings: Surroundings) -> String {
    guard !surroundings.isEmphasis else { return line(content, surroundings) }
    var inner = surroundings
    inner.isEmphasis = true
    return marked(line(content, inner), with: "*")
  }

  private func strong(_ content: [Inline], _ surroundings: Surroundings) -> String {
    guard !surroundings.isStrong else { return line(content, surroundings) }
    var inner = surroundings
    inner.isStrong = true
    return marked(line(content, inner), with: "**")
  }

  /// Marks hold only when no blank stands inside them.
  private func marked(_ text: String, with mark: String) -> String {
    let core = text.drop { $0 == " " }
    let lead = String(repeating: " ", count: text.count - core.count)
    let trail = String(repeating: " ", count: core.reversed().prefix { $0 == " " }.count)
    let words = core.dropLast(trail.count)
    return words.isEmpty ? text : "\(lead)\(mark)\(words)\(mark)\(trail)"
  }

  private func link(_ url: String, _ content: [Inline], _ surroundings: Surroundings) -> String {
    var inner = surroundings
    inner.isInLink = true
    let words = line(content, inner)
    guard !surroundings.isInLink, let target = MarkdownText.url(url) else { return words }
    return "[\(words)](\(target))"
  }

  private func reference(_ reference: CrossReference, _ surroundings: Surroundings) -> String {
    let words = MarkdownText.escaped(reference.text)
    guard !surroundings.isInLink, reference.number != nil, let slug = slugs.slug(of: reference.anchor) else {
      return words
    }
    return "[\(words)](#\(slug))"
  }

  /// `**[BLANK: hours to report, 24 hours suggested; child welfare answers]**`
  private func blank(_ blank: Blank, _ surroundings: Surroundings, after before: String) -> String {
    let words = blank.text.dropFirst().dropLast()
    // In running text nothing follows that could make a link of the brackets.
    guard !surroundings.isStrong, !surroundings.isInLink else { return "\\[\(MarkdownText.escaped(String(words)))\\]" }
    let joint = before.last.map { $0.isLetter || $0.isNumber } ?? false ? " " : ""
    return "\(joint)**[\(MarkdownText.escaped(String(words)))]**"
  }

  /// The same marks around whole blocks, on lines of their own.
  func wholeChange(_ change: TextChange, _ blocks: String) -> String {
    change.kind.isArrival ? "{++\n\n\(blocks)\n++}\n" : "{--\n\n\(blocks)\n--}\n"
  }

  /// A line to write on, or boxes to tick.
  private func field(_ field: FormField) -> String {
    switch field.kind {
    case .text, .date: "\(String(repeating: "\\_", count: 12)) (\(MarkdownText.escaped(field.prompt)))"
    case .choice, .boxes: MarkdownText.escaped(field.text)
    }
  }

  /// Marks of CriticMarkup, which say in plain text what happened.
  private func change(_ change: TextChange, _ content: [Inline], _ surroundings: Surroundings) -> String {
    let words = line(content, surroundings)
    return switch change.kind {
    case .inserted, .movedTo: "{++\(words)++}"
    case .deleted, .movedFrom: "{--\(words)--}"
    }
  }
}
