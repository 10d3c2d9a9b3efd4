import ProjectFixtures
import ProseDiff
import ProtocolModel
import RevisionReview
import Testing

@Suite struct ElementReviewTests {
  /// The project with a word of duty in the sentence that carries an element, outside the quoted words.
  private static func withModal(_ modal: String) throws -> MiniProject {
    try MiniProject()
      .replacing(
        "{{partner:child-welfare}} reports the child missing",
        with: "{{partner:child-welfare}} \(modal) report the child missing",
        in: ReviewFixture.report
      )
      .replacing(
        "words: reports the child missing", with: "words: report the child missing", in: ReviewFixture.report)
  }

  @Test func oneWordWeakensOneElementAndNothingElse() throws {
    let report = try ReviewFixture.review(from: Self.withModal("shall"), to: Self.withModal("may"))
    #expect(report.elements.map(\.kind) == [.weakened])
    #expect(report.elements.map(\.element.id) == ["missing-report"])
    #expect(report.elements.map(\.counties) == [["alameda"]])
    #expect(report.clauses.map(\.id) == ["missing.report"])
    #expect(report.law.isEmpty && report.statements.isEmpty && report.amendments.isEmpty && report.renumbered.isEmpty)
    #expect(
      ReviewFixture.text(report) == """
        1 clause changed (1 word), 1 of 1 county protocols touched, 1 statutory element weakened in 1 county.
        old → new · library 2026.11 · judged as of 2026-11-01 on both sides

        Weakened
          missing-report  (PC 11166(j)(3))   carried by missing.report in 1 county (alameda)
            {{partner:child-welfare}} [-shall-]{+may+} report the child missing in no case more than {{report-hours}} after receiving the information.        modal: shall → may

        Documents touched
          1 county (alameda)
            missing.report

        Not compared: nothing.

        """)
  }

  @Test func aStrongerWordIsNoWeakening() throws {
    let report = try ReviewFixture.review(from: Self.withModal("may"), to: Self.withModal("shall"))
    #expect(report.elements.map(\.kind) == [.strengthened])
  }

  @Test func lostIsWhatWasMetAndIsNot() throws {
    let silent = try MiniProject().replacing("report-hours: 12", with: "report-hours: 30")
    let report = try ReviewFixture.review(to: silent)
    #expect(report.elements.filter { $0.kind == .lost }.map(\.element.id) == ["missing-report"])
    #expect(report.hasLostCoverage)
    let back = try ReviewFixture.review(from: silent, to: MiniProject())
    #expect(back.elements.filter { $0.kind == .gained }.map(\.element.id) == ["missing-report"])
    #expect(!back.hasLostCoverage)
  }

  @Test func droppedIsWhatNoClauseCarriesAnyMore() throws {
    let old = try MiniProject().replacing("missing.report: {report-hours: 12}", with: "missing.report: {}")
    let new = try old.replacing(
      "carries:\n  - element: missing-report\n    words: reports the child missing in no case more than {{report-hours}} after receiving the information\n",
      with: "", in: ReviewFixture.report)
    let report = try ReviewFixture.review(from: old, to: new)
    #expect(report.elements.map(\.kind) == [.dropped])
    #expect(report.findings.first?.rule == "element.dropped")
  }

  @Test func movedIsWhatAnotherClauseCarries() throws {
    let new = try MiniProject()
      .replacing(
        "carries:\n  - element: search-weekly\n    words: The search goes on\n", with: "", in: ReviewFixture.search
      )
      .replacing(
        "carries:\n", with: "carries:\n  - element: search-weekly\n    words: The search goes on\n",
        in: ReviewFixture.content
      )
      .replacing(
        "  The report includes a photograph.", with: "  The report includes a photograph.\n  The search goes on.",
        in: ReviewFixture.content)
    let report = try ReviewFixture.review(to: new)
    #expect(report.elements.map(\.kind) == [.moved])
    #expect(report.elements.first?.newCarrier == "missing.content")
  }
}
