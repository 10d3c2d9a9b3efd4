import GapAnalysis
import GapReporting
import ProjectFixtures
import ProtocolModel
import Testing

/// `mou check --group-by category`: the four categories of ACL 20-105 in their order, what fits none at the end.
@Suite struct GroupingTests {
  @Test func elementsStandUnderEachOfTheirCategories() throws {
    let project = try GapReportCase.withGaps
      .replacing("  limit: {at-most: 24", with: "  categories: [locate]\n  limit: {at-most: 24", in: Self.law)
      .replacing("  from: 2024-07-02", with: "  categories: [document, locate]\n  from: 2024-07-02", in: Self.law)
    let found = try GapReportCase(project)
    let groups = FindingGroup.groupsByCategory(of: found.report)
    #expect(groups.map(\.title) == ["Document", "Locate", "Outside the four categories"])
    #expect(
      groups.map { $0.findings.map(\.element.id.rawValue).sorted() } == [
        ["missing-content"], ["missing-content", "missing-report"],
        ["search-weekly", "team-probation", "team-sheriff"],
      ])
    let text = TextReport(found.library, showsAll: true, byCategory: true).text(of: found.report, found.assembled)
    let places = ["\nDocument\n", "\nLocate\n", "\nOutside the four categories\n"].map {
      text.firstRange(of: $0)?.lowerBound
    }
    #expect(places.allSatisfy { $0 != nil } && places.compactMap { $0 } == places.compactMap { $0 }.sorted(), "\(text)")
  }

  @Test func withoutCategoriesNothingIsLeftOut() throws {
    let found = try GapReportCase()
    let groups = FindingGroup.groupsByCategory(of: found.report)
    #expect(groups.map(\.title) == ["Outside the four categories"])
    #expect(groups.first?.findings.count == found.report.inForce.count)
  }

  private static let law = "Clauses/law/elements/pen.yaml"
}
