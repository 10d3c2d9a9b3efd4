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
    withoutMoves { $0.rows(of: table) }
  }

  private mutating func rows(of table: TableBlock) {
    if let caption = table.caption { self.caption("Table", number: nextTable(), caption) }
    let headers = table.columns.map { $0.header.plainText }
    let measures = TableMeasures(of: table)
    let widths = ColumnWidths(of: table, measures, within: Self.textWidth).widths
    startTable(
      TableProperties(
        style: .protocolTable, widths: widths, caption: table.caption,
        description: "Columns: \(headers.joined(separator: ", ")).",
        hasRowHeaders: table.hasRowHeaders))
    row(
      table.columns.map(\.header), measures.header, widths: widths, styles: (.tableHeader, .tableHeader),
      isHeader: true)
    // Nobody reads a column of bold sentences: only names are bold.
    let isNamed = table.hasRowHeaders && measures.rows.allSatisfy { ($0.first?.bytes ?? 0) <= 60 }
    let styles = (isNamed ? StyleID.tableRowHeader : .tableText, StyleID.tableText)
    for (index, (cells, measures)) in zip(table.rows, measures.rows).enumerated() {
      if let change = table.change(ofRow: index) {
        changed(TextChange(change.kind.withoutMove)) {
          $0.row(cells, measures, widths: widths, styles: styles, isHeader: false)
        }
      } else {
        row(cells, measures, widths: widths, styles: styles, isHeader: false)
      }
    }
    endTable()
  }

  /// A row in the styles of its first cell and of the others.
  private mutating func row(
    _ cells: [[Inline]], _ measures: [CellMeasure], widths: [Int], styles: (StyleID, StyleID), isHeader: Bool
  ) {
    // A row stays whole unless it is so long that it may not fit a page.
    let isShort = measures.reduce(0) { $0 + $1.bytes } < 1200
    startRow(staysWhole: isShort, isHeader: isHeader)
    for (index, width) in widths.enumerated() {
      startCell(width: width)
      let content = index < cells.count ? cells[index] : []
      paragraph(ParagraphProperties(index == 0 ? styles.0 : styles.1), content)
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
    guard staysWhole || isHeader || blockChange != nil else { return }
    xml.markup("<w:trPr>")
    if staysWhole { xml.markup("<w:cantSplit/>") }
    if isHeader { xml.markup("<w:tblHeader/>") }
    rowMark()
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
}
