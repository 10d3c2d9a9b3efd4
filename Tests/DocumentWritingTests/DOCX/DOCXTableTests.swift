import DocumentModel
import DocumentWriting
import Foundation
import FoundationXML
import Testing

@Suite struct DOCXTableTests {
  @Test func marksHeaderRowsAndSaysWhatATableShows() throws {
    let body = try DOCXFile(DOCXWriter().bytes(of: SampleDocument.protocolDocument())).body()
    for table in try body.all("//w:tbl[w:tblPr/w:tblStyle/@w:val='ProtocolTable']") {
      #expect(try table.all("w:tr[1]/w:trPr/w:tblHeader").count == 1)
      #expect(try table.all("w:tr[position() > 1]/w:trPr/w:tblHeader").isEmpty)
      #expect(try table.values("w:tblPr/w:tblDescription/@w:val").first?.hasPrefix("Columns: ") == true)
    }
    let captions = try body.all("//w:p[w:pPr/w:pStyle/@w:val='ArtCaption']").map { try $0.words() }
    #expect(
      captions == [
        "Table 1. Questions that are still open", "Table 2. Member agencies and what each does",
        "Figure 1. From report to team", "Table 3. Law that this protocol cites",
      ])
    #expect(
      try body.values("//w:tblCaption/@w:val") == [
        "Questions that are still open", "Member agencies and what each does", "From report to team",
        "Law that this protocol cites",
      ])
  }

  @Test func drawsAFlowAsBoxesWithArrowsAndTellsItInWords() throws {
    let body = try DOCXFile(DOCXWriter().bytes(of: SampleDocument.protocolDocument())).body()
    let flow = try #require(try body.all("//w:tbl[w:tblPr/w:tblStyle/@w:val='FlowTable']").first)
    #expect(
      try flow.values("w:tblPr/w:tblDescription/@w:val") == [
        "Steps from top to bottom: Report, then Immediate crisis team, then Initial meeting."
      ])
    #expect(
      try flow.all("w:tr").map { try $0.all("w:tc/w:p[1]").map { try $0.words() } } == [
        ["Report", "[BLANK: hours to report, 24 hours suggested; child welfare answers]"], ["↓"],
        ["Immediate crisis team", "within 2 hours"], ["↓"], ["Initial meeting", "within 10 days"],
      ])
  }

  @Test(arguments: [
    ([1, 1, 1], "word", "word"), ([9, 1, 1], "word", "word"), ([1, 100, 1], "Questions", "immediately"),
    ([1], "a", "b"), ([0, -5, 9_999_999], "a", "b"), (Array(repeating: 1, count: 30), "Responsibilities", "x"),
  ])
  func fillsTheWidthOfThePage(weights: [Int], header: String, cell: String) throws {
    let table = TableBlock(
      caption: nil, columns: weights.map { .init(header, weight: $0) }, rows: [weights.map { _ in [.text(cell)] }])
    let body = try DOCXFile(DOCXWriter().bytes(of: SampleDocument.of([.table(table)]))).body()
    let widths = try body.values("//w:gridCol/@w:w").compactMap { Int($0) }
    #expect(widths.count == weights.count && widths.reduce(0, +) == 9360 && widths.allSatisfy { $0 > 0 })
    #expect(try body.values("//w:tr[1]/w:tc/w:tcPr/w:tcW/@w:w").compactMap { Int($0) } == widths)
  }

  @Test func breaksNoWordOfANarrowColumn() throws {
    let table = TableBlock(
      caption: nil, columns: [.init("Agency", weight: 20), .init("Responsibilities", weight: 1)], rows: [[[], []]])
    let body = try DOCXFile(DOCXWriter().bytes(of: SampleDocument.of([.table(table)]))).body()
    let widths = try body.values("//w:gridCol/@w:w").compactMap { Int($0) }
    #expect(widths[1] > 1_800)
  }

  @Test func keepsASignatureBlockOnOnePage() throws {
    let file = try DOCXFile(DOCXWriter().bytes(of: SampleDocument.protocolDocument()))
    let styles = try file.part("word/styles.xml")
    let staying = Set(try styles.values("//w:style[w:pPr/w:keepNext[not(@w:val='0')]]/@w:styleId"))
    let paragraphs = try file.body().values("//w:p/w:pPr/w:pStyle/@w:val").filter { $0.hasPrefix("Signature") }
    let blocks = paragraphs.split { $0 == "SignatureLastLabel" }
    #expect(blocks.count == 5)
    #expect(blocks.joined().allSatisfy(staying.contains))
    #expect(blocks.allSatisfy { $0.first == "SignatureKind" })
  }

  @Test func sparesAShortPaperItsContents() throws {
    let body = try DOCXFile(
      DOCXWriter().bytes(of: SampleDocument.of([.section(SectionBlock(anchor: "a", title: "A", blocks: []))]))
    ).body()
    #expect(try body.all("//w:docPartObj").isEmpty)
    #expect(try body.all("//w:p[w:pPr/w:pStyle/@w:val='PlainHeading1']/w:pPr/w:pageBreakBefore").count == 1)
  }
}
