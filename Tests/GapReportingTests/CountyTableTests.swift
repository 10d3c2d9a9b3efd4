import GapAnalysis
import GapReporting
import ProjectFixtures
import Testing

/// The table at the end of `mou check --all`.
@Suite struct CountyTableTests {
  @Test(arguments: [(0, "0 errors"), (1, "1 error"), (2, "2 errors")])
  func theSummaryCountsAsPeopleDo(count: Int, words: String) { #expect(RunSummary.counted(count, "error") == words) }

  @Test func hasALineForEachCounty() throws {
    let (gaps, met) = (try GapReportCase(), try GapReportCase(GapReportCase.met))
    let unstated = try GapReportCase(
      MiniProject(county: MiniProject.county(program: "{fiscal-year: 2016-17, opted-in: true, source: item 1}")))
    let left = try GapReportCase(
      MiniProject(county: MiniProject.county(program: "{fiscal-year: 2026-27, opted-in: false, source: item 1}")))
    let table = CountyTable(met.library).text(of: [met.report, gaps.report, unstated.report, left.report])
    #expect(
      table == """
        county  program    met  of   elsewhere  errors  warnings  adopted text
        Test    opted in      4    4           0        0          0  none on file
        Test    opted in      2    4           0        2          0  none on file
        Test    unstated      2    4           0        2          0  none on file
        Test    not in        2    2           0        0          0  none on file

        """)
  }
}
