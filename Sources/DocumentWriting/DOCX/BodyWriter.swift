internal import DocumentModel

/// Writes `document.xml`; gathers on the way what its other parts need.
struct BodyWriter {
  let document: ProtocolDocument
  let revision: DOCXRevision?
  let outline: DOCXOutline

  var xml = XMLBytes(
    declaring: """
      <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
      xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
      xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
      xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" mc:Ignorable="w14"><w:body>
      """)
  var links = HyperlinkTargets()
  var numbering: NumberingPart

  /// Whether the next paragraph begins a page.
  var beginsPage = false
  /// What became of all blocks that are written now; nil when they stayed.
  var blockChange: TextChange?

  private var headingCount = 0
  private var tableCount = ArtCount()
  private var figureCount = ArtCount()
  private var controlCount = 0
  private var revisionCount = 0

  init(_ document: ProtocolDocument, revision: DOCXRevision?) {
    self.document = document
    self.revision = revision
    outline = DOCXOutline(of: document)
    numbering = NumberingPart(document.metadata.numbering)
  }

  /// The bytes of the whole part.
  mutating func part() -> [UInt8] {
    switch document.form {
    case .bound:
      cover()
      // What is still open comes first: a draft wears its gaps.
      beginsPage = !document.frontMatter.isEmpty
      blocks(document.frontMatter, at: BlockPlace())
      beginsPage = true
      contents()
      bookmarkedBody()
    case .sheet, .letter:
      sheetTitle()
      blocks(document.cover + document.frontMatter + document.body, at: BlockPlace())
    }
    xml.markup(
      """
      <w:sectPr><w:headerReference w:type="default" r:id="rIdHeader"/><w:footerReference w:type="default" r:id="rIdFooter"/>\
      <w:pgSz w:w="12240" w:h="15840"/>
      """)
    xml.markup(document.form == .letter ? Self.closeMargins : Self.margins)
    xml.markup("<w:titlePg/></w:sectPr></w:body></w:document>")
    return xml.bytes
  }

  /// The body inside the bookmark that the contents are drawn from; its number is the next after the headings'.
  private mutating func bookmarkedBody() {
    guard !contentsEntries.isEmpty else { return blocks(document.body, at: BlockPlace()) }
    xml.markup("<w:bookmarkStart w:id=\"")
    xml.number(outline.headings.count)
    xml.markup("\" w:name=\"_Body\"/>")
    blocks(document.body, at: BlockPlace())
    xml.markup("<w:bookmarkEnd w:id=\"")
    xml.number(outline.headings.count)
    xml.markup("\"/>")
  }

  private static let margins: XMLMarkup =
    #"<w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="720" w:footer="720" w:gutter="0"/>"#
  private static let closeMargins: XMLMarkup =
    #"<w:pgMar w:top="1000" w:right="1440" w:bottom="1000" w:left="1440" w:header="500" w:footer="500" w:gutter="0"/>"#

  // MARK: - Numbers that occur once

  mutating func nextHeading() -> (index: Int, heading: DOCXOutline.Heading) {
    defer { headingCount += 1 }
    return (headingCount, outline.headings[headingCount])
  }

  mutating func nextTable() -> ArtCount {
    tableCount.count(blockChange)
    return tableCount
  }

  mutating func nextFigure() -> ArtCount {
    figureCount.count(blockChange)
    return figureCount
  }

  mutating func nextControl() -> Int {
    controlCount += 1
    return controlCount
  }

  mutating func nextRevision() -> Int {
    revisionCount += 1
    return revisionCount
  }
}

/// The number of a table or figure, in the text and in the earlier one.
struct ArtCount {
  private(set) var number = 0
  private(set) var oldNumber = 0

  mutating func count(_ change: TextChange?) {
    if change?.kind.isArrival ?? true { number += 1 }
    if !(change?.kind.isArrival ?? false) { oldNumber += 1 }
  }
}

/// What is around a block.
struct BlockPlace {
  /// How many lists the block stands in.
  var listDepth = 0
  var isInClause = false
  var isInNotice = false
  var isOnCover = false
  var textStyle = StyleID.bodyText
}
