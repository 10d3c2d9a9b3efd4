internal import DocumentModel

extension BodyWriter {
  /// A label and, in line under each other, what stands beside it.
  mutating func detail(_ detail: Detail) {
    startParagraph(ParagraphProperties(.detail))
    run(detail.label, RunFormat(role: .detailLabel))
    run(in: RunFormat()) { $0.markup("<w:tab/>") }
    inlines(detail.content, RunFormat())
    xml.markup("</w:p>")
  }
}
