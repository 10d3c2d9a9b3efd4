import GapAnalysis
import ProjectFixtures
import ProtocolAssembly
import ProtocolModel
import SourceText
import Testing

@Suite struct FindingStateTests {
  @Test func isMetWhenWordsValuesAndPartnersAreAllStated() throws {
    let finding = try MiniProject().finding("missing-report")
    #expect(finding.state == .met)
    #expect(finding.severity == nil)
    #expect(finding.carriers.map(\.section) == ["2.1"])
  }

  @Test func aFreshCountyMeetsNothing() throws {
    let fresh = MiniProject(county: "county: test\nname: Test\nexample: true\n")
    #expect(try fresh.judged().report.count(of: .met) == 0)
  }

  @Test func aDefaultIsNotStated() throws {
    let project = MiniProject(county: MiniProject.county(hours: "null"))
    let finding = try project.finding("missing-report")
    #expect(finding.state == .incomplete)
    #expect(finding.severity == .warning)
    guard case .valueNotStated(let standing) = try #require(finding.reasons.first) else {
      Issue.record("the reason is the unstated value, not \(finding.reasons)")
      return
    }
    #expect(standing.reference.description == "missing.report/report-hours")
  }

  @Test(arguments: [("24", Finding.State.met), ("23", .met), ("25", .conflicting), ("48", .conflicting)])
  func aLooserValueConflictsAndAStricterOnePasses(hours: String, state: Finding.State) throws {
    #expect(try MiniProject(county: MiniProject.county(hours: hours)).finding("missing-report").state == state)
  }

  @Test func aConflictIsAnErrorWhoeverIsObliged() throws {
    #expect(try MiniProject(county: MiniProject.county(hours: "48")).finding("missing-report").severity == .error)
  }

  @Test func isNotInForceBeforeItsDate() throws {
    #expect(try MiniProject().finding("missing-content", on: "2024-07-01").state == .notInForce)
    #expect(try MiniProject().finding("missing-content", on: "2024-07-02").state == .met)
  }

  @Test func doesNotApplyInACountyOutsideTheProgram() throws {
    let county = MiniProject.county(program: "{fiscal-year: 2026-27, opted-in: false, source: board item 3}")
    let finding = try MiniProject(county: county).finding("team-probation")
    #expect(finding.state == .notApplicable)
    guard case .conditionFails(let test, let statement) = try #require(finding.reasons.first) else {
      Issue.record("the reason names the fact")
      return
    }
    #expect(test.fact.value == "opted-in")
    #expect(statement.source == "board item 3")
  }

  @Test(arguments: [
    "{fiscal-year: 2025-26, opted-in: true, source: board item 12}", "{fiscal-year: 2026-27, opted-in: true}",
  ])
  func isUndecidedWhileOptingInIsNotStatedWithASource(program: String) throws {
    let finding = try MiniProject(county: MiniProject.county(program: program)).finding("team-probation")
    #expect(finding.state == .undecided)
    #expect(finding.severity == .error)
  }

  @Test func isMissingWhenItsClauseIsLeftOut() throws {
    let county = MiniProject.county(more: "leaves-out: [{clause: missing.report, reason: told elsewhere}]")
    let finding = try MiniProject(county: county).finding("missing-report")
    #expect(finding.state == .missing)
    guard case .carrierIsOut("missing.report", let omission)? = finding.reasons.first,
      case .leftOut(let reason, _, _) = omission
    else {
      Issue.record("the reason names the clause that would carry it")
      return
    }
    #expect(reason == "told elsewhere")
  }

  @Test func isElsewhereWhenAnotherDocumentIsNamed() throws {
    let county = MiniProject.county(
      hours: "null",
      more: """
        relies-on:
          - {elements: [missing-report], document: Policy 31-A, section: "4", date: 2025-03-01, office: Director}
        """)
    let finding = try MiniProject(county: county).finding("missing-report")
    #expect(finding.state == .elsewhere)
    #expect(finding.severity == nil)
  }

  @Test func whatTheProtocolItselfMustSayIsNeverElsewhere() throws {
    let county = MiniProject.county(
      sheriffServes: "[]",
      more: """
        relies-on:
          - {elements: [team-sheriff], document: Letter, section: "1", date: 2025-03-01, office: Sheriff}
        """)
    #expect(try MiniProject(county: county).finding("team-sheriff").state == .incomplete)
  }

  @Test func aWeakSourceMakesAGapAWarningAndSaysSo() throws {
    let project = try MiniProject(county: MiniProject.county(sheriffServes: "[]")).replacing(
      "dates: history", with: "dates: unknown", in: "Clauses/law/elements/wic.yaml")
    let finding = try project.finding("team-sheriff")
    #expect(finding.severity == .warning)
    #expect(finding.marks == [.doubtful])
  }

  @Test func anOwnedGapStaysAGap() throws {
    let county = MiniProject.county(
      sheriffServes: "[]",
      more: "acknowledges: [{element: team-sheriff, reason: new sheriff, office: Director, correct-by: 2026-12-31}]")
    let finding = try MiniProject(county: county).finding("team-sheriff")
    #expect(finding.state == .incomplete)
    #expect(finding.severity == .error)
    #expect(finding.marks.map(\.name) == ["acknowledged"])
  }

  @Test func guidanceIsNeverMoreThanANotice() throws {
    let county = MiniProject.county(more: "leaves-out: [{clause: missing.search}]")
    #expect(try MiniProject(county: county).finding("search-weekly").severity == .notice)
  }

  @Test func conductIsNotJudged() throws {
    let report = try MiniProject().judged().report
    #expect(report.notJudged.map(\.id) == ["reporter-phones"])
    #expect(!report.findings.contains { $0.element.id == "reporter-phones" })
  }
}
