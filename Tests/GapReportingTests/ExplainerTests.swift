import GapReporting
import ProjectFixtures
import Testing

/// One screen for whatever a protocol names.
@Suite struct ExplainerTests {
  private static func text(_ query: String, _ project: MiniProject = GapReportCase.withGaps) throws -> String? {
    let gaps = try GapReportCase(project)
    return Explainer(gaps.library, gaps.assembled, gaps.report).text(for: query)
  }

  @Test(arguments: [
    ("development", "development · team · protocol development team", "seat                      sheriff (required)"),
    ("team:development", "development · team", "element                   team-sheriff: incomplete"),
    ("missing", "missing · part · Missing children · part 2", "2.1                       missing.report"),
    ("2", "missing · part", "2.3                       missing.search"),
    ("opted-in", "opted-in · fact · yes-no", "stated                    true for 2026-27, board item 12"),
    ("fact:uses-cac", "uses-cac · fact · yes-no", "stated                    not stated"),
    ("missing.report/report-hours", "missing.report/report-hours · value · hours", "report-hours = 48 hours"),
    ("missing.report/report-hours", "missing.report/report-hours · value", "waits for it              missing-report"),
    ("partner:sheriff", "sheriff · Sheriff", "held by                   Test County Sheriff's Office"),
    ("wic-16524.8-a", "wic-16524.8-a · WIC 16524.8(a)", "element                   team-sheriff: incomplete"),
    ("WIC 16524.8(a)", "wic-16524.8-a", "Development team"),
    ("2.1", "missing.report · Reporting a missing child", "report-hours = 48 hours"),
    ("missing-report", "missing-report · PC 11166(j)(3) · conflicting", "limit"),
  ])
  func saysWhatIsAskedAbout(query: String, head: String, row: String) throws {
    let text = try #require(try Self.text(query))
    #expect(text.hasPrefix(head), "\(text)")
    #expect(text.contains(row), "\(text)")
  }

  @Test func aFactNamesWhatHangsOnIt() throws {
    let text = try #require(try Self.text("opted-in"))
    #expect(text.contains("element                   team-probation"))
  }

  @Test func aFactOfADayToComeSaysWhyItIsPassedOver() throws {
    let project = MiniProject(county: MiniProject.county(firstDeveloped: "{date: 2030-01-01, source: board item 4}"))
    let text = try #require(try Self.text("first-developed", project))
    #expect(text.contains("stated                    not stated\n"), "\(text)")
    #expect(
      text.contains(
        "passed over               2030-01-01 (Counties/test.yaml:8), which lies after 2026-11-20, the day judged on\n"),
      "\(text)")
    let today = MiniProject(county: MiniProject.county(firstDeveloped: "{date: 2026-11-20, source: board item 4}"))
    #expect(try Self.text("first-developed", today)?.contains("passed over") == false)
  }

  @Test func aPartNamesWhatIsOutAndWhy() throws {
    let without = MiniProject(
      county: MiniProject.county(more: "leaves-out: [{clause: missing.search, reason: told elsewhere}]"))
    let text = try #require(try Self.text("missing", without))
    #expect(text.contains("out                       missing.search: the county leaves it out: told elsewhere"))
  }

  // MARK: Where the words of a clause come from

  private static let search = "Clauses/acin-i-83-16/missing/search.yaml"

  @Test func aClauseThatIsOutSaysWhyAndWhatItWouldCarry() throws {
    let without = MiniProject(
      county: MiniProject.county(more: "leaves-out: [{clause: missing.search, reason: told elsewhere}]"))
    let text = try #require(try Self.text("missing.search", without))
    #expect(text.contains(" · not in the protocol\n"), "\(text)")
    #expect(text.contains("out because               the county leaves it out: told elsewhere"), "\(text)")
    #expect(text.contains("would carry               search-weekly"), "\(text)")
  }

  @Test func aCountysOwnTextStandsBesideTheOneItReplaces() throws {
    let amended = MiniProject(
      county: MiniProject.county(
        more: "amends: [{clause: missing.search, reason: asked for by counsel, text: We search each week.}]"))
    let text = try #require(try Self.text("missing.search", amended))
    #expect(text.contains("the county's own text; amendment unpinned"), "\(text)")
    #expect(text.contains("in place of               \(Self.search):"), "\(text)")
    #expect(text.contains("; asked for by counsel\n"), "\(text)")
  }

  @Test(arguments: [
    ("chooses: {missing.search: short}", "", "variant 'short', chosen by the county (Counties/test.yaml:"),
    ("chooses: {missing.search: standard}", "", "the standard text, chosen by the county (Counties/test.yaml:"),
    (
      "facts: {uses-cac: {value: true, source: roster}}", "    when: {uses-cac: true}\n",
      "variant 'short', because uses-cac"
    ),
    ("", "    when: {uses-cac: true}\n", "which variant is undecided: uses-cac not stated"),
  ])
  func aVariantSaysWhoOrWhatChoseIt(stated: String, condition: String, words: String) throws {
    let variants = "variants:\n  - variant: short\n\(condition)    text: |\n      We search.\ntext: |\n"
    let project = try MiniProject(county: MiniProject.county(more: stated))
      .replacing("text: |\n", with: variants, in: Self.search)
    let text = try #require(try Self.text("missing.search", project))
    #expect(text.contains(words), "\(text)")
  }

  @Test(arguments: ["nothing", "team:nothing", "missing.report/nothing", "fact:", ""])
  func knowsNothingOfOtherNames(query: String) throws { #expect(try Self.text(query) == nil) }

  @Test(arguments: ["development", "missing", "opted-in", "missing.report/report-hours", "WIC 16524.8(a)"])
  func namesWhatItKnowsForHints(name: String) throws {
    let gaps = try GapReportCase()
    #expect(Explainer(gaps.library, gaps.assembled, gaps.report).names.contains(name))
  }
}
