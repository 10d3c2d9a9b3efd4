import ProjectFixtures
import SourceText
import Testing

/// Who has a seat on the child's team does something in each tier, and the text says in which.
@Suite struct TierRuleTests {
  private static let both = "Its officers join the crisis response and the initial meeting."

  @Test func dutiesInEveryTierAreInOrder() throws {
    #expect(try messages(tiers: "[crisis, initial]", text: Self.both) == [])
  }

  @Test func aMemberWithoutADutyInATierIsNamed() throws {
    #expect(
      try messages(tiers: "[crisis]", text: Self.both) == [
        "Clauses/model-framework/duty/probation.yaml: Probation has a seat on the team and no duty in the initial meeting"
      ])
  }

  @Test func aDutyThatDoesNotNameItsTierIsNamed() throws {
    #expect(
      try messages(tiers: "[crisis, initial]", text: "Its officers join the crisis response.") == [
        "Clauses/model-framework/duty/probation.yaml: 'duty.probation' belongs to the initial meeting and does not name it"
      ])
  }

  @Test func tiersThatNoAppendixShowsAreNamed() throws {
    #expect(
      try messages(tiers: "[crisis, initial]", text: Self.both, shown: "") == [
        "Clauses/model-framework/mdt/crisis.yaml: the team's tiers are described, and no clause shows their flow",
        "Clauses/model-framework/mdt/crisis.yaml: the team's tiers are described, and no clause shows their matrix of members",
      ])
  }

  /// What the rule says of a library with two tiers and the duties of probation, which has a seat on the child's team.
  private func messages(
    tiers: String, text: String, shown: String = "\n\n  {{block:mdt-flow}}\n\n  {{block:mdt-matrix}}"
  ) throws -> [String] {
    let outline = ["mdt.crisis", "mdt.initial", "duty.probation"].map { "\n      - \($0)" }.joined()
    let teams = """

        - team: child-mdt
          name: child's team
          provision: wic-16524.8-a
          purpose: serves the child
          obliges: protocol
          listed-in: parties.required
          seats:
            - {role: probation, seat: required}
      """
    let project = try MiniProject()
      .replacing("- missing.search", with: "- missing.search\(outline)", in: "Clauses/library.yaml")
      .with("Clauses/teams.yaml", (MiniProject().files["Clauses/teams.yaml"] ?? "") + teams)
      .with(
        "Clauses/model-framework/mdt/crisis.yaml",
        Self.clause("mdt.crisis", "defines: [crisis response]", "The crisis response comes first.\(shown)")
      )
      .with(
        "Clauses/model-framework/mdt/initial.yaml",
        Self.clause("mdt.initial", "defines: [initial meeting]", "The initial meeting comes next.")
      )
      .with(
        "Clauses/model-framework/duty/probation.yaml",
        Self.clause("duty.probation", "tiers: \(tiers)", text, binds: "[probation]"))
    return try LintRun(project).diagnostics(of: "lint.tier").map { "\($0.range.file): \($0.message)" }
  }

  private static func clause(_ id: String, _ key: String, _ text: String, binds: String = "[]") -> String {
    "clause: \(id)\ntitle: \(id)\nedition: 1\ndrafted-after: {basis: statute}\nbinds: \(binds)\n\(key)\ntext: |\n  \(text)\n"
  }
}
