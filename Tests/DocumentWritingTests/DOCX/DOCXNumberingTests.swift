import DocumentModel
import DocumentReaders
import DocumentWriting
import Foundation
import FoundationXML
import ProtocolAssembly
import ProtocolModel
import Testing

@Suite struct DOCXNumberingTests {
  @Test(arguments: DOCXPackageTests.numberings)
  func numbersHeadingsThroughTheirStyles(numbering: DocumentMetadata.Numbering) throws {
    let file = try DOCXFile(DOCXWriter().bytes(of: SampleDocument.protocolDocument(numbering: numbering)))
    let styles = try file.part("word/styles.xml")
    #expect(try styles.values("//w:style[@w:styleId='Heading1']/w:pPr/w:numPr/w:numId/@w:val") == ["1"])
    #expect(try styles.values("//w:style[@w:styleId='Heading2']/w:pPr/w:numPr/w:ilvl/@w:val") == ["1"])
    #expect(try styles.values("//w:style[@w:styleId='AppendixHeading']/w:pPr/w:numPr/w:numId/@w:val") == ["2"])
    let numbers = try file.part("word/numbering.xml")
    #expect(
      try numbers.values("//w:abstractNum[@w:abstractNumId='1']/w:lvl/w:pStyle/@w:val") == ["Heading1", "Heading2"])
    let texts = try numbers.values("//w:abstractNum[@w:abstractNumId='1']/w:lvl/w:lvlText/@w:val")
    switch numbering {
    case .decimal: #expect(texts == ["Part %1.", "%1.%2"])
    case .roman: #expect(texts == ["%1.", "%2."])
    case .article: #expect(texts == ["Article %1.", "%1.%2"])
    }
  }

  @Test func startsEachOrderedListAnew() throws {
    let file = try DOCXFile(DOCXWriter().bytes(of: SampleDocument.protocolDocument()))
    let used = try file.body().all("//w:p[w:pPr/w:pStyle/@w:val='ListNumber']").map {
      "\(try $0.values("w:pPr/w:numPr/w:numId/@w:val").joined()):\(try $0.values("w:pPr/w:numPr/w:ilvl/@w:val").joined())"
    }
    #expect(used == ["4:0", "5:1", "5:1", "4:0", "4:0", "6:0", "6:0", "7:0", "8:0"])
    let starts = try file.part("word/numbering.xml").values("//w:lvlOverride/w:startOverride/@w:val")
    #expect(starts == ["1", "1", "1", "1", "4"])
  }

  @Test func definesEveryListThatParagraphsUse() throws {
    let file = try DOCXFile(DOCXWriter().bytes(of: SampleDocument.protocolDocument()))
    let defined = Set(try file.part("word/numbering.xml").values("//w:num/@w:numId"))
    #expect(Set(try file.body().values("//w:numPr/w:numId/@w:val")).isSubset(of: defined))
  }

  @Test func definesEveryStyleThatTheTextUses() throws {
    let file = try DOCXFile(DOCXWriter().bytes(of: SampleDocument.protocolDocument()))
    let defined = Set(try file.part("word/styles.xml").values("//w:style/@w:styleId"))
    for part in ["word/document.xml", "word/header1.xml", "word/footer1.xml", "word/numbering.xml", "word/styles.xml"] {
      let used = try file.part(part).values(
        "//w:pStyle/@w:val | //w:rStyle/@w:val | //w:tblStyle/@w:val | //w:basedOn/@w:val | //w:next/@w:val")
      #expect(Set(used).isSubset(of: defined), "\(part)")
    }
  }

  @Test func neverSkipsAHeadingLevel() throws {
    let file = try DOCXFile(DOCXWriter().bytes(of: SampleDocument.protocolDocument()))
    let levels = [
      "PlainHeading1": 1, "Heading1": 1, "PlainHeading2": 2, "Heading2": 2, "AppendixHeading": 2, "Heading3": 3,
      "Heading4": 4,
    ]
    var before = 0
    for style in try file.body().values("//w:pStyle/@w:val") {
      guard let level = levels[style] else { continue }
      #expect(level <= before + 1)
      before = level
    }
    #expect(before == 2)
  }
}

/// Thirty clauses in one part and thirty appendices, as LibreOffice letters them.
@Suite struct LetteringTests {
  @Test(.reads(with: .libreOffice, .pdfText)) func goesOnAfterZAsWeDo() throws {
    let numbering = ProtocolNumbering(.roman)
    let clauses = (0..<30).map { index in
      Block.clause(clause("c.a\(index)", numbering.clause(index, ofPart: 0), "Title \(index) of a clause"))
    }
    let appendices = (0..<30).map { index in
      Block.clause(clause("a.a\(index)", numbering.appendix(index), "Title \(index) of an appendix"))
    }
    let document = ProtocolDocument(
      metadata: SampleDocument.metadata(.roman), cover: [], frontMatter: [],
      body: [
        .part(PartBlock(anchor: "part-a", kind: .body, number: "I", title: "Part", blocks: clauses)),
        .part(PartBlock(anchor: "part-b", kind: .appendices, number: "", title: "Appendices", blocks: appendices)),
      ])
    let folder = try ScratchFolder()
    let file = try folder.file("letters.docx", DOCXWriter().bytes(of: document))
    let words = try folder.pages(of: file).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for index in 0..<30 {
      let letters = numbering.appendix(index)
      #expect(words.contains(" \(letters). Title \(index) of a clause"), "\(letters)")
      #expect(words.contains("Appendix \(letters). Title \(index) of an appendix"), "\(letters)")
    }
  }

  private func clause(_ id: String, _ number: String, _ title: String) -> ClauseBlock {
    ClauseBlock(id: id, number: number, title: title, edition: 1, wording: "", remark: nil, blocks: [])
  }
}
