import GapAnalysis
import ProjectFixtures
import ProseDiff
import ProtocolModel
import ReviewWriting
import RevisionReview
import Testing

/// What a review shows of the words of an element whose state is another now: only words that differ bear marks.
@Suite struct StandingWordsTests {
  private static func optingIn(_ year: String) -> MiniProject {
    MiniProject(
      county: MiniProject.county(
        program: "{fiscal-year: \(year), opted-in: true, source: board item 12}", sheriffServes: "[]"))
  }

  /// Every format that quotes words.
  private static func texts(_ report: ReviewReport) -> [String] {
    let sections = SectionComposer(report).sections()
    return [
      ReviewText().text(of: sections), MarkdownReview().text(of: sections), CommentReview().text(of: sections),
      HTMLReview().text(of: sections), ReviewJSON().text(of: report), ReviewAnnotations(report).workflowCommands,
    ]
  }

  private static func expectNoMarks(_ report: ReviewReport) {
    for text in texts(report) {
      for mark in ["[-", "{+", "<del>", "<ins>", "\"op\" : \"deleted\"", "\"oldWords\""] {
        #expect(!text.contains(mark), "\(text)")
      }
    }
  }

  @Test func optingInStrikesNothingOutAndIsNamedAsTheCause() throws {
    let report = try ReviewFixture.review(from: Self.optingIn("2025-26"), to: Self.optingIn("2026-27"))
    let change = try #require(report.elements.first { $0.element.id == "team-sheriff" })
    #expect(change.oldState == .undecided && change.newState == .incomplete)
    #expect(change.words == nil && change.oldWords == nil)
    #expect(change.keptWords?.hasPrefix("The team had a representative of the probation department and") == true)
    Self.expectNoMarks(report)
    #expect(
      ReviewFixture.text(report).contains(
        """
          team-sheriff  (WIC 16524.8(a))   undecided → incomplete in 1 county (alameda)
            the words stand unchanged: “The team had a representative of the probation department and a representative of the sheriff.”
            because program 2026-27: nothing → opted in

        """), "\(ReviewFixture.text(report))")
    for text in Self.texts(report) { #expect(text.contains("program 2026-27"), "\(text)") }
  }

  @Test(arguments: [("30", "12 hours → 30 hours"), ("null", "12 hours → nothing")])
  func aValueIsTheCauseOfALossAndItsSentenceStands(hours: String, words: String) throws {
    let report = try ReviewFixture.review(to: MiniProject(county: MiniProject.county(hours: hours)))
    let change = try #require(report.elements.first)
    #expect(report.elements.map(\.kind) == [.lost])
    #expect(change.keptWords?.contains("{{report-hours}}") == true)
    #expect(change.causes.map(\.words) == ["value missing.report/report-hours: \(words)"])
    #expect(change.summary.hasSuffix(", because value missing.report/report-hours: \(words)"))
    Self.expectNoMarks(report)
  }

  @Test func aPartnerOrTheLawIsNamedAsTheCauseToo() throws {
    let idle = MiniProject(county: MiniProject.county(sheriffServes: "[]"))
    let partner = try ReviewFixture.review(to: idle)
    #expect(
      partner.elements.map { $0.causes.map(\.words) } == [
        [
          "partner Test County Sheriff's Office: sheriff; serves on development; signs → sheriff; serves on no team; signs"
        ]
      ])
    let loose = MiniProject(county: MiniProject.county(hours: "30"))
    let lenient = try loose.replacing("at-most: 24", with: "at-most: 48", in: "Clauses/law/elements/pen.yaml")
    let law = try ReviewFixture.review(from: lenient, to: loose)
    #expect(law.elements.map(\.kind) == [.lost])
    #expect(law.elements.flatMap(\.causes).map(\.name) == ["the law's limit"])
    Self.expectNoMarks(law)
  }

  @Test func onlyTheWordsThatDifferBearMarksWhenTheStateDiffersToo() throws {
    let new = try MiniProject()
      .replacing("report-hours: 12", with: "report-hours: 30")
      .replacing("reports the child missing", with: "reports each child missing", in: ReviewFixture.report)
    let report = try ReviewFixture.review(to: new)
    let change = try #require(report.elements.first { $0.kind == .lost })
    #expect(change.oldWords == nil && change.keptWords == nil)
    #expect(change.words?.changes.map(\.old) == ["the"])
    #expect(change.words?.changes.map(\.new) == ["each"])
  }

  @Test func wordsStandThoughTheClauseCarriesNothingWithThemAnyMore() throws {
    let new = try MiniProject().replacing(
      "carries:\n  - element: missing-content\n    words: The report includes a photograph\n", with: "",
      in: ReviewFixture.content)
    let report = try ReviewFixture.review(to: new)
    #expect(report.elements.map(\.keptWords) == ["The report includes a photograph."])
    let gone = try new.replacing("The report includes a photograph.", with: "It has a map.", in: ReviewFixture.content)
    #expect(try ReviewFixture.review(to: gone).elements.map(\.oldWords) == ["The report includes a photograph."])
  }
}
