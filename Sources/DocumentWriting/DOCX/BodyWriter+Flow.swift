internal import DocumentModel

extension BodyWriter {
  /// A diagram of boxes joined by arrows, drawn as a table.
  ///
  /// Boxes grow with their text in Word and LibreOffice alike, the fields and questions inside stay live, and a screen
  /// reader reads the steps in order; shapes of DrawingML do none of this without the measures of the font.
  mutating func flow(_ flow: FlowDiagram) {
    guard !flow.steps.isEmpty else { return }
    withoutMoves { $0.steps(of: flow) }
  }

  private mutating func steps(of flow: FlowDiagram) {
    caption("Figure", number: nextFigure(), flow.title)
    let widths = [Self.textWidth * 2 / 3, Self.textWidth - Self.textWidth * 2 / 3]
    startTable(
      TableProperties(
        style: .flowTable, widths: widths, caption: flow.title, description: flow.stepsInOrder, hasHeaderRow: false))
    for (index, step) in flow.steps.enumerated() {
      if index > 0 { arrow() }
      startRow(staysWhole: true, isHeader: false)
      startCell(width: widths[0], Self.boxLeft)
      paragraph(ParagraphProperties(.flowTitle), [.text(step.title)])
      paragraph(ParagraphProperties(.flowText), step.detailWithReference)
      xml.markup("</w:tc>")
      startCell(width: widths[1], Self.boxRight)
      paragraph(ParagraphProperties(.flowTiming), step.timing)
      xml.markup("</w:tc></w:tr>")
    }
    endTable()
  }

  private mutating func arrow() {
    startRow(staysWhole: true, isHeader: false)
    startCell(width: Self.textWidth, "<w:gridSpan w:val=\"2\"/>")
    paragraph(ParagraphProperties(.flowArrow), [.text("↓")])
    xml.markup("</w:tc></w:tr>")
  }

  private static let boxLeft: XMLMarkup = """
    <w:tcBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="1F2933"/>\
    <w:left w:val="single" w:sz="8" w:space="0" w:color="1F2933"/>\
    <w:bottom w:val="single" w:sz="8" w:space="0" w:color="1F2933"/>\
    <w:right w:val="single" w:sz="4" w:space="0" w:color="A5ADB5"/></w:tcBorders>
    """

  private static let boxRight: XMLMarkup = """
    <w:tcBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="1F2933"/>\
    <w:left w:val="single" w:sz="4" w:space="0" w:color="A5ADB5"/>\
    <w:bottom w:val="single" w:sz="8" w:space="0" w:color="1F2933"/>\
    <w:right w:val="single" w:sz="8" w:space="0" w:color="1F2933"/></w:tcBorders>\
    <w:shd w:val="clear" w:color="auto" w:fill="F1F3F5"/><w:vAlign w:val="center"/>
    """
}

extension FlowDiagram {
  /// What the drawing shows besides its words, which stand in its boxes and are read there.
  ///
  /// No program tracks changes of such a description, and so it says nothing that a redline could change.
  fileprivate var stepsInOrder: String {
    "Steps from top to bottom: \(steps.map(\.title).joined(separator: ", then "))."
  }
}
