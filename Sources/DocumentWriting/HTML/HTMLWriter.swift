package import DocumentModel

/// Writes a protocol as one page that needs no script and no network, and that prints as a document.
package struct HTMLWriter: Sendable {
  package enum Paper: String, Sendable {
    case letter, a4 = "A4"
  }

  private let paper: Paper

  package init(paper: Paper = .letter) { self.paper = paper }

  package func text(of document: ProtocolDocument) -> String {
    let metadata = document.metadata
    var blocks = BlockMarkup(
      inlines: InlineMarkup(anchors: DocumentAnchors(of: document)), isDraft: metadata.status == .draft,
      showsChanges: document.earlier != nil)
    let body: HTMLText = """
      <a class="skip" href="#_text">Skip to the text</a>
      \(cover(of: document, &blocks))\
      \(document.form == .bound ? ContentsMarkup().markup(of: document.frontMatter + document.body) : .empty)\
      <main id="_text" tabindex="-1">
      \(blocks.markup(of: document.frontMatter, level: 2))\
      \(blocks.markup(of: document.body, level: 2))\
      </main>
      \(footer(of: document))
      """
    return HTMLPage(
      title: "\(metadata.title) – \(status(of: metadata)), \(metadata.asOf)", language: metadata.language,
      stylesheet: PageStyle.common + PageStyle.document + PageStyle.print(on: paper), body: body
    ).text
  }

  private func cover(of document: ProtocolDocument, _ blocks: inout BlockMarkup) -> HTMLText {
    let metadata = document.metadata
    let inlines = blocks.inlines
    let said = { (piece: (DocumentMetadata) -> String) in inlines.markup(of: document.said(piece)) }
    guard document.form == .bound else {
      return """
        <header class="sheet">
        \(county(of: document, inlines))\
        <h1>\(said(\.title))</h1>
        <p><span class="status \(HTMLText(stringLiteral: metadata.status.rawValue))">\(said(status))</span> \
        As of <span class="as-of">\(said(\.asOfInWords))</span>, clause library \
        <span class="edition">\(said(\.libraryEdition))</span></p>
        \(blocks.markup(of: document.cover, level: 2))</header>

        """
    }
    return """
      <header class="cover">
      \(county(of: document, inlines))\
      <h1>\(said(\.title))</h1>
      <p class="status \(HTMLText(stringLiteral: metadata.status.rawValue))">\(said(status))</p>
      <dl class="basis">
      <div><dt>As of</dt><dd class="as-of">\(said(\.asOfInWords))</dd></div>
      <div><dt>Law checked on</dt><dd>\(said(\.lawCheckedOn))</dd></div>
      <div><dt>Codes read to</dt><dd>\(said(\.codesReadTo))</dd></div>
      <div><dt>Clause library</dt><dd>edition <span class="edition">\(said(\.libraryEdition))</span></dd></div>
      </dl>
      \(blocks.markup(of: document.cover, level: 2))</header>

      """
  }

  private func county(of document: ProtocolDocument, _ inlines: InlineMarkup) -> HTMLText {
    let metadata = document.metadata
    guard !metadata.titleNamesCounty, !metadata.county.isEmpty else { return .empty }
    return "<p class=\"county\">\(inlines.markup(of: document.said(\.county)))</p>\n"
  }

  private func footer(of document: ProtocolDocument) -> HTMLText {
    let metadata = document.metadata
    let way: HTMLText = document.form == .bound ? "<p><a href=\"#_contents\">Back to the contents</a></p>\n" : .empty
    return """
      <footer>
      <p>\(metadata.county), \(status(of: metadata).lowercased()) as of \(metadata.asOf). \
      Clause library \(metadata.libraryEdition), law checked on \(metadata.lawCheckedOn), \
      codes read to: \(metadata.codesReadTo).</p>
      \(way)</footer>

      """
  }

  private func status(of metadata: DocumentMetadata) -> String {
    switch metadata.status {
    case .draft: "Draft"
    case .final: "Final text"
    }
  }
}
