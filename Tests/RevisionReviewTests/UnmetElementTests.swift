import ProjectFixtures
import ProtocolModel
import RevisionReview
import Testing

/// What becomes of an element that was not met before and is not met now.
@Suite struct UnmetElementTests {
  private static let silent = MiniProject(county: MiniProject.county(hours: "null"))

  @Test func aValueThatNowBreaksTheLimitIsCalledBroken() throws {
    let loose = MiniProject(county: MiniProject.county(hours: "30"))
    let report = try ReviewFixture.review(from: Self.silent, to: loose)
    let change = try #require(report.elements.first { $0.element.id == "missing-report" })
    #expect(change.kind.rule == "element.broken")
    let near = try ReviewFixture.review(from: Self.silent, to: MiniProject(county: MiniProject.county(hours: "24")))
    #expect(!near.elements.contains { $0.kind == .broken })
  }

  @Test func wordsThatCarryItAtLastAreCalledCarriedWhileItsValueIsBlank() throws {
    let carries =
      "carries:\n  - element: missing-report\n    words: reports the child missing in no case more than {{report-hours}} after receiving the information\n"
    let without = try Self.silent.replacing(carries, with: "", in: ReviewFixture.report)
    let report = try ReviewFixture.review(from: without, to: Self.silent)
    let change = try #require(report.elements.first { $0.element.id == "missing-report" })
    #expect(change.kind.rule == "element.carried")
    #expect(try !ReviewFixture.review(from: Self.silent, to: Self.silent).elements.contains { $0.kind == .carried })
  }
}
