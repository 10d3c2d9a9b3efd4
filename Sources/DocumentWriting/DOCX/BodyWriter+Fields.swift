internal import DocumentModel

extension BodyWriter {
  /// A reference that Word works out again when fields are updated.
  ///
  /// Word gives `Part 6` and `Appendix A` whole, and so the field says the word too; before other numbers it is text.
  mutating func reference(_ reference: CrossReference, _ format: RunFormat) {
    guard let number = reference.number, let heading = outline.heading(reference.anchor), heading.kind != .plain else {
      return run(reference.text, format)
    }
    let isWhole = heading.labelSaysWhatItIs
    if !isWhole, !reference.noun.isEmpty { run("\(reference.noun) ", format) }
    let switches = heading.numberSwitch(document.metadata.numbering)
    field(format, result: isWhole ? heading.labelWithoutStop : number) { xml in
      xml.markup(" REF ")
      xml.text(heading.bookmark)
      xml.markup(switches)
      xml.markup(" \\h ")
    }
  }

  /// `text` without a `Part ` at its end that the field of the reference after it says.
  func words(_ text: String, before reference: CrossReference) -> String {
    guard reference.isBare, reference.number != nil, reference.kind == .part, text.lowercased().hasSuffix("part "),
      outline.heading(reference.anchor)?.labelSaysWhatItIs == true
    else { return text }
    return String(text.dropLast("part ".count))
  }

  /// A field: the instruction, then what it gave when it was last worked out.
  ///
  /// Instructions are made of constants, bookmarks and numbers; no word of a document reaches one.
  mutating func field(
    _ format: RunFormat, isStale: Bool = false, result: String, instruction: (inout XMLBytes) -> Void
  ) {
    run(in: format) { xml in
      xml.markup("<w:fldChar w:fldCharType=\"begin\"")
      xml.markup(isStale ? " w:dirty=\"true\"/>" : "/>")
    }
    let isGone = format.change.map { !$0.isArrival } ?? false
    run(in: format) { xml in
      xml.markup(isGone ? "<w:delInstrText xml:space=\"preserve\">" : "<w:instrText xml:space=\"preserve\">")
      instruction(&xml)
      xml.markup(isGone ? "</w:delInstrText>" : "</w:instrText>")
    }
    run(in: format) { $0.markup("<w:fldChar w:fldCharType=\"separate\"/>") }
    run(result, format)
    run(in: format) { $0.markup("<w:fldChar w:fldCharType=\"end\"/>") }
  }

  /// A caption whose number Word counts: `Table 3. Who sits on the team`.
  mutating func caption(_ label: XMLMarkup, number: Int, _ text: String) {
    startParagraph(ParagraphProperties(.caption))
    run("\(label.text) ", RunFormat())
    field(RunFormat(), result: String(number)) { xml in
      xml.markup(" SEQ ")
      xml.markup(label)
      xml.markup(" \\* ARABIC ")
    }
    run(". \(text)", RunFormat())
    xml.markup("</w:p>")
  }
}

extension DOCXOutline.Heading {
  /// What makes REF show the number of this heading as the protocol cites it.
  ///
  /// `\n` is the number as it stands before the heading, without the stop at its end; `\w` has the numbers above it
  /// too, since `B.` alone names no clause.
  fileprivate func numberSwitch(_ numbering: DocumentMetadata.Numbering) -> XMLMarkup {
    switch (kind, numbering) {
    case (.clause, .roman): " \\w"
    case (.clause, _), (.part, _), (.appendix, _), (.plain, _): " \\n"
    }
  }

  /// Whether a word stands in front of the number: `Part 6.`
  fileprivate var labelSaysWhatItIs: Bool { label.contains(" ") }

  fileprivate var labelWithoutStop: String { label.hasSuffix(".") ? String(label.dropLast()) : label }
}
