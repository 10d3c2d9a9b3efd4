import DocumentModel
import DocumentWriting
import Foundation
import FoundationXML
import Testing

@Suite struct DOCXPackageTests {
  static let numberings: [DocumentMetadata.Numbering] = [.decimal, .roman, .article]

  @Test(arguments: numberings) func holdsPartsThatAreAllWellFormed(numbering: DocumentMetadata.Numbering) throws {
    let file = try DOCXFile(DOCXWriter().bytes(of: SampleDocument.protocolDocument(numbering: numbering)))
    for entry in file.entries { _ = try file.part(entry.name) }
    #expect(
      file.entries.map(\.name) == [
        "[Content_Types].xml", "_rels/.rels", "docProps/core.xml", "docProps/app.xml", "word/document.xml",
        "word/_rels/document.xml.rels", "word/styles.xml", "word/numbering.xml", "word/settings.xml",
        "word/fontTable.xml",
        "word/header1.xml", "word/footer1.xml",
      ])
  }

  @Test func tellsNothingOfTheTimeOrTheMachine() throws {
    let file = try DOCXFile(DOCXWriter().bytes(of: SampleDocument.protocolDocument()))
    for entry in file.entries {
      #expect(entry.date == 0x0021 && entry.time == 0 && entry.extraLength == 0, "\(entry.name)")
    }
    let core = try file.text("docProps/core.xml")
    #expect(core.contains("<dcterms:created xsi:type=\"dcterms:W3CDTF\">2026-11-20T00:00:00Z</dcterms:created>"))
    #expect(!core.contains("creator") && !core.contains("lastModifiedBy"))
  }

  @Test func givesEqualBytesForEqualDocuments() {
    let document = SampleDocument.protocolDocument()
    #expect(DOCXWriter().bytes(of: document) == DOCXWriter().bytes(of: document))
  }

  @Test func storesWhatDeflateWouldMakeLonger() throws {
    let file = try DOCXFile(DOCXWriter().bytes(of: SampleDocument.protocolDocument()))
    #expect(file.entries.allSatisfy { $0.method == 8 || $0.bytes.count < 64 })
  }

  @Test func declaresEveryPartAndReachesNothingOutsideButItsLinks() throws {
    let file = try DOCXFile(DOCXWriter().bytes(of: SampleDocument.protocolDocument()))
    let declared = try file.part("[Content_Types].xml").values("//*[local-name()='Override']/@PartName")
    let parts = file.entries.map { "/" + $0.name }.filter { $0.hasPrefix("/word/") || $0.hasPrefix("/docProps/") }
    #expect(Set(declared) == Set(parts.filter { !$0.hasSuffix(".rels") }))
    let external = try file.part("word/_rels/document.xml.rels").values("//*[@TargetMode='External']/@Target")
    #expect(external == ["https://www.cdss.ca.gov/inforesources/cdss-programs/csec-program"])
  }

  @Test func statesTitleLanguageAndThatItIsADraft() throws {
    let file = try DOCXFile(DOCXWriter().bytes(of: SampleDocument.protocolDocument()))
    let core = try file.text("docProps/core.xml")
    #expect(core.contains("<dc:title>Example County: Interagency Protocol for Serving"))
    #expect(core.contains("<dc:language>en-US</dc:language>"))
    #expect(try file.part("word/styles.xml").values("//w:rPrDefault//w:lang/@w:val") == ["en-US"])
    #expect(try file.part("word/header1.xml").all("//w:p").first?.words().contains("DRAFT") == true)
    let final = try DOCXFile(DOCXWriter().bytes(of: SampleDocument.protocolDocument(status: .final)))
    #expect(try final.part("word/header1.xml").all("//w:p").first?.words().contains("DRAFT") == false)
  }

  @Test func leavesTheCoverWithoutHeaderAndCountsPages() throws {
    let file = try DOCXFile(DOCXWriter().bytes(of: SampleDocument.protocolDocument()))
    let section = try #require(try file.body().all("/w:document/w:body/w:sectPr").first)
    #expect(try section.all("w:titlePg").count == 1)
    #expect(try section.values("w:headerReference/@w:type") == ["default"])
    #expect(try file.part("word/footer1.xml").values("//w:instrText") == [" PAGE ", " NUMPAGES "])
  }
}
