internal import DocumentModel
internal import SourceText

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
  func append(_ inlines: [Inline], _ surroundings: Surroundings = Surroundings(), to output: inout MarkdownOutput) {
    let start = output.bytes.count
    for inline in inlines { append(inline, surroundings, from: start, to: &output) }
  }

  /// A paragraph whose lines cannot be taken for anything else; it ends in a line break unless it is empty.
  func append(paragraph: [Inline], to output: inout MarkdownOutput) {
    let start = output.bytes.count
    append(paragraph, to: &output)
    MarkdownText.guardLines(of: &output.bytes, from: start)
    if output.bytes.count > start { output.append("\n") }
  }

  func append(cell: [Inline], to output: inout MarkdownOutput) {
    var surroundings = Surroundings()
    surroundings.isInCell = true
    append(cell, surroundings, to: &output)
  }

  /// `start` is where the line begins that the inline goes on.
  private func append(_ inline: Inline, _ surroundings: Surroundings, from start: Int, to output: inout MarkdownOutput)
  {
    switch inline {
    case .text(let text), .value(let text), .citation(let text): output.append(escaping: text)
    case .emphasis(let content): append(emphasis: content, surroundings, to: &output)
    case .strong(let content): append(strong: content, surroundings, to: &output)
    case .link(let url, let content): append(linkTo: url, content, surroundings, to: &output)
    case .lineBreak: output.append(surroundings.isInCell ? " / " : "\\\n")
    case .reference(let reference): append(reference, surroundings, to: &output)
    case .blank(let blank):
      if !surroundings.isStrong, !surroundings.isInLink, output.endsInWord(from: start) { output.append(" ") }
      append(blank, surroundings, to: &output)
    case .field(let field): append(field, to: &output)
    case .change(let change, let content): append(change, content, surroundings, to: &output)
    }
  }

  private func append(emphasis content: [Inline], _ surroundings: Surroundings, to output: inout MarkdownOutput) {
    var inner = surroundings
    inner.isEmphasis = true
    let start = output.bytes.count
    append(content, inner, to: &output)
    if !surroundings.isEmphasis { output.mark(from: start, with: "*") }
  }

  private func append(strong content: [Inline], _ surroundings: Surroundings, to output: inout MarkdownOutput) {
    var inner = surroundings
    inner.isStrong = true
    let start = output.bytes.count
    append(content, inner, to: &output)
    if !surroundings.isStrong { output.mark(from: start, with: "**") }
  }

  private func append(
    linkTo url: String, _ content: [Inline], _ surroundings: Surroundings, to output: inout MarkdownOutput
  ) {
    var inner = surroundings
    inner.isInLink = true
    guard !surroundings.isInLink, let target = MarkdownText.url(url) else { return append(content, inner, to: &output) }
    output.append("[")
    append(content, inner, to: &output)
    output.append("](")
    output.append(target)
    output.append(")")
  }

  private func append(_ reference: CrossReference, _ surroundings: Surroundings, to output: inout MarkdownOutput) {
    guard !surroundings.isInLink, reference.number != nil, let slug = slugs.slug(of: reference.anchor) else {
      return output.append(escaping: reference.text)
    }
    output.append("[")
    output.append(escaping: reference.text)
    output.append("](#")
    output.append(slug)
    output.append(")")
  }

  /// `**[BLANK: hours to report, 24 hours suggested; child welfare answers]**`
  private func append(_ blank: Blank, _ surroundings: Surroundings, to output: inout MarkdownOutput) {
    // In running text nothing follows that could make a link of the brackets.
    let isRunning = !surroundings.isStrong && !surroundings.isInLink
    output.append(isRunning ? "**[" : "\\[")
    output.append(escaping: String(blank.text.dropFirst().dropLast()))
    output.append(isRunning ? "]**" : "\\]")
  }

  /// A line to write on, or boxes to tick.
  private func append(_ field: FormField, to output: inout MarkdownOutput) {
    switch field.kind {
    case .text, .date:
      output.append(String(repeating: "\\_", count: 12) + " (")
      output.append(escaping: field.prompt)
      output.append(")")
    case .choice, .boxes: output.append(escaping: field.text)
    }
  }

  /// Marks of CriticMarkup, which say in plain text what happened.
  private func append(
    _ change: TextChange, _ content: [Inline], _ surroundings: Surroundings, to output: inout MarkdownOutput
  ) {
    output.append(change.kind.isArrival ? "{++" : "{--")
    append(content, surroundings, to: &output)
    output.append(change.kind.isArrival ? "++}" : "--}")
  }

  /// The same marks around whole blocks, on lines of their own.
  func append(
    _ change: TextChange, to output: inout MarkdownOutput, around write: (inout MarkdownOutput) -> Void
  ) {
    output.append(change.kind.isArrival ? "{++\n\n" : "{--\n\n")
    write(&output)
    output.append(change.kind.isArrival ? "\n++}\n" : "\n--}\n")
  }
}

extension MarkdownOutput {
  /// Marks hold only when no blank stands inside them.
  fileprivate mutating func mark(from start: Int, with mark: String) {
    let words = bytes[start...]
    guard let first = words.firstIndex(where: { $0 != UInt8(ascii: " ") }),
      let last = words.lastIndex(where: { $0 != UInt8(ascii: " ") })
    else { return }
    bytes.insert(contentsOf: mark.utf8, at: last + 1)
    bytes.insert(contentsOf: mark.utf8, at: first)
  }

  /// Whether a letter or digit stands right before the end of the line that begins at `start`.
  fileprivate func endsInWord(from start: Int) -> Bool {
    guard bytes.count > start, let last = bytes.last else { return false }
    if last < 0x80 { return ByteSet.alphanumeric.contains(last) }
    return String(decoding: bytes[start...], as: UTF8.self).last.map { $0.isLetter || $0.isNumber } ?? false
  }
}
