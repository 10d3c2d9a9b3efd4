internal import DocumentModel

extension BodyWriter {
  /// The title page: whose protocol it is, whether it is a draft, and which day's law it was written under.
  mutating func cover() {
    paragraph(ParagraphProperties(.coverMark), document.said { $0.statusWord.uppercased() })
    if !document.metadata.titleNamesCounty {
      paragraph(ParagraphProperties(.coverCounty), document.said(\.county))
    }
    paragraph(ParagraphProperties(.title), document.said(\.title))
    coverFact("As of", document.said(\.asOfInWords))
    coverFact("Law checked on", document.said(\.lawCheckedOn))
    coverFact("Codes read to", document.said(\.codesReadTo))
    coverFact("Library edition", document.said(\.libraryEdition))
    blocks(document.cover, at: BlockPlace(isOnCover: true, textStyle: .coverText))
  }

  /// The head of a paper without a cover.
  mutating func sheetTitle() {
    if !document.metadata.titleNamesCounty, !document.metadata.county.isEmpty {
      paragraph(ParagraphProperties(.coverCounty), document.said(\.county))
    }
    paragraph(ParagraphProperties(.sheetTitle), document.said(\.title))
  }

  private mutating func coverFact(_ label: String, _ value: [Inline]) {
    guard !value.isEmpty else { return }
    startParagraph(ParagraphProperties(.coverFact))
    run(label, RunFormat(role: .coverLabel))
    run(in: RunFormat()) { $0.markup("<w:tab/>") }
    inlines(value, RunFormat())
    xml.markup("</w:p>")
  }

  /// The table of contents of the body as Word keeps one: a field whose stored entries are links to the headings.
  ///
  /// The page numbers are fields marked stale and stored empty: only what lays out the pages knows them. A paper of a
  /// few headings needs no contents.
  mutating func contents() {
    let entries = contentsEntries
    guard !entries.isEmpty else { return }
    xml.markup("<w:sdt><w:sdtPr><w:id w:val=\"")
    xml.number(nextControl())
    xml.markup(
      """
      "/><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>
      """)
    paragraph(ParagraphProperties(.tocHeading), [.text("Contents")])
    for (index, entry) in entries.enumerated() {
      let change = entry.change.map { TextChange($0.kind.withoutMove) }
      var properties = ParagraphProperties(entry.level == 1 ? .toc1 : .toc2)
      properties.hasTwoNumbers = entry.kind == .clause && entry.earlier.map { $0.label != entry.label } ?? false
      startParagraph(properties, change: change)
      if index == 0 { contentsStart() }
      blockChange = change
      contentsEntry(entry)
      blockChange = nil
      if index == entries.count - 1 { contentsEnd() }
      xml.markup("</w:p>")
    }
    xml.markup("</w:sdtContent></w:sdt>")
  }

  /// What the contents list; nothing when that is little.
  var contentsEntries: [DOCXOutline.Heading] {
    let entries = outline.headings.dropFirst(outline.frontCount).filter { $0.level <= 2 }
    return entries.count > 3 ? entries : []
  }

  private mutating func contentsStart() {
    xml.markup(
      #"""
      <w:r><w:fldChar w:fldCharType="begin"/></w:r>\#
      <w:r><w:instrText xml:space="preserve"> TOC \b _Body \o "1-2" \h \z \u </w:instrText></w:r>\#
      <w:r><w:fldChar w:fldCharType="separate"/></w:r>
      """#)
  }

  private mutating func contentsEnd() { xml.markup("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>") }

  private mutating func contentsEntry(_ entry: DOCXOutline.Heading) {
    xml.markup("<w:hyperlink w:anchor=\"")
    xml.text(entry.bookmark)
    xml.markup("\" w:history=\"1\">")
    if !entry.label.isEmpty {
      inlines(.replacing(entry.earlier?.label ?? entry.label, with: entry.label), RunFormat())
      if entry.kind == .clause {
        run(in: RunFormat()) { $0.markup("<w:tab/>") }
      } else {
        run(" ", RunFormat())
      }
    }
    inlines(entry.earlier?.title ?? [.text(entry.title)], RunFormat())
    run(in: RunFormat()) { $0.markup("<w:tab/>") }
    field(RunFormat(), isStale: true, result: "") { xml in
      xml.markup(" PAGEREF ")
      xml.text(entry.bookmark)
      xml.markup(" \\h ")
    }
    xml.markup("</w:hyperlink>")
  }
}
