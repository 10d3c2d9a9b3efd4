import DocumentModel
import DocumentWriting
import Foundation
import FoundationXML
import Testing

@Suite struct DOCXChangeTests {
  static let revision = DOCXRevision(author: "Library 2026.12 & county", date: "2026-12-01")

  /// A clause in which words came, went and moved, and whole paragraphs came and went.
  static let document = SampleDocument.of([
    .paragraph([
      .text("The agency "), .change(TextChange(.deleted), [.text("may")]),
      .change(TextChange(.inserted), [.text("shall")]),
      .text(" report "), .change(TextChange(.movedFrom, move: 1), [.text("promptly ")]), .text("to the hotline"),
      .change(TextChange(.movedTo, move: 1), [.text(" promptly")]),
      .change(TextChange(.inserted), [.strong([.text(" and in writing")])]), .text("."),
    ]),
    .change(TextChange(.deleted), [.paragraph([.text("A paragraph that goes.")])]),
    .change(TextChange(.inserted), [.paragraph([.text("A paragraph that comes.")])]),
    .paragraph([.text("A paragraph that stays.")]),
  ])

  @Test func marksEachChangeWithItsAuthorAndDay() throws {
    let body = try DOCXFile(DOCXWriter(revision: Self.revision).bytes(of: Self.document)).body()
    let changes = try body.all(
      "//w:ins | //w:del | //w:moveFrom | //w:moveTo | //w:moveFromRangeStart | //w:moveToRangeStart")
    #expect(changes.count == 11)
    #expect(
      changes.allSatisfy {
        $0.value("w:author") == "Library 2026.12 & county" && $0.value("w:date") == "2026-12-01T00:00:00Z"
      })
    let numbers = changes.compactMap { $0.value("w:id") } + (try body.values("//w:bookmarkStart/@w:id"))
    #expect(Set(numbers).count == numbers.count)
    #expect(try body.values("//w:moveFromRangeStart/@w:name | //w:moveToRangeStart/@w:name") == ["move1", "move1"])
    #expect(try body.values("//w:moveFromRangeStart/@w:id") == body.values("//w:moveFromRangeEnd/@w:id"))
    #expect(try body.all("//w:del//w:t | //w:moveFrom//w:t").isEmpty)
    #expect(try body.all("//w:ins//w:delText").isEmpty)
  }

  @Test func lettingAWholeParagraphComeOrGoTakesItsMarkAlong() throws {
    let body = try DOCXFile(DOCXWriter(revision: Self.revision).bytes(of: Self.document)).body()
    #expect(
      try body.all("//w:p[w:pPr/w:rPr/w:del]").map { try $0.values(".//w:delText").joined() } == [
        "A paragraph that goes."
      ])
    #expect(try body.all("//w:p[w:pPr/w:rPr/w:ins]").map { try $0.words() } == ["A paragraph that comes."])
  }

  @Test func withoutARevisionStandsAsIfAllWereAccepted() throws {
    let body = try DOCXFile(DOCXWriter().bytes(of: Self.document)).body()
    #expect(try body.all("//w:ins | //w:del | //w:moveFrom | //w:moveTo").isEmpty)
    let words = try body.all("//w:p[w:pPr/w:pStyle/@w:val='BodyText']").map { try $0.words() }
    #expect(
      words == [
        "The agency shall report to the hotline promptly and in writing.", "A paragraph that comes.",
        "A paragraph that stays.",
      ])
  }
}
