/// The styles of a protocol in Word, by the identifiers that paragraphs and runs name them with.
enum StyleID: String, CaseIterable {
  // Body
  case normal = "Normal"
  case bodyText = "BodyText"
  case draftRemark = "DraftRemark"
  case noticeTitle = "NoticeTitle"
  case noticeText = "NoticeText"

  // Headings: the first two levels numbered or plain, the deeper ones plain.
  case heading1 = "Heading1"
  case heading2 = "Heading2"
  case heading3 = "Heading3"
  case heading4 = "Heading4"
  case heading5 = "Heading5"
  case heading6 = "Heading6"
  case plainHeading1 = "PlainHeading1"
  case plainHeading2 = "PlainHeading2"
  case appendixHeading = "AppendixHeading"

  // Cover and contents
  case coverMark = "CoverMark"
  case coverCounty = "CoverCounty"
  case title = "Title"
  case sheetTitle = "SheetTitle"
  case coverFact = "CoverFact"
  case coverText = "CoverText"
  case coverEntry = "CoverEntry"
  case detail = "Detail"
  case tocHeading = "TOCHeading"
  case toc1 = "TOC1"
  case toc2 = "TOC2"
  case header = "Header"
  case footer = "Footer"

  // Lists; the indent of an entry's first paragraph comes from its numbering.
  case listNumber = "ListNumber"
  case listBullet = "ListBullet"
  case listContinue1 = "ListContinue"
  case listContinue2 = "ListContinue2"
  case listContinue3 = "ListContinue3"
  case listContinue4 = "ListContinue4"
  case listContinue5 = "ListContinue5"

  // Tables
  /// Word knows the style by its name; under the identifier `Caption` pandoc takes the paragraph out of the text and
  /// gives it to whichever table comes next in its count.
  case caption = "ArtCaption"
  case tableText = "TableText"
  case tableHeader = "TableHeader"
  case tableRowHeader = "TableRowHeader"
  case afterTable = "AfterTable"
  case tableNormal = "TableNormal"
  case protocolTable = "ProtocolTable"
  case flowTable = "FlowTable"
  case flowTitle = "FlowTitle"
  case flowText = "FlowText"
  case flowTiming = "FlowTiming"
  case flowArrow = "FlowArrow"

  // Signatures
  case signatureKind = "SignatureKind"
  case signatureAgency = "SignatureAgency"
  case signatureOffice = "SignatureOffice"
  case signatureStatement = "SignatureStatement"
  case signatureLine = "SignatureLine"
  case signatureLabel = "SignatureLabel"
  case signatureLastLabel = "SignatureLastLabel"

  // Runs
  case defaultCharacter = "DefaultParagraphFont"
  case strong = "Strong"
  case emphasis = "Emphasis"
  case link = "Hyperlink"
  case citation = "Citation"
  case value = "StatedValue"
  case blank = "Blank"
  case coverLabel = "CoverLabel"
  case detailLabel = "DetailLabel"
  case placeholder = "PlaceholderText"

  /// The style that continues an entry of a list `depth` lists deep, from 1.
  static func listContinuation(depth: Int) -> Self {
    let styles: [Self] = [.listContinue1, .listContinue2, .listContinue3, .listContinue4, .listContinue5]
    return styles[min(max(depth, 1), styles.count) - 1]
  }
}
