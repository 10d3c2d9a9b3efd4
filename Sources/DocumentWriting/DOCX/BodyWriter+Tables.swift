internal import DocumentModel

/// What Word is told of a table before its rows.
struct TableProperties {
  let style: StyleID
  /// The widths of the columns in twentieths of a point.
  let widths: [Int]
  let caption: String?
  /// What the table says, for those who do not see it.
  let description: String
  var hasHeaderRow = true
  var hasRowHeaders = false

  /// The parts of the style that apply, as the bits of older versions of Word.
  fileprivate var look: XMLMarkup {
    switch (hasHeaderRow, hasRowHeaders) {
    case (true, true): "06A0"
    case (true, false): "0620"
    case (false, true): "0680"
    case (false, false): "0600"
    }
  }
}

extension BodyWriter {
  /// The width between the margins of a letter page, in twentieths of a point.
  static let textWidth = 9360

  mutating func table(_ table: TableBlock) {
    guard !table.columns.isEmpty else { return }
    if let caption = table.caption { self.caption("Table", number: nextTable(), caption) }
    let headers = table.columns.map { $0.header.plainText }
    startTable(
      TableProperties(
        style: .protocolTable, widths: Self.widths(table.columns.map(\.weight)), caption: table.caption,
        description: "Columns: \(headers.joined(separator: ", ")). \(table.rows.count) rows.",
        hasRowHeaders: table.hasRowHeaders))
    row(table.columns.map(\.header), of: table, isHeader: true)
    for cells in table.rows { row(cells, of: table, isHeader: false) }
    endTable()
  }

  private mutating func row(_ cells: [[Inline]], of table: TableBlock, isHeader: Bool) {
    // A row stays whole unless it is so long that it may not fit a page.
    let isShort = cells.reduce(0) { $0 + $1.plainText.utf8.count } < 1200
    startRow(staysWhole: isShort, isHeader: isHeader)
    let widths = Self.widths(table.columns.map(\.weight))
    for (index, width) in widths.enumerated() {
      startCell(width: width)
      let style: StyleID = isHeader ? .tableHeader : index == 0 && table.hasRowHeaders ? .tableRowHeader : .tableText
      paragraph(ParagraphProperties(style), index < cells.count ? cells[index] : [])
      xml.markup("</w:tc>")
    }
    xml.markup("</w:tr>")
  }

  // MARK: - Elements

  mutating func startTable(_ table: TableProperties) {
    xml.markup("<w:tbl><w:tblPr><w:tblStyle w:val=\"")
    xml.text(table.style.rawValue)
    xml.markup("\"/><w:tblW w:w=\"")
    xml.number(table.widths.reduce(0, +))
    xml.markup("\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"")
    xml.markup(table.look)
    xml.markup(table.hasHeaderRow ? "\" w:firstRow=\"1\"" : "\" w:firstRow=\"0\"")
    xml.markup(table.hasRowHeaders ? " w:lastRow=\"0\" w:firstColumn=\"1\"" : " w:lastRow=\"0\" w:firstColumn=\"0\"")
    xml.markup(" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/>")
    if let caption = table.caption {
      xml.markup("<w:tblCaption w:val=\"")
      xml.text(caption)
      xml.markup("\"/>")
    }
    xml.markup("<w:tblDescription w:val=\"")
    xml.text(table.description)
    xml.markup("\"/></w:tblPr><w:tblGrid>")
    for width in table.widths {
      xml.markup("<w:gridCol w:w=\"")
      xml.number(width)
      xml.markup("\"/>")
    }
    xml.markup("</w:tblGrid>")
  }

  /// Ends a table with the little space that keeps it off what follows; two tables would otherwise become one.
  mutating func endTable() {
    xml.markup("</w:tbl>")
    paragraph(ParagraphProperties(.afterTable), [])
  }

  mutating func startRow(staysWhole: Bool, isHeader: Bool) {
    xml.markup("<w:tr>")
    guard staysWhole || isHeader else { return }
    xml.markup("<w:trPr>")
    if staysWhole { xml.markup("<w:cantSplit/>") }
    if isHeader { xml.markup("<w:tblHeader/>") }
    xml.markup("</w:trPr>")
  }

  /// `details` are what `w:tcPr` has after the width.
  mutating func startCell(width: Int, _ details: XMLMarkup = "") {
    xml.markup("<w:tc><w:tcPr><w:tcW w:w=\"")
    xml.number(width)
    xml.markup("\" w:type=\"dxa\"/>")
    xml.markup(details)
    xml.markup("</w:tcPr>")
  }

  /// The text width, shared by weight without a rest.
  static func widths(_ weights: [Int]) -> [Int] {
    let weights = weights.map { min(max($0, 1), 1_000) }
    let total = weights.reduce(0, +)
    var before = 0
    return weights.map { weight in
      let start = textWidth * before / total
      before += weight
      return textWidth * before / total - start
    }
  }
}
