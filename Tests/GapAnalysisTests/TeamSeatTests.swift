import GapAnalysis
import ProjectFixtures
import ProtocolAssembly
import ProtocolModel
import SourceText
import Testing

@Suite struct TeamSeatTests {
  @Test func aSheriffWhoSignsButDoesNotServeHasNoSeat() throws {
    let finding = try MiniProject(county: MiniProject.county(sheriffServes: "[]")).finding("team-sheriff")
    #expect(finding.state == .incomplete)
    #expect(finding.severity == .error)
    guard case .servesElsewhere("sheriff", "development", _, _) = try #require(finding.reasons.first) else {
      Issue.record("the reason is the seat, not \(finding.reasons)")
      return
    }
  }

  @Test func aPartnerWithoutServesOnIsNotStated() throws {
    let project = try MiniProject().replacing(
      "    serves-on: [development]\n    document: signs\n", with: "    document: signs\n")
    guard
      case .serviceNotStated("sheriff", "development", let agency, _)? = try project.finding("team-sheriff").reasons
        .first
    else {
      Issue.record("the reason is that service is not stated")
      return
    }
    #expect(agency == "Test County Sheriff's Office")
  }

  @Test func anOlderProtocolThatIsRevisedIsExcused() throws {
    let county = MiniProject.county(
      firstDeveloped: "{date: 2015-10-01, source: board item 4}", thisText: "revises", sheriffServes: "[]")
    let finding = try MiniProject(county: county).finding("team-sheriff")
    #expect(finding.state == .excused)
    #expect(finding.severity == nil)
    guard case .excusedBy("wic-16524.8-c", _) = try #require(finding.reasons.first) else {
      Issue.record("the reason cites the excuse")
      return
    }
  }

  @Test func anOlderProtocolThatIsReplacedGoesToCounsel() throws {
    let county = MiniProject.county(
      firstDeveloped: "{date: 2015-10-01, source: board item 4}", thisText: "replaces", sheriffServes: "[]")
    let finding = try MiniProject(county: county).finding("team-sheriff")
    #expect(finding.state == .undecided)
    #expect(finding.reasons == [.lawIsSilent("wic-16524.8-c")])
  }

  @Test func aFilledSeatLeavesCounselNothingToDecide() throws {
    let county = MiniProject.county(firstDeveloped: "{date: 2015-10-01, source: board item 4}", thisText: "replaces")
    #expect(try MiniProject(county: county).finding("team-sheriff").state == .met)
  }

  @Test func theExcuseIsUndecidedWhileTheFirstDateIsNotStated() throws {
    let county = MiniProject.county(firstDeveloped: "{date: 2015-10-01}", thisText: "revises", sheriffServes: "[]")
    #expect(try MiniProject(county: county).finding("team-sheriff").state == .undecided)
  }

  @Test func theSheriffWasNoSeatBefore2018() throws {
    let report = try MiniProject().judged(on: "2017-12-31").report
    let team = try #require(report.teams.first)
    #expect(team.seats.map(\.seat.role.value) == ["human-services", "probation"])
  }

  @Test func allPartiesAreTheRolesOfTheDevelopmentTeam() throws {
    let finding = try MiniProject().finding("search-weekly")
    #expect(finding.bearers.map(\.role) == ["human-services", "probation", "sheriff"])
  }

  @Test func anExcusedRoleIsNoPartyToBear() throws {
    let county = MiniProject.county(
      firstDeveloped: "{date: 2015-10-01, source: board item 4}", thisText: "revises", sheriffServes: "[]")
    #expect(
      try MiniProject(county: county).finding("search-weekly").bearers.map(\.role) == ["human-services", "probation"])
  }
}
