import DocumentModel
import ProjectFixtures
import ProtocolDrafting
import Testing

@Suite struct MeetingTests {
  /// A project with a crisis and an ongoing meeting, and no initial one.
  private func project(values: String) throws -> MiniProject {
    try MiniProject()
      .replacing(
        "- missing.search\n", with: "- missing.search\n      - mdt.crisis\n      - mdt.ongoing\n",
        in: "Clauses/library.yaml"
      )
      .replacing("teams:\n", with: "teams:\n" + Self.team, in: "Clauses/teams.yaml")
      .with("Clauses/model-framework/mdt/crisis.yaml", Self.crisis)
      .with("Clauses/model-framework/mdt/ongoing.yaml", Self.ongoing)
      .replacing("  missing.report: {report-hours: 12}", with: "  missing.report: {report-hours: 12}\n\(values)")
  }

  @Test func theFlowShowsTheTiersOfTheDocumentWithTheirTimes() throws {
    let project = try project(values: "  mdt.crisis: {hours: 3}")
    let flow = try #require(try DraftedProject(project.withAppendix("{{block:mdt-flow}}")).flow(in: "app.table"))
    #expect(flow.steps.map(\.title) == ["Crisis response", "Ongoing review"])
    #expect(flow.steps.first?.timing.words == "within 3 hours after the child is identified")
    #expect(flow.steps.last?.timing.words == "[BLANK: how often, monthly suggested; child welfare answers]")
    #expect(flow.alternative.hasPrefix("Step 1: Crisis response, within 3 hours"))
  }

  @Test func theMatrixTellsSeatsOfLawFromAgreement() throws {
    let project = try project(values: "").withAppendix("{{block:mdt-matrix}}")
    let rows = try DraftedProject(project).tables(in: "app.table").flatMap(\.words)
    #expect(
      rows == [
        ["Probation", "required by law", "Test County Probation Department", "takes part", "takes part"],
        ["Law enforcement", "permitted by law", "Test County Sheriff's Office", "takes part", "may be invited"],
        ["Child welfare", "by agreement", "Test County Human Services Agency", "no", "takes part"],
      ])
  }

  private static let team = """
      - team: child-mdt
        name: child's team
        provision: wic-16524.8-a
        purpose: serves a child
        obliges: protocol
        seats:
          - {role: probation, seat: required}
          - {role: law-enforcement, seat: permitted}

    """

  private static let crisis = """
    clause: mdt.crisis
    title: Crisis response
    edition: 1
    drafted-after: {basis: statute}
    binds: [probation, sheriff]
    tiers: [crisis]
    values:
      hours: {kind: hours, ask: How soon?, blank: hours to the crisis response, default: 2}
    text: |
      They meet within {{hours}}.
    """

  private static let ongoing = """
    clause: mdt.ongoing
    title: Ongoing review
    edition: 1
    drafted-after: {basis: statute}
    binds: [child-welfare, probation]
    tiers: [ongoing]
    values:
      cadence: {kind: choice, ask: How often?, blank: how often, options: [weekly, monthly], default: monthly}
    text: |
      They meet {{cadence}}.
    """
}
