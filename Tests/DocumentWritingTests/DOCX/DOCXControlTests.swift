import DocumentModel
import DocumentWriting
import Foundation
import FoundationXML
import Testing

@Suite struct DOCXControlTests {
  @Test func carriesIdentifierEditionAndWhoseWordingEachClauseIs() throws {
    let body = try DOCXFile(DOCXWriter().bytes(of: SampleDocument.protocolDocument())).body()
    let controls = try body.all("//w:sdt[starts-with(w:sdtPr/w:tag/@w:val, 'clause:')]/w:sdtPr")
    #expect(
      try controls.map { try $0.values("w:tag/@w:val").joined() } == [
        "clause:parties.members;edition=1", "clause:purpose.aims;edition=3", "clause:missing.report;edition=2",
        "clause:team.initial;edition=2", "clause:appendix.law;edition=1", "clause:appendix.acronyms;edition=1",
      ])
    #expect(try controls[1].values("w:alias/@w:val") == ["Example County’s own text"])
  }

  @Test func showsEachQuestionAsThePlaceholderOfAControl() throws {
    let body = try DOCXFile(DOCXWriter().bytes(of: SampleDocument.protocolDocument())).body()
    let control = try #require(
      try body.all("//w:p//w:sdt[w:sdtPr/w:tag/@w:val='blank:missing.report/report-hours']").last)
    #expect(try control.all("w:sdtPr/w:showingPlcHdr").count == 1)
    #expect(try control.values("w:sdtPr/w:alias/@w:val") == ["child welfare answers: hours to report"])
    #expect(try control.words() == "[BLANK: hours to report, 24 hours suggested; child welfare answers]")
    #expect(try control.values("w:sdtContent/w:r/w:rPr/w:rStyle/@w:val") == ["Blank"])
  }

  @Test func givesEachControlItsOwnNumber() throws {
    let body = try DOCXFile(DOCXWriter().bytes(of: SampleDocument.protocolDocument())).body()
    let numbers = try body.values("//w:sdtPr/w:id/@w:val")
    #expect(Set(numbers).count == numbers.count && numbers.count == 11)
  }

  @Test(arguments: [10, 54, 55, 200]) func keepsTagsAndTitlesWithinWhatWordTakes(length: Int) throws {
    let long = String(repeating: "a", count: length)
    let ids = [long + "b", long + "c"]
    let document = SampleDocument.of(
      ids.map { id in
        .clause(
          ClauseBlock(
            id: id, number: "", title: "T", edition: 12, wording: String(repeating: "👩‍👧", count: length), remark: nil,
            blocks: []))
      })
    let body = try DOCXFile(DOCXWriter().bytes(of: document)).body()
    let tags = try body.values("//w:tag/@w:val")
    #expect(Set(tags).count == 2)
    #expect(tags.allSatisfy { $0.utf16.count <= 64 && $0.hasSuffix(";edition=12") })
    #expect(try body.values("//w:alias/@w:val").allSatisfy { $0.utf16.count <= 64 })
    #expect(Set(try body.values("//w:bookmarkStart/@w:name")).count == 2)
  }
}

extension SampleDocument {
  /// A document of `blocks` alone.
  static func of(_ blocks: [Block], numbering: DocumentMetadata.Numbering = .decimal) -> ProtocolDocument {
    ProtocolDocument(metadata: metadata(numbering), cover: [], frontMatter: [], body: blocks)
  }
}
