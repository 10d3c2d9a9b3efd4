import ProjectFixtures
import RevisionReview
import Testing

/// The rules under which a review lists what is neither coverage nor words.
@Suite struct StatementRuleTests {
  private static func rules(to new: MiniProject) throws -> [String] {
    try ReviewFixture.review(to: new).findings.map(\.rule)
  }

  @Test func aStricterValueIsAStatementOfTheCounty() throws {
    let stricter = MiniProject(county: MiniProject.county(hours: "11"))
    #expect(try Self.rules(to: stricter).contains("county.statements"))
    #expect(try !Self.rules(to: MiniProject()).contains("county.statements"))
  }

  @Test func aClauseOfTheCountysOwnOrTheLibrarysIsAdded() throws {
    let text =
      "clause: missing.more\ntitle: More\nedition: 1\ndrafted-after: {basis: design}\nbinds: []\ntext: More words.\n"
    let more = try MiniProject().with("Clauses/acin-i-83-16/missing/more.yaml", text).replacing(
      "      - missing.search\n", with: "      - missing.search\n      - missing.more\n", in: "Clauses/library.yaml")
    #expect(try Self.rules(to: more).contains("clause.added"))
    #expect(try !Self.rules(to: MiniProject()).contains("clause.added"))
  }
}
