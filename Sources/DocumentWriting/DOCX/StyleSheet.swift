internal import DocumentModel

/// How a protocol looks in Word: one serif face to read, one sans-serif face for headings and tables, black and a dark
/// neutral, nothing told by colour alone.
///
/// Times New Roman and Arial are on every machine with Word, and LibreOffice has faces of the same widths, so pages
/// break alike. Sizes are half points, lengths twentieths of a point.
enum StyleSheet {
  static func part(language: String, form: ProtocolDocument.Form) -> [UInt8] {
    var xml = XMLBytes(declaring: "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">")
    xml.markup(
      """
      <w:docDefaults><w:rPrDefault><w:rPr>\
      <w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/>\
      <w:sz w:val="23"/><w:szCs w:val="23"/><w:lang w:val="
      """)
    xml.text(language)
    xml.markup(
      """
      " w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>\
      <w:pPrDefault><w:pPr><w:widowControl/><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr></w:pPrDefault>\
      </w:docDefaults>
      """)
    for style in all { (form == .letter ? close[style.id] ?? style : style).append(to: &xml) }
    xml.markup("</w:styles>")
    return xml.bytes
  }

  /// The dark neutrals of headings and of what stands aside.
  private static let ink: XMLMarkup = "1F2933"
  private static let grey: XMLMarkup = "3E4C59"

  static let all: [Style] = body + headings + cover + lists + tables + flow + signatures + characters

  private static let body: [Style] = [
    Style(.normal, "Normal"),
    Style(
      .bodyText, "Body Text", on: .normal,
      paragraph: #"<w:spacing w:after="120" w:line="264" w:lineRule="auto"/>"#),
    Style(
      .draftRemark, "Draft Remark", on: .bodyText, next: .bodyText,
      paragraph: """
        <w:keepNext/><w:keepLines/><w:pBdr><w:left w:val="single" w:sz="12" w:space="8" w:color="7A7A7A"/></w:pBdr>\
        <w:spacing w:after="100" w:line="240" w:lineRule="auto"/><w:ind w:left="200"/>
        """,
      run: TextLook(isItalic: true, size: 20)),
    Style(
      .noticeTitle, "Notice Title", on: .noticeText, next: .noticeText,
      paragraph: #"<w:keepNext/><w:spacing w:before="240" w:after="40"/>"#,
      run: TextLook(face: .sans, isBold: true, size: 20)),
    Style(
      .noticeText, "Notice Text", on: .bodyText,
      paragraph: """
        <w:pBdr><w:left w:val="single" w:sz="24" w:space="10" w:color="4A4A4A"/></w:pBdr>\
        <w:spacing w:after="80" w:line="264" w:lineRule="auto"/><w:ind w:left="240" w:right="240"/>
        """),
  ]

  private static let headings: [Style] = [
    heading(
      .heading1, "heading 1", size: 30,
      paragraph: """
        <w:numPr><w:numId w:val="1"/></w:numPr>\
        <w:pBdr><w:bottom w:val="single" w:sz="8" w:space="4" w:color="1F2933"/></w:pBdr>\
        <w:spacing w:before="480" w:after="200"/><w:outlineLvl w:val="0"/>
        """),
    heading(
      .heading2, "heading 2", size: 23,
      paragraph: """
        <w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>\
        <w:spacing w:before="260" w:after="90"/><w:outlineLvl w:val="1"/>
        """),
    heading(
      .heading3, "heading 3", size: 21, paragraph: #"<w:spacing w:before="220" w:after="90"/><w:outlineLvl w:val="2"/>"#
    ),
    heading(
      .heading4, "heading 4", size: 20, paragraph: #"<w:spacing w:before="180" w:after="80"/><w:outlineLvl w:val="3"/>"#
    ),
    heading(
      .heading5, "heading 5", size: 19, paragraph: #"<w:spacing w:before="160" w:after="80"/><w:outlineLvl w:val="4"/>"#
    ),
    heading(
      .heading6, "heading 6", size: 18, paragraph: #"<w:spacing w:before="160" w:after="80"/><w:outlineLvl w:val="5"/>"#
    ),
    Style(
      .plainHeading1, "Plain Heading 1", on: .heading1, next: .bodyText,
      paragraph: #"<w:numPr><w:numId w:val="0"/></w:numPr><w:ind w:left="0" w:firstLine="0"/><w:outlineLvl w:val="0"/>"#
    ),
    Style(
      .plainHeading2, "Plain Heading 2", on: .heading2, next: .bodyText,
      paragraph: #"<w:numPr><w:numId w:val="0"/></w:numPr><w:ind w:left="0" w:firstLine="0"/><w:outlineLvl w:val="1"/>"#
    ),
    Style(
      .appendixHeading, "Appendix Heading", on: .heading2, next: .bodyText,
      paragraph: """
        <w:pageBreakBefore/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>\
        <w:spacing w:before="200" w:after="160"/><w:outlineLvl w:val="1"/>
        """,
      run: TextLook(size: 26)),
  ]

  /// A heading stays with what follows and in one piece.
  private static func heading(_ id: StyleID, _ name: XMLMarkup, size: Int, paragraph: XMLMarkup) -> Style {
    Style(
      id, name, on: .normal, next: .bodyText,
      paragraph: XMLMarkup(stringLiteral: "<w:keepNext/><w:keepLines/>" + paragraph.text),
      run: TextLook(face: .sans, isBold: true, colour: ink, size: size))
  }

  private static let cover: [Style] = [
    Style(
      .coverMark, "Cover Mark", on: .normal, next: .coverCounty,
      paragraph: """
        <w:pBdr><w:top w:val="single" w:sz="12" w:space="5" w:color="1F2933"/>\
        <w:left w:val="single" w:sz="12" w:space="8" w:color="1F2933"/>\
        <w:bottom w:val="single" w:sz="12" w:space="5" w:color="1F2933"/>\
        <w:right w:val="single" w:sz="12" w:space="8" w:color="1F2933"/></w:pBdr>\
        <w:spacing w:before="240" w:after="480"/><w:ind w:left="170" w:right="7000"/><w:jc w:val="center"/>
        """,
      run: TextLook(face: .sans, isBold: true, spacing: 40, size: 26)),
    Style(
      .coverCounty, "Cover County", on: .normal, next: .title, paragraph: #"<w:spacing w:after="120"/>"#,
      run: TextLook(face: .sans, colour: grey, size: 32)),
    Style(
      .title, "Title", on: .normal, next: .bodyText,
      paragraph: """
        <w:pBdr><w:bottom w:val="single" w:sz="12" w:space="14" w:color="1F2933"/></w:pBdr>\
        <w:spacing w:after="360" w:line="252" w:lineRule="auto"/>
        """,
      run: TextLook(face: .sans, isBold: true, colour: ink, size: 48)),
    Style(
      .sheetTitle, "Sheet Title", on: .title, next: .bodyText, paragraph: #"<w:spacing w:after="200"/>"#,
      run: TextLook(size: 32)),
    Style(
      .coverFact, "Cover Fact", on: .normal,
      paragraph: """
        <w:tabs><w:tab w:val="left" w:pos="2400"/></w:tabs><w:spacing w:after="240" w:line="288" w:lineRule="auto"/>\
        <w:ind w:left="2400" w:hanging="2400"/><w:contextualSpacing/>
        """),
    Style(
      .coverText, "Cover Text", on: .normal, next: .coverEntry,
      paragraph: #"<w:keepNext/><w:spacing w:before="160" w:after="80"/>"#),
    Style(
      .coverEntry, "Cover Entry", on: .normal, paragraph: #"<w:keepLines/><w:spacing w:after="10"/>"#,
      run: TextLook(size: 21)),
    Style(
      .detail, "Detail", on: .bodyText,
      paragraph: """
        <w:keepNext/><w:tabs><w:tab w:val="left" w:pos="1300"/></w:tabs>\
        <w:spacing w:after="40" w:line="252" w:lineRule="auto"/><w:ind w:left="1300" w:hanging="1300"/>
        """),
    Style(
      .tocHeading, "TOC Heading", on: .normal, next: .bodyText,
      paragraph: """
        <w:keepNext/><w:keepLines/><w:pageBreakBefore/>\
        <w:pBdr><w:bottom w:val="single" w:sz="8" w:space="4" w:color="1F2933"/></w:pBdr><w:spacing w:after="200"/>
        """,
      run: TextLook(face: .sans, isBold: true, colour: ink, size: 30)),
    Style(
      .toc1, "toc 1", on: .normal, next: .normal, isOffered: false,
      paragraph: """
        <w:keepLines/><w:tabs><w:tab w:val="right" w:leader="dot" w:pos="9350"/></w:tabs>\
        <w:spacing w:before="100" w:after="20"/><w:ind w:left="480" w:right="720" w:hanging="480"/>
        """,
      run: TextLook(isBold: true, size: 22)),
    Style(
      .toc2, "toc 2", on: .normal, next: .normal, isOffered: false,
      paragraph: """
        <w:keepLines/><w:tabs><w:tab w:val="left" w:pos="1000"/>\
        <w:tab w:val="right" w:leader="dot" w:pos="9350"/></w:tabs>\
        <w:ind w:left="1000" w:right="720" w:hanging="660"/>
        """,
      run: TextLook(size: 20)),
    Style(
      .header, "header", on: .normal, isOffered: false,
      paragraph: """
        <w:pBdr><w:bottom w:val="single" w:sz="4" w:space="4" w:color="7A7A7A"/></w:pBdr>\
        <w:tabs><w:tab w:val="right" w:pos="9360"/></w:tabs>
        """,
      run: furniture),
    Style(
      .footer, "footer", on: .normal, isOffered: false,
      paragraph: """
        <w:pBdr><w:top w:val="single" w:sz="4" w:space="4" w:color="7A7A7A"/></w:pBdr>\
        <w:tabs><w:tab w:val="right" w:pos="9360"/></w:tabs>
        """,
      run: furniture),
  ]

  private static let furniture = TextLook(face: .sans, colour: grey, size: 16)

  private static let lists: [Style] = [
    Style(.listNumber, "List Number", on: .bodyText, paragraph: #"<w:spacing w:after="90"/>"#),
    Style(.listBullet, "List Bullet", on: .bodyText, paragraph: #"<w:spacing w:after="90"/>"#),
    Style(
      .listContinue1, "List Continue", on: .bodyText, paragraph: #"<w:spacing w:after="90"/><w:ind w:left="720"/>"#),
    Style(
      .listContinue2, "List Continue 2", on: .bodyText, paragraph: #"<w:spacing w:after="90"/><w:ind w:left="1200"/>"#),
    Style(
      .listContinue3, "List Continue 3", on: .bodyText, paragraph: #"<w:spacing w:after="90"/><w:ind w:left="1680"/>"#),
    Style(
      .listContinue4, "List Continue 4", on: .bodyText, paragraph: #"<w:spacing w:after="90"/><w:ind w:left="2160"/>"#),
    Style(
      .listContinue5, "List Continue 5", on: .bodyText, paragraph: #"<w:spacing w:after="90"/><w:ind w:left="2640"/>"#),
  ]

  private static let tables: [Style] = [
    Style(
      .caption, "caption", on: .normal, next: .bodyText,
      paragraph: #"<w:keepNext/><w:keepLines/><w:spacing w:before="160" w:after="80"/>"#,
      run: TextLook(face: .sans, isBold: true, colour: ink, size: 19)),
    Style(
      .tableText, "Table Text", on: .normal, run: TextLook(size: 19)),
    Style(
      .tableHeader, "Table Header", on: .tableText, paragraph: "<w:keepNext/>",
      run: TextLook(face: .sans, isBold: true, size: 18)),
    Style(.tableRowHeader, "Table Row Header", on: .tableText, run: TextLook(isBold: true)),
    Style(
      .afterTable, "After Table", on: .normal, isOffered: false,
      paragraph: #"<w:spacing w:line="180" w:lineRule="exact"/>"#, run: TextLook(size: 12)),
    Style(
      .tableNormal, "Normal Table", .table, isOffered: false,
      table: """
        <w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/>\
        <w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/>\
        </w:tblCellMar></w:tblPr>
        """),
    Style(
      .protocolTable, "Protocol Table", .table, on: .tableNormal,
      table: """
        <w:tblPr><w:tblBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="1F2933"/>\
        <w:bottom w:val="single" w:sz="8" w:space="0" w:color="1F2933"/>\
        <w:insideH w:val="single" w:sz="4" w:space="0" w:color="A5ADB5"/>\
        <w:insideV w:val="single" w:sz="4" w:space="0" w:color="D3D8DD"/></w:tblBorders>\
        <w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="90" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/>\
        <w:right w:w="90" w:type="dxa"/></w:tblCellMar></w:tblPr>\
        <w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>\
        <w:bottom w:val="single" w:sz="8" w:space="0" w:color="1F2933"/></w:tcBorders>\
        <w:shd w:val="clear" w:color="auto" w:fill="E9ECEF"/><w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr>
        """),
  ]

  private static let flow: [Style] = [
    Style(
      .flowTable, "Flow Table", .table, on: .tableNormal,
      table: """
        <w:tblPr><w:tblCellMar><w:top w:w="90" w:type="dxa"/><w:left w:w="140" w:type="dxa"/>\
        <w:bottom w:w="90" w:type="dxa"/><w:right w:w="140" w:type="dxa"/></w:tblCellMar></w:tblPr>
        """),
    Style(
      .flowTitle, "Flow Title", on: .tableText, next: .flowText,
      paragraph: #"<w:keepNext/><w:keepLines/><w:spacing w:after="30"/>"#,
      run: TextLook(face: .sans, isBold: true, size: 20)),
    Style(.flowText, "Flow Text", on: .tableText, paragraph: "<w:keepNext/><w:keepLines/>"),
    Style(
      .flowTiming, "Flow Timing", on: .tableText, paragraph: #"<w:keepNext/><w:keepLines/>"#,
      run: TextLook(isBold: true)),
    Style(
      .flowArrow, "Flow Arrow", on: .tableText,
      paragraph: #"<w:keepNext/><w:spacing w:line="300" w:lineRule="exact"/><w:jc w:val="center"/>"#,
      run: TextLook(face: .sans, size: 26)),
  ]

  /// Every paragraph of a signature block but the last stays with the next, so that the block stays on one page.
  private static let signatures: [Style] = [
    Style(
      .signatureKind, "Signature Kind", on: .normal, next: .signatureAgency,
      paragraph: #"<w:keepNext/><w:keepLines/><w:spacing w:before="360" w:after="60"/>"#,
      run: TextLook(face: .sans, isBold: true, isCapital: true, colour: grey, spacing: 20, size: 18)),
    Style(
      .signatureAgency, "Signature Agency", on: .normal, next: .signatureOffice,
      paragraph: "<w:keepNext/><w:keepLines/>",
      run: TextLook(isBold: true, size: 24)),
    Style(
      .signatureOffice, "Signature Office", on: .normal, next: .signatureStatement,
      paragraph: "<w:keepNext/><w:keepLines/>"),
    Style(
      .signatureStatement, "Signature Statement", on: .bodyText, next: .signatureLine,
      paragraph: #"<w:keepNext/><w:keepLines/><w:spacing w:before="80" w:after="0"/>"#),
    Style(
      .signatureLine, "Signature Line", on: .normal, next: .signatureLabel,
      paragraph: """
        <w:keepNext/><w:keepLines/><w:tabs><w:tab w:val="left" w:leader="underscore" w:pos="5600"/>\
        <w:tab w:val="left" w:pos="6000"/><w:tab w:val="left" w:leader="underscore" w:pos="9340"/></w:tabs>\
        <w:spacing w:before="420"/>
        """),
    Style(
      .signatureLabel, "Signature Label", on: .normal, next: .signatureLine,
      paragraph: #"<w:keepNext/><w:keepLines/><w:tabs><w:tab w:val="left" w:pos="6000"/></w:tabs>"#,
      run: TextLook(size: 18)),
    Style(
      .signatureLastLabel, "Signature Last Label", on: .signatureLabel, next: .bodyText, isOffered: false,
      paragraph: #"<w:keepNext w:val="0"/><w:spacing w:after="240"/>"#),
  ]

  private static let characters: [Style] = [
    Style(.defaultCharacter, "Default Paragraph Font", .character, isOffered: false),
    Style(.strong, "Strong", .character, run: TextLook(isBold: true)),
    Style(.emphasis, "Emphasis", .character, run: TextLook(isItalic: true)),
    Style(.link, "Hyperlink", .character, isOffered: false, run: TextLook(colour: "1B4F8A", isUnderlined: true)),
    Style(.citation, "Citation", .character),
    Style(.value, "Stated Value", .character),
    // Word ignores a highlight in a style, so the ground is shading; brackets and capitals say it without colour.
    Style(
      .blank, "Blank", .character,
      run: TextLook(isBold: true, colour: "000000", ground: "FFF0A8")),
    Style(
      .coverLabel, "Cover Label", .character,
      run: TextLook(face: .sans, colour: grey, size: 20)),
    Style(.detailLabel, "Detail Label", .character, run: TextLook(face: .sans, isBold: true, size: 17)),
    Style(.placeholder, "Placeholder Text", .character, isOffered: false, run: TextLook(colour: "595959")),
  ]

  /// The styles of a board letter where they differ: all of it stands on one page.
  private static let close: [StyleID: Style] = {
    let styles: [Style] = [
      Style(.normal, "Normal", run: TextLook(size: 19)),
      Style(
        .bodyText, "Body Text", on: .normal, paragraph: #"<w:spacing w:after="30" w:line="240" w:lineRule="auto"/>"#),
      Style(
        .coverCounty, "Cover County", on: .normal, next: .title,
        run: TextLook(face: .sans, colour: grey, size: 20)),
      Style(
        .sheetTitle, "Sheet Title", on: .title, next: .bodyText, paragraph: #"<w:spacing w:after="100"/>"#,
        run: TextLook(size: 28)),
      heading(
        .heading1, "heading 1", size: 18,
        paragraph: """
          <w:numPr><w:numId w:val="1"/></w:numPr><w:spacing w:before="80" w:after="20"/><w:outlineLvl w:val="0"/>
          """),
      Style(.listNumber, "List Number", on: .bodyText, paragraph: #"<w:spacing w:after="30"/>"#),
      Style(.listBullet, "List Bullet", on: .bodyText, paragraph: #"<w:spacing w:after="20"/>"#),
    ]
    return Dictionary(uniqueKeysWithValues: styles.map { ($0.id, $0) })
  }()
}
