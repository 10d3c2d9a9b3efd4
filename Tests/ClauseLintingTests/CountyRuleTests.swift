import ClauseLinting
import ModelLoading
import ProjectFixtures
import ProtocolAssembly
import ProtocolModel
import SourceText
import TestSupport
import Testing

@Suite struct CountyRuleTests {
  // MARK: Words

  @Test(arguments: [
    (
      "citation.stale",
      "notes:\n  - topic: law\n    text: The county relies on «WIC 300(b)(2)» today.\n    source: a paper"
    ),
    (
      "conflict.arrest-of-minor",
      "notes:\n  - topic: law\n    text: «Minors may be arrested for prostitution» here.\n    source: x"
    ),
    ("personal-data.phone", "# call me at «510-555-0142»"),
    ("personal-data.name", "notes:\n  - topic: staff\n    text: The office is led by Ms. «Roe».\n    source: a paper"),
    ("personal-data.ssn", "notes:\n  - topic: staff\n    text: Seen.\n    source: card «078-05-1120»"),
    (
      "lint.verdict-word",
      "adds:\n  - clause: local.one\n    title: One\n    part: missing\n    binds: []\n    text: |\n      This «protocol is complete» now."
    ),
    (
      "citation.stale",
      "amends:\n  - clause: missing.search\n    reason: ours\n    text: |\n      Here is more.\n\n      - a point\n      - see «Welf. & Inst. Code\n        § 300(b)(2)», too"
    ),
  ])
  func readsWhatTheCountyWrote(rule: String, lines: String) throws {
    let run = try LintRun(MiniProject().withCounty(lines))
    #expect(run.diagnostics(of: rule).map(\.range) == run.marks)
  }

  @Test func isSilentOnACountyWithoutFaults() throws {
    #expect(try LintRun(MiniProject()).ofCounty.map(\.message) == [])
  }

  @Test func judgesCitationsOnTheDay() throws {
    let project = MiniProject().withCounty(
      "notes:\n  - topic: law\n    text: The county relies on WIC 300(b)(2).\n    source: a paper")
    #expect(try LintRun(project, on: "2019-06-01").diagnostics(of: "citation.stale").isEmpty)
    #expect(try LintRun(project, on: "2023-01-01").diagnostics(of: "citation.stale").count == 1)
  }

  // MARK: Days to come

  @Test func pointsAtAFactDatedAfterTheDayJudgedOn() throws {
    let project = MiniProject(county: MiniProject.county(firstDeveloped: "{date: «2019-05-02», source: board item 4}"))
    let before = try LintRun(project, on: "2019-05-01")
    let found = before.diagnostics(of: "fact.early")
    #expect(found.map(\.range) == before.marks)
    #expect(found.map(\.severity) == [.warning])
    #expect(
      found.map(\.message) == [
        "'first-developed' says 2019-05-02, which lies after 2019-05-01, the day judged on: it does not count as stated"
      ])
    #expect(try LintRun(project, on: "2019-05-02").diagnostics(of: "fact.early").isEmpty)
  }

  @Test func pointsAtADecisionDatedAfterTheDayJudgedOn() throws {
    let file = "Counties/test.adopted.yaml"
    let marked = try MarkedText(
      """
      adopted: test
      events:
        - event: reviewed
          date: 2026-11-20
          body: Board
          item: "1"
        - «event»: reviewed
          date: 2026-11-21
          body: Board
          item: "2"

      """, file: file)
    var diagnostics = Diagnostics()
    let inputs = [SourceInput(path: file, bytes: Array(marked.text.utf8))]
    let adoption = try #require(AdoptionLoader.adoptions(from: inputs, diagnostics: &diagnostics)["test"])
    let day = try #require(CalendarDay(iso: "2026-11-20"))
    let found = EarlyReview(on: day).diagnostics(on: adoption)
    #expect(found.map(\.rule) == ["adoption.early"])
    #expect(found.map(\.range) == marked.ranges)
    #expect(
      found.map(\.message) == ["the event of 2026-11-21 lies after 2026-11-20, the day judged on: it does not count"])
  }

  // MARK: Variants

  private static let search = "Clauses/acin-i-83-16/missing/search.yaml"

  private func choosing(_ lines: String) throws -> LintRun {
    let project = try MiniProject().replacing(
      "binds: all-parties\n",
      with: """
        binds: all-parties
        variants:
          - variant: with-center
            when: {uses-cac: true}
            text: |
              The center searches too.
          - variant: without-center
            when: {uses-cac: false}
            text: |
              Nobody else searches.
          - variant: by-name
            text: |
              Somebody else searches.

        """, in: Self.search)
    return try LintRun(project.withCounty(lines))
  }

  @Test(arguments: [
    (
      "standard", "true",
      "'standard' is chosen for 'missing.search', and the facts (uses-cac: true) select 'with-center'"
    ),
    (
      "by-name", "true", "'by-name' is chosen for 'missing.search', and the facts (uses-cac: true) select 'with-center'"
    ),
    (
      "with-center", "false",
      "'with-center' is chosen for 'missing.search', and the facts (uses-cac: false) select 'without-center'"
    ),
  ])
  func warnsOfAWordingChosenAgainstTheFacts(variant: String, fact: String, message: String) throws {
    let run = try choosing(
      "chooses: {missing.search: «\(variant)»}\nfacts: {uses-cac: «{value: \(fact), source: counsel}»}")
    let found = run.diagnostics(of: "variant.against-facts")
    #expect(found.map(\.message) == [message])
    #expect(found.map(\.severity) == [.warning])
    #expect(found.flatMap { [$0.range] + $0.notes.compactMap(\.range) } == run.marks)
  }

  @Test func warnsOfAWordingForOtherFacts() throws {
    let run = try LintRun(
      try MiniProject().replacing(
        "binds: all-parties\n",
        with:
          "binds: all-parties\nvariants:\n  - {variant: with-center, when: {uses-cac: true}, text: The center searches.}\n",
        in: Self.search
      ).withCounty(
        "chooses: {missing.search: «with-center»}\nfacts: {uses-cac: {value: false, source: counsel}}"))
    #expect(run.diagnostics(of: "variant.against-facts").map(\.range) == run.marks)
  }

  /// A fact without a source decides nothing, and one that selects what is chosen agrees.
  @Test(arguments: [
    "chooses: {missing.search: with-center}\nfacts: {uses-cac: {value: true, source: counsel}}",
    "chooses: {missing.search: standard}\nfacts: {uses-cac: true}",
    "chooses: {missing.search: by-name}", "facts: {uses-cac: {value: true, source: counsel}}",
  ])
  func isSilentWhereChoicesAndFactsAgree(lines: String) throws {
    #expect(try choosing(lines).diagnostics(of: "variant.against-facts") == [])
  }

  // MARK: Amendments

  private static let libraryText = "The search goes on.\n"

  private func amended(_ pin: String, text: String = "We search on.") -> MiniProject {
    MiniProject().withCounty("amends:\n  - clause: missing.search\n\(pin)    reason: ours\n    text: |\n      \(text)")
  }

  @Test func tellsHowAnAmendmentStandsToTheLibrary() throws {
    let current = TextFingerprint(of: Self.libraryText).value
    let cases: [(String, MiniProject)] = [
      ("amendment.stale", amended("    pin: {edition: 3, fingerprint: \(current)}\n")),
      ("amendment.reworded", amended("    pin: {edition: 1, fingerprint: 0123456789abcdef}\n")),
      ("amendment.identical", amended("", text: "The  search goes on.")),
      ("amendment.unpinned", amended("")),
    ]
    for (rule, project) in cases {
      let found = try LintRun(project).ofCounty.filter { $0.rule.hasPrefix("amendment.") }
      #expect(found.map(\.rule) == [rule])
    }
    let pinned = try LintRun(amended("    pin: {edition: 1, fingerprint: \(current)}\n"))
    #expect(pinned.ofCounty.filter { $0.rule.hasPrefix("amendment.") }.isEmpty)
  }

  @Test func reportsAnAmendmentOfAClauseThatIsGone() throws {
    let project = MiniProject().withCounty(
      "amends:\n  - clause: «missing.serch»\n    reason: ours\n    text: |\n      We search on.")
    let run = try LintRun(project)
    let found = run.diagnostics(of: "amendment.orphan")
    #expect(found.map(\.range) == run.marks)
    #expect(found.map(\.hint) == ["did you mean 'missing.search'?"])
  }

  @Test(arguments: [
    ("", "The agencies may search at once", true), ("", "The agencies shall not search at once", true),
    ("", "The agencies need not search at once", true), ("", "No agency shall search at once", true),
    ("", "The agencies are not required to search", true), ("", "The agencies cannot search at once", true),
    ("", "The agencies shall search, if it so chooses", true), ("", "The agencies shall refrain from searching", true),
    // The verb may stand before the quoted words.
    ("The agencies may ", "search for the child at once", true), ("No agency shall ", "search at once", true),
    ("", "The agencies will search, and shall not wait", false), ("", "The agencies search at once", false),
    ("", "The agencies shall search and may ask others", false), ("", "The agencies shall not fail to search", false),
    ("", "No later than the next day the agencies shall search", false),
    ("Others may help. ", "The agencies search at once", false), ("The agencies shall ", "search at once", false),
  ])
  func wordsThatRequireNothingCarryNoDuty(before: String, words: String, isSoftened: Bool) throws {
    let run = try LintRun(
      MiniProject().replacing(
        "reports the child missing", with: "shall report the child missing",
        in: "Clauses/acin-i-83-16/missing/report.yaml"
      ).withCounty(
        """
        amends:
          - clause: missing.report
            reason: ours
            carries:
              - element: missing-report
                words: «\(words)»
            text: |
              \(before)\(words).
        """))
    #expect(run.diagnostics(of: "amendment.softened").map(\.range) == (isSoftened ? run.marks : []))
  }

  // MARK: Waivers

  private func waived(
    _ rule: String = "amendment.unpinned", place: String = "where: {clause: missing.search}, ",
    on: String = "2026-06-01",
    expires: String = "2027-03-01", reason: String = "counsel is at it"
  ) -> MiniProject {
    amended("").withCounty(
      "waives:\n  - {rule: \(rule), \(place)reason: \(reason), office: County Counsel, on: \(on), expires: \(expires)}")
  }

  @Test func turnsAWaivedDiagnosticIntoANoticeThatSaysWhoWaivedIt() throws {
    let run = try LintRun(waived())
    let found = run.diagnostics(of: "amendment.unpinned")
    #expect(found.map(\.severity) == [.notice])
    #expect(
      found.map(\.message) == [
        "nobody wrote down what this text of 'missing.search' was made from (waived by County Counsel until 2027-03-01)"
      ])
    #expect(run.ofCounty.filter { $0.rule.hasPrefix("waiver.") }.isEmpty)
  }

  @Test func waivesAWholeCountyWithoutASubject() throws {
    #expect(try LintRun(waived(place: "")).diagnostics(of: "amendment.unpinned").map(\.severity) == [.notice])
  }

  @Test func letsAWaiverLapseOnTheDayAfterItsLast() throws {
    let project = waived(expires: "2026-11-20")
    let last = try LintRun(project, on: "2026-11-20")
    #expect(last.diagnostics(of: "amendment.unpinned").map(\.severity) == [.notice])
    #expect(
      last.diagnostics(of: "waiver.ending").map(\.message) == [
        "the waiver of 'amendment.unpinned' ends today, on 2026-11-20"
      ])
    let after = try LintRun(project, on: "2026-11-21")
    #expect(after.diagnostics(of: "amendment.unpinned").map(\.severity) == [.warning])
    #expect(after.diagnostics(of: "waiver.lapsed").count == 1)
    #expect(after.diagnostics(of: "waiver.unused").isEmpty)
  }

  @Test(arguments: [("2026-11-20", 0), ("2026-11-21", 1)])
  func saysThatTheDayToCorrectAGapHasPassed(day: String, count: Int) throws {
    let project = MiniProject().withCounty(
      """
      acknowledges:
        - element: «search-weekly»
          reason: The budget allows it from next year on
          office: Director
          correct-by: 2026-11-20
      """)
    let run = try LintRun(project, on: day)
    #expect(run.diagnostics(of: "acknowledgement.lapsed").map(\.range) == Array(run.marks.prefix(count)))
  }

  @Test func saysThatAWaiverOfTheFutureDoesNotApplyYet() throws {
    let project = waived(on: "2026-11-20")
    #expect(try LintRun(project, on: "2026-11-20").diagnostics(of: "waiver.early").isEmpty)
    let before = try LintRun(project, on: "2026-11-19")
    #expect(before.diagnostics(of: "amendment.unpinned").map(\.severity) == [.warning])
    #expect(
      before.ofCounty.filter { $0.rule.hasPrefix("waiver.") }.map(\.message) == [
        "the waiver of 'amendment.unpinned' begins on 2026-11-20; until then it does not apply"
      ])
  }

  @Test(arguments: [
    ("waiver.invalid", "«amendment.unpined»", "2027-03-01"), ("waiver.invalid", "«personal-data.ssn»", "2027-03-01"),
    ("waiver.invalid", "«yaml.syntax»", "2027-03-01"), ("waiver.invalid", "«element.conflicting»", "2027-03-01"),
    ("waiver.invalid", "«conflict.child-prostitute»", "2027-03-01"), ("waiver.too-wide", "\"«lint.*»\"", "2027-03-01"),
    ("waiver.too-wide", "amendment.unpinned", "«2099-12-31»"),
    ("waiver.too-wide", "amendment.unpinned", "«2027-06-03»"),
    ("waiver.invalid", "amendment.unpinned", "«2026-05-31»"), ("waiver.ending", "amendment.unpinned", "«2026-12-20»"),
    ("waiver.lapsed", "amendment.unpinned", "«2026-11-19»"), ("waiver.unused", "«amendment.stale»", "2027-03-01"),
  ])
  func pointsAtWhatIsWrongWithAWaiver(rule: String, waivedRule: String, expires: String) throws {
    let run = try LintRun(waived(waivedRule, expires: expires))
    let found = run.ofCounty.filter { $0.rule.hasPrefix("waiver.") }
    #expect(found.map(\.rule).contains(rule))
    #expect(found.first { $0.rule == rule }?.range == run.marks.first || waivedRule.contains("\""))
    if rule == "waiver.invalid" || rule == "waiver.too-wide" {
      #expect(run.diagnostics(of: "amendment.unpinned").map(\.severity) == [.warning])
    }
  }

  @Test func refusesToWaiveADutyOfLaw() throws {
    let required = try LintRun(waived("element.missing", place: "where: {element: missing-report}, "))
    #expect(
      required.diagnostics(of: "waiver.invalid").map(\.message) == [
        "'missing-report' is a duty of law, which cannot be waived"
      ])
    let recommended = try LintRun(waived("element.missing", place: "where: {element: search-weekly}, "))
    #expect(recommended.ofCounty.filter { $0.rule.hasPrefix("waiver.") }.isEmpty)
    let wide = try LintRun(waived("element.missing", place: ""))
    #expect(wide.diagnostics(of: "waiver.too-wide").count == 1)
  }

  @Test func acceptsAWaiverOfTheLongestTime() throws {
    #expect(try LintRun(waived(on: "2026-06-01", expires: "2027-06-02")).diagnostics(of: "waiver.too-wide").isEmpty)
  }
}
