internal import DocumentModel

/// Writes `document.xml`; gathers on the way what its other parts need.
struct BodyWriter {
  let document: ProtocolDocument
  let revision: DOCXRevision?
  let outline: DOCXOutline

  var xml = XMLBytes(
    declaring: """
      <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
      xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>
      """)
  var links = HyperlinkTargets()
  var numbering: NumberingPart

  /// Whether the next paragraph begins a page.
  var beginsPage = false

  private var headingCount = 0
  private var tableCount = 0
  private var figureCount = 0
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
    cover()
    // What is still open comes first: a draft wears its gaps.
    beginsPage = !document.frontMatter.isEmpty
    blocks(document.frontMatter, at: BlockPlace())
    beginsPage = true
    contents()
    blocks(document.body, at: BlockPlace())
    xml.markup(
      """
      <w:sectPr><w:headerReference w:type="default" r:id="rIdHeader"/><w:footerReference w:type="default" r:id="rIdFooter"/>\
      <w:pgSz w:w="12240" w:h="15840"/>\
      <w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="720" w:footer="720" w:gutter="0"/>\
      <w:titlePg/></w:sectPr></w:body></w:document>
      """)
    return xml.bytes
  }

  // MARK: - Numbers that occur once

  mutating func nextHeading() -> (index: Int, heading: DOCXOutline.Heading) {
    defer { headingCount += 1 }
    return (headingCount, outline.headings[headingCount])
  }

  mutating func nextTable() -> Int {
    tableCount += 1
    return tableCount
  }

  mutating func nextFigure() -> Int {
    figureCount += 1
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

/// What is around a block.
struct BlockPlace {
  /// How many lists the block stands in.
  var listDepth = 0
  var isInClause = false
  var isInNotice = false
  var isOnCover = false
  var textStyle = StyleID.bodyText
}
