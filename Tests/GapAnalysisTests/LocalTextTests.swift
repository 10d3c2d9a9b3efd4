import GapAnalysis
import ProjectFixtures
import ProtocolModel
import Testing

/// What a county writes itself is marked, so that nobody takes it for words that were compared with the law.
@Suite struct LocalTextTests {
  private static func added(_ element: String, _ words: String, hours: String = "12") -> MiniProject {
    MiniProject(
      county: MiniProject.county(
        hours: hours,
        more: """
          leaves-out: [{clause: missing.content, reason: told otherwise}]
          adds:
            - clause: local.own
              title: Our own way
              part: missing
              binds: [probation]
              carries: [{element: \(element), words: \(words)}]
              text: \(words).
          """))
  }

  @Test func whatOnlyTheCountysOwnWordsCarryIsMetAndMarked() throws {
    let finding = try Self.added("missing-content", "We like cats").finding("missing-content")
    #expect(finding.state == .met)
    #expect(finding.marks == [.localText])
  }

  @Test func whatLibraryTextCarriesTooIsNotMarked() throws {
    let finding = try Self.added("search-weekly", "We like dogs").finding("search-weekly")
    #expect(finding.state == .met)
    #expect(finding.marks == [])
  }

  @Test func anAmendmentIsOwnWordsToo() throws {
    let county = MiniProject.county(
      more: """
        amends:
          - clause: missing.search
            pin: {edition: 1, fingerprint: 0123456789abcdef}
            reason: ours
            carries: [{element: search-weekly, words: We go on}]
            text: We go on.
        """)
    #expect(try MiniProject(county: county).finding("search-weekly").marks == [.localText])
  }
}

/// A limit of guidance advises: who passes it is told, and breaks no law.
@Suite struct GuidanceLimitTests {
  private static func project(hours: String) throws -> MiniProject {
    try MiniProject(county: MiniProject.county(hours: hours)).replacing(
      "of: law}\n  from: 2016-01-01", with: "of: guidance}\n  from: 2016-01-01",
      in: "Clauses/law/elements/pen.yaml")
  }

  @Test func aValueBeyondItIsANotice() throws {
    let finding = try Self.project(hours: "25").finding("missing-report")
    #expect(finding.state == .conflicting)
    #expect(finding.severity == .notice)
  }

  @Test func aValueWithinItIsMet() throws {
    #expect(try Self.project(hours: "24").finding("missing-report").state == .met)
  }

  @Test func ownWordsWithoutANumberLeaveNothingToCompare() throws {
    let own = """
      amends:
        - clause: missing.report
          pin: {edition: 2, fingerprint: 0123456789abcdef}
          reason: ours
          carries: [{element: missing-report, words: We report at once}]
          text: We report at once.
      """
    let guided = try MiniProject(county: MiniProject.county(more: own)).replacing(
      "of: law}\n  from: 2016-01-01", with: "of: guidance}\n  from: 2016-01-01", in: "Clauses/law/elements/pen.yaml")
    #expect(try guided.finding("missing-report").state == .met)
    #expect(try MiniProject(county: MiniProject.county(more: own)).finding("missing-report").state == .conflicting)
  }
}

/// A time that the law limits is asked for wherever it stands in the document, quoted or not.
@Suite struct UnquotedLimitTests {
  @Test(arguments: [("null", Finding.State.incomplete), ("12", .met), ("25", .conflicting)])
  func aShorterQuotationSparesNobodyTheTime(hours: String, state: Finding.State) throws {
    let project = try MiniProject(county: MiniProject.county(hours: hours)).replacing(
      "words: reports the child missing in no case more than {{report-hours}} after receiving the information",
      with: "words: reports the child missing", in: "Clauses/acin-i-83-16/missing/report.yaml")
    #expect(try project.finding("missing-report").state == state)
  }
}
