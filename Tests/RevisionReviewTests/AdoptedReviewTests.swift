import ProjectFixtures
import ProtocolModel
import ReviewWriting
import RevisionReview
import Testing

/// The draft held against what was adopted.
@Suite struct AdoptedReviewTests {
  private static let day = CalendarDay(startOf: 2026).adding(months: 10)
  private static let clauses: Set<Clause.ID> = ["missing.report", "missing.search", "missing.content"]

  private static func review(
    from old: MiniProject, to new: MiniProject, madeOn made: CalendarDay, clauses: Set<Clause.ID> = clauses
  ) throws -> ReviewReport {
    ReviewBuilder(
      try ReviewFixture.side(old, "the adopted protocol"), try ReviewFixture.side(new, "the draft now"),
      ReviewScope(
        on: day, counties: ["alameda"], adoption: ReviewScope.Adoption(asOf: made, clauses: clauses))
    ).report()
  }

  @Test func namesItsBaseline() throws {
    let new = try MiniProject().replacing("report-hours: 12", with: "report-hours: 6")
    let report = try Self.review(from: MiniProject(), to: new, madeOn: Self.day)
    #expect(report.title == "Changes since the adopted protocol")
    #expect(ReviewFixture.text(report).hasPrefix("Since the adopted protocol: "))
    let sections = SectionComposer(report).sections()
    #expect(MarkdownReview().text(of: sections).hasPrefix("# Changes since the adopted protocol\n"))
    #expect(HTMLReview().text(of: sections).contains("<h1>Changes since the adopted protocol</h1>"))
    #expect(ReviewJSON().text(of: report).contains("\"baseline\" : \"adopted\""))
  }

  /// A clause whose life began after the adoption is in the draft and was never in what was adopted.
  @Test func takesTheTextAsItWasMadeThen() throws {
    let then = CalendarDay(startOf: 2023)
    let report = try Self.review(from: MiniProject(), to: MiniProject(), madeOn: then)
    let touched = report.impacts.flatMap(\.touched)
    #expect(touched.map(\.clause) == ["missing.content"])
    #expect(touched.map(\.kind) == [.added])
    let same = try Self.review(from: MiniProject(), to: MiniProject(), madeOn: Self.day)
    #expect(same.impacts.isEmpty)
  }

  @Test func leavesOutClausesThatAreInNeitherText() throws {
    let new = try MiniProject()
      .replacing("The search goes on.", with: "The search may go on.", in: ReviewFixture.search)
      .replacing("words: The search goes on", with: "words: The search may go on", in: ReviewFixture.search)
    let report = try Self.review(from: MiniProject(), to: new, madeOn: Self.day, clauses: ["missing.report"])
    #expect(report.clauses.isEmpty)
    #expect(report.notCompared.contains("clauses of the library that are in neither text"))
  }
}
