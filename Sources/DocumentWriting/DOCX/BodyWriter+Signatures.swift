internal import DocumentModel

extension BodyWriter {
  /// The lines on which one office signs; the styles keep them on one page.
  mutating func signature(_ signature: SignatureBlock) {
    paragraph(ParagraphProperties(.signatureKind), [.text(signature.kind.words)])
    paragraph(ParagraphProperties(.signatureAgency), signature.agency)
    if !signature.office.isEmpty { paragraph(ParagraphProperties(.signatureOffice), signature.office) }
    if !signature.statement.isEmpty { paragraph(ParagraphProperties(.signatureStatement), signature.statement) }
    line(.signatureLine, tabs: 3)
    label(.signatureLabel, "Signature", "Date")
    line(.signatureLine, tabs: 1)
    label(.signatureLastLabel, "Printed name", nil)
  }

  /// A line to write on, drawn by the leader of the style's tab stops.
  private mutating func line(_ style: StyleID, tabs: Int) {
    startParagraph(ParagraphProperties(style))
    for _ in 0..<tabs { run(in: RunFormat()) { $0.markup("<w:tab/>") } }
    xml.markup("</w:p>")
  }

  private mutating func label(_ style: StyleID, _ first: String, _ second: String?) {
    startParagraph(ParagraphProperties(style))
    run(first, RunFormat())
    if let second {
      run(in: RunFormat()) { $0.markup("<w:tab/>") }
      run(second, RunFormat())
    }
    xml.markup("</w:p>")
  }
}

extension SignatureBlock.Kind {
  fileprivate var words: String {
    switch self {
    case .signs: "Signed for"
    case .acknowledges: "Acknowledged"
    case .approvesForm: "Approved as to form"
    case .attests: "Attest"
    }
  }
}
