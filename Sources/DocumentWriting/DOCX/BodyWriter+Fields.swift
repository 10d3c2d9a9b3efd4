internal import DocumentModel

extension BodyWriter {
  /// A reference that Word works out again when fields are updated.
  ///
  /// Word gives `Part 6` and `Appendix A` whole, and so the field says the word too; before other numbers it is text.
  mutating func reference(_ reference: CrossReference, _ format: RunFormat) {
    guard let number = reference.number, let heading = outline.heading(reference.anchor), heading.kind != .plain else {
      return run(reference.text, format)
    }
    let whole = wholeLabel(of: reference, number, format)
    if whole == nil, !reference.noun.isEmpty { run("\(reference.noun) ", format) }
    let switches = heading.numberSwitch(document.metadata.numbering)
    field(format, result: whole ?? number) { xml in
      xml.markup(" REF ")
      xml.text(heading.bookmark)
      xml.markup(switches)
      xml.markup(" \\h ")
    }
  }

  /// `Part 6`, `Appendix A`: what Word shows of a heading whose number has a word before it; nil when it has none.
  ///
  /// The number is the reference's own, so that one of an earlier text stays what it was.
  private func wholeLabel(of reference: CrossReference, _ number: String, _ format: RunFormat) -> String? {
    let numbering = isGone(format) ? (document.earlier ?? document.metadata).numbering : document.metadata.numbering
    let label: String =
      switch reference.kind {
      case .part: numbering.partLabel(number)
      case .clause: numbering.label(number, .clause)
      case .appendix: numbering.label(number, .appendix)
      }
    guard label.contains(" ") else { return nil }
    return label.hasSuffix(".") ? String(label.dropLast()) : label
  }

  /// `text` without a `Part ` at its end that the field of the reference after it says.
  func words(_ text: String, before reference: CrossReference, _ format: RunFormat) -> String {
    guard reference.isBare, let number = reference.number, reference.kind == .part,
      text.lowercased().hasSuffix("part "), outline.heading(reference.anchor).map({ $0.kind != .plain }) ?? false,
      wholeLabel(of: reference, number, format) != nil
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
    let isGone = isGone(format)
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
  mutating func caption(_ label: XMLMarkup, number: ArtCount, _ text: String) {
    startParagraph(ParagraphProperties(.caption))
    run("\(label.text) ", RunFormat())
    let isGone = isGone(RunFormat())
    if document.earlier == nil || blockChange != nil || number.number == number.oldNumber {
      sequence(label, isGone ? number.oldNumber : number.number, RunFormat())
    } else {
      sequence(label, number.oldNumber, RunFormat(change: .deleted))
      sequence(label, number.number, RunFormat(change: .inserted))
    }
    run(". \(text)", RunFormat())
    xml.markup("</w:p>")
  }

  private mutating func sequence(_ label: XMLMarkup, _ number: Int, _ format: RunFormat) {
    field(format, result: String(number)) { xml in
      xml.markup(" SEQ ")
      xml.markup(label)
      xml.markup(" \\* ARABIC ")
    }
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
}
