import DocumentModel
import DocumentWriting
import Foundation
import FoundationXML
import Testing

@Suite struct DOCXReferenceTests {
  @Test(arguments: DOCXPackageTests.numberings)
  func pointsEveryFieldAndLinkAtABookmark(numbering: DocumentMetadata.Numbering) throws {
    let body = try DOCXFile(DOCXWriter().bytes(of: SampleDocument.protocolDocument(numbering: numbering))).body()
    let bookmarks = try body.values("//w:bookmarkStart/@w:name")
    #expect(Set(bookmarks).count == bookmarks.count)
    #expect(bookmarks.allSatisfy { $0.count <= 40 && ($0.hasPrefix("_Ref_") || $0 == "_Body") })
    let starts = try body.values("//w:bookmarkStart/@w:id")
    #expect(Set(starts).count == starts.count)
    #expect(try starts.sorted() == body.values("//w:bookmarkEnd/@w:id").sorted())
    let targets = try body.values("//w:instrText").compactMap { instruction -> String? in
      let words = instruction.split(separator: " ")
      return ["REF", "PAGEREF"].contains(words.first) ? String(words[1]) : nil
    }
    #expect(targets.count > 10)
    #expect(Set(targets).isSubset(of: bookmarks))
    #expect(Set(try body.values("//w:hyperlink/@w:anchor")).isSubset(of: bookmarks))
  }

  /// What Word counts from the numbering must be what the references say.
  @Test(arguments: DOCXPackageTests.numberings)
  func storesTheNumberThatWordWillCount(numbering: DocumentMetadata.Numbering) throws {
    let body = try DOCXFile(DOCXWriter().bytes(of: SampleDocument.protocolDocument(numbering: numbering))).body()
    var counted: [String: String] = [:]
    var (part, clause, appendix) = (0, 0, 0)
    for paragraph in try body.all("//w:p[w:bookmarkStart]") {
      let name = try paragraph.values("w:bookmarkStart/@w:name").joined()
      switch try paragraph.values("w:pPr/w:pStyle/@w:val").joined() {
      case "Heading1":
        (part, clause) = (part + 1, 0)
        let number = SampleDocument.number(numbering, part)
        counted[name] =
          ["decimal": "Part \(number)", "roman": number, "article": "Article \(number)"][numbering.rawValue]
      case "Heading2":
        clause += 1
        counted[name] = SampleDocument.number(numbering, part, clause)
      case "AppendixHeading":
        appendix += 1
        counted[name] = "Appendix \(["A", "B"][appendix - 1])"
      default: break
      }
    }
    let references = try storedReferences(in: body)
    #expect(references.count == 11)
    for reference in references { #expect(reference.result == counted[reference.bookmark], "\(reference.bookmark)") }
  }

  @Test(
    arguments: zip(
      DOCXPackageTests.numberings,
      [
        "See also Part 1, section 1.2 and Appendix B. Part 3 says who signs; sections 1.1 and 2.2 say for whom.",
        "See also part I, section I.B and Appendix B. Part III says who signs; sections I.A and II.B say for whom.",
        "See also Article 1, section 1.2 and Appendix B. Article 3 says who signs; sections 1.1 and 2.2 say for whom.",
      ]))
  func saysWhatIsReferredToOnce(numbering: DocumentMetadata.Numbering, words: String) throws {
    let body = try DOCXFile(DOCXWriter().bytes(of: SampleDocument.protocolDocument(numbering: numbering))).body()
    let paragraph = try #require(try body.all("//w:p[contains(., 'shall report a missing child')]").first)
    #expect(try paragraph.words().contains(words))
  }

  @Test func namesATargetThatIsNotInTheDocument() throws {
    let body = try DOCXFile(DOCXWriter().bytes(of: SampleDocument.protocolDocument())).body()
    let paragraph = try #require(try body.all("//w:p[contains(., 'A dropped clause')]").first)
    #expect(try paragraph.words().hasSuffix("a section that is not in this protocol (team.dropped)."))
    #expect(try paragraph.all(".//w:instrText").isEmpty)
  }

  @Test func listsEveryPartAndClauseInTheContentsWithoutInventingAPage() throws {
    let body = try DOCXFile(DOCXWriter().bytes(of: SampleDocument.protocolDocument())).body()
    let contents = try #require(try body.all("//w:sdt[w:sdtPr/w:docPartObj]").first)
    let entries = try contents.all(".//w:p[w:hyperlink]").map { try $0.words() }
    #expect(
      entries == [
        "Part 1. Parties and purpose", "1.1Member agencies", "1.2Aims",
        "Part 2. Missing children and the team", "2.1Report to law enforcement and to NCMEC",
        "2.2Initial meeting of the child’s team", "Part 3. Signatures", "Appendices", "Appendix A. Table of law",
        "Appendix B. Acronyms",
      ])
    #expect(try contents.values(".//w:instrText").filter { $0.contains("PAGEREF") }.count == entries.count)
    #expect(try contents.all(".//w:fldChar[@w:dirty='true']").count == entries.count)
    #expect(try contents.values(".//w:instrText").first == #" TOC \b _Body \o "1-2" \h \z \u "#)
    let file = try DOCXFile(DOCXWriter().bytes(of: SampleDocument.protocolDocument()))
    #expect(try !file.text("word/settings.xml").contains("updateFields"))
  }

  @Test func opensAndClosesEveryField() throws {
    let body = try DOCXFile(DOCXWriter().bytes(of: SampleDocument.protocolDocument())).body()
    var depth = 0
    for kind in try body.values("//w:fldChar/@w:fldCharType") {
      depth += kind == "begin" ? 1 : kind == "end" ? -1 : 0
      #expect(depth >= 0)
    }
    #expect(depth == 0)
  }

  private func storedReferences(in body: XMLDocument) throws -> [(bookmark: String, result: String)] {
    try body.all("//w:r[w:instrText[starts-with(., ' REF ')]]").map { run in
      let bookmark = try run.values("w:instrText").joined().split(separator: " ")[1]
      return (String(bookmark), try run.values("following-sibling::w:r[2]/w:t").joined())
    }
  }
}
