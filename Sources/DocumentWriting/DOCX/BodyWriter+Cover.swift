internal import DocumentModel

extension BodyWriter {
  /// The title page: whose protocol it is, whether it is a draft, and which day's law it was written under.
  mutating func cover() {
    let metadata = document.metadata
    paragraph(ParagraphProperties(.coverMark), [.text(metadata.statusWord.uppercased())])
    if !metadata.titleNamesCounty { paragraph(ParagraphProperties(.coverCounty), [.text(metadata.county)]) }
    paragraph(ParagraphProperties(.title), [.text(metadata.title)])
    coverFact("As of", metadata.asOfInWords)
    coverFact("Law checked on", metadata.lawCheckedOn)
    coverFact("Codes read to", metadata.codesReadTo)
    coverFact("Library edition", metadata.libraryEdition)
    blocks(document.cover, at: BlockPlace(isOnCover: true))
  }

  private mutating func coverFact(_ label: String, _ value: String) {
    guard !value.isEmpty else { return }
    startParagraph(ParagraphProperties(.coverFact))
    run(label, RunFormat(role: .coverLabel))
    run(in: RunFormat()) { $0.markup("<w:tab/>") }
    run(value, RunFormat())
    xml.markup("</w:p>")
  }

  /// The table of contents as Word keeps one: a field whose stored entries are links to the headings.
  ///
  /// The page numbers are fields marked stale and stored empty: only what lays out the pages knows them. A paper of a
  /// few headings needs no contents.
  mutating func contents() {
    let entries = outline.headings.filter { $0.level <= 2 }
    guard entries.count > 3 else { return }
    xml.markup("<w:sdt><w:sdtPr><w:id w:val=\"")
    xml.number(nextControl())
    xml.markup(
      """
      "/><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>
      """)
    paragraph(ParagraphProperties(.tocHeading), [.text("Contents")])
    for (index, entry) in entries.enumerated() {
      startParagraph(ParagraphProperties(entry.level == 1 ? .toc1 : .toc2))
      if index == 0 { contentsStart() }
      contentsEntry(entry)
      if index == entries.count - 1 { contentsEnd() }
      xml.markup("</w:p>")
    }
    xml.markup("</w:sdtContent></w:sdt>")
  }

  private mutating func contentsStart() {
    xml.markup(
      #"""
      <w:r><w:fldChar w:fldCharType="begin"/></w:r>\#
      <w:r><w:instrText xml:space="preserve"> TOC \o "1-2" \h \z \u </w:instrText></w:r>\#
      <w:r><w:fldChar w:fldCharType="separate"/></w:r>
      """#)
  }

  private mutating func contentsEnd() { xml.markup("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>") }

  private mutating func contentsEntry(_ entry: DOCXOutline.Heading) {
    xml.markup("<w:hyperlink w:anchor=\"")
    xml.text(entry.bookmark)
    xml.markup("\" w:history=\"1\">")
    if entry.kind == .clause {
      run(entry.label, RunFormat())
      run(in: RunFormat()) { $0.markup("<w:tab/>") }
      run(entry.title, RunFormat())
    } else {
      run(entry.label.isEmpty ? entry.title : "\(entry.label) \(entry.title)", RunFormat())
    }
    run(in: RunFormat()) { $0.markup("<w:tab/>") }
    field(RunFormat(), isStale: true, result: "") { xml in
      xml.markup(" PAGEREF ")
      xml.text(entry.bookmark)
      xml.markup(" \\h ")
    }
    xml.markup("</w:hyperlink>")
  }
}
