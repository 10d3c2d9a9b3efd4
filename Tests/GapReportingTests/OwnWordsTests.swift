import ProjectFixtures
import Testing

/// What only a county's own words carry is marked in every format, met or not.
@Suite struct OwnWordsTests {
  private static let own = MiniProject(
    county: MiniProject.county(
      more: """
        amends:
          - clause: missing.search
            pin: {edition: 1, fingerprint: 0123456789abcdef}
            reason: ours
            carries: [{element: search-weekly, words: We go on}]
            text: We go on.
        """))
  private static let mark = "carried by the county's own words; counsel should read them"

  @Test func areMarkedInEveryFormat() throws {
    let report = try GapReportCase(Self.own)
    for text in [report.text, report.html.replacing("&#39;", with: "'"), report.sarif, report.annotations] {
      #expect(text.contains(Self.mark))
    }
    #expect(report.markdown.contains(Self.mark) || report.markdown.contains("own words; counsel should read them"))
    #expect(report.csv.contains("own-words"))
    #expect(report.json.contains("\"own-words\""))
    #expect(report.sarif.contains("\"element.own-words\""))
    #expect(report.text.contains("1 of 1 met (1 by the county's own words alone)"))
  }

  @Test func isNotSaidOfLibraryText() throws {
    let report = try GapReportCase(GapReportCase.met)
    for text in [report.everything, report.markdown, report.html, report.sarif, report.annotations, report.csv] {
      #expect(!text.contains("own-words") && !text.contains("own words"))
    }
  }
}
