import DocumentModel
import DocumentReaders
import DocumentWriting
import ProtocolModel
import Testing

/// The PDF that WeasyPrint makes of the page, as poppler reads it.
@Suite struct PDFTests {
  @Test(.reads(with: .weasyPrint, .pdfInfo, .pdfText)) func isTaggedInReadingOrder() throws {
    let document = try RealDocument.example.document
    let folder = try ScratchFolder()
    let page = try folder.file("protocol.html", HTMLWriter().text(of: document).utf8)
    let pdf = folder.path("protocol.pdf")
    let arguments = PDFConversion.arguments.dropLast(2) + [page, pdf]
    let day = try #require(CalendarDay(iso: RealDocument.day))
    _ = try DocumentReader.weasyPrint.output(Array(arguments), environment: PDFConversion.environment(on: day))
    #expect(PDFConversion.isWhole(try folder.bytes(of: "protocol.pdf")))

    let facts = try DocumentReader.pdfInfo.output(pdf)
    #expect(facts.contains("Tagged:          yes") && facts.contains("Page size:       612 x 792 pts (letter)"))
    #expect(facts.contains("Title:           \(document.metadata.title)"))

    let structure = try DocumentReader.pdfInfo.output("-struct-text", pdf)
    let kinds = Set(structure.split(separator: "\n").map { String($0).words.first ?? "" })
    #expect(
      Set(["Document", "H1", "H2", "H3", "P", "L", "LI", "Table", "TR", "TH", "TD", "Link"]).subtracting(kinds) == [])
    #expect(structure.components(of: "H1") == 1)
    // The parts, then what stands before and after them as headings of their own.
    #expect(structure.components(of: "H2") >= document.body.count)

    let words = try DocumentReader.pdfText.output(pdf, "-").words.joined(separator: " ")
    let last = try #require(document.clauses.last).clause
    #expect(words.contains(last.title) && words.contains("Page 2 of "))

    // What lies beyond the edge of the paper is no text of the page: no table may be wider.
    let drawn = try DocumentReader.pdfText.output("-raw", pdf, "-").filter { !$0.isWhitespace }
    let cells = document.tables.flatMap { $0.rows.flatMap { $0 } + $0.columns.map(\.header) }
    #expect(cells.count > 1_000)
    #expect(cells.map { $0.plainWords.filter { !$0.isWhitespace } }.filter { !drawn.contains($0) } == [])
  }
}

extension String {
  /// How many elements of one kind the structure holds.
  fileprivate func components(of kind: String) -> Int {
    split(separator: "\n").count { String($0).words.first == kind }
  }
}
