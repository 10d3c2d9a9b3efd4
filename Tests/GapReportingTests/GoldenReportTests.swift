import Foundation
import ProjectFixtures
import TestSupport
import Testing

/// The whole of each report, as somebody reads it: what changes here changes for every user.
@Suite struct GoldenReportTests {
  @Test func showsGapsInATerminal() throws { expectGolden(try GapReportCase().text, "gaps.txt") }

  @Test func showsEverythingInATerminal() throws { expectGolden(try GapReportCase(.init()).everything, "met.txt") }

  @Test func writesMarkdown() throws { expectGolden(try GapReportCase().markdown, "gaps.md") }

  @Test func writesJSON() throws { expectGolden(try GapReportCase().json, "gaps.json") }

  @Test func writesCSV() throws { expectGolden(try GapReportCase().csv, "gaps.csv") }

  @Test func writesSARIF() throws { expectGolden(try GapReportCase().sarif, "gaps.sarif") }

  @Test func writesAnnotations() throws { expectGolden(try GapReportCase().annotations, "gaps.annotations.txt") }

  /// Without the style sheet, which pages share and which says nothing.
  @Test func writesAPage() throws {
    let page = try GapReportCase().html
    let body = try #require(page.range(of: "<body"))
    expectGolden(String(page[body.lowerBound...]), "gaps.html")
  }
}
