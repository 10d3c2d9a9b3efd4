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
      inlines: InlineMarkup(anchors: DocumentAnchors(of: document)), isDraft: metadata.status == .draft)
    let body: HTMLText = """
      <a class="skip" href="#_text">Skip to the text</a>
      \(cover(of: document, &blocks))\
      \(ContentsMarkup().markup(of: document.frontMatter + document.body))\
      <main id="_text" tabindex="-1">
      \(blocks.markup(of: document.frontMatter, level: 2))\
      \(blocks.markup(of: document.body, level: 2))\
      </main>
      \(footer(of: metadata))
      """
    return HTMLPage(
      title: "\(metadata.title) – \(status(of: metadata)), \(metadata.asOf)", language: metadata.language,
      stylesheet: PageStyle.common + PageStyle.document + PageStyle.print(on: paper), body: body
    ).text
  }

  private func cover(of document: ProtocolDocument, _ blocks: inout BlockMarkup) -> HTMLText {
    let metadata = document.metadata
    return """
      <header class="cover">
      <p class="county">\(metadata.county)</p>
      <h1>\(metadata.title)</h1>
      <p class="status \(HTMLText(stringLiteral: metadata.status.rawValue))">\(status(of: metadata))</p>
      <dl class="basis">
      <div><dt>As of</dt><dd class="as-of">\(metadata.asOfInWords)</dd></div>
      <div><dt>Law checked on</dt><dd>\(metadata.lawCheckedOn)</dd></div>
      <div><dt>Codes read to</dt><dd>\(metadata.codesReadTo)</dd></div>
      <div><dt>Clause library</dt><dd>edition <span class="edition">\(metadata.libraryEdition)</span></dd></div>
      </dl>
      \(blocks.markup(of: document.cover, level: 2))</header>

      """
  }

  private func footer(of metadata: DocumentMetadata) -> HTMLText {
    """
    <footer>
    <p>\(metadata.county), \(status(of: metadata).lowercased()) as of \(metadata.asOf). \
    Clause library \(metadata.libraryEdition), law checked on \(metadata.lawCheckedOn), \
    codes read to: \(metadata.codesReadTo).</p>
    <p><a href="#_contents">Back to the contents</a></p>
    </footer>

    """
  }

  private func status(of metadata: DocumentMetadata) -> String {
    switch metadata.status {
    case .draft: "Draft"
    case .final: "Final text"
    }
  }
}
