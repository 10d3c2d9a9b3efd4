import DocumentModel
import ProjectFixtures
import ProtocolDrafting
import Testing

@Suite struct RestrictedValueTests {
  private func project(_ values: String) throws -> MiniProject {
    try MiniProject()
      .with(
        "Clauses/acin-i-83-16/missing/search.yaml",
        """
        clause: missing.search
        title: Searching
        edition: 1
        drafted-after: {basis: statute}
        binds: [probation]
        values:
          shelter: {kind: text, ask: Which shelter?, blank: emergency shelter, restricted: true}
        carries: []
        text: |
          The child is taken in at {{shelter}}.
        """
      )
      .replacing("  missing.report: {report-hours: 12}", with: "  missing.report: {report-hours: 12}\n\(values)")
  }

  @Test func aRestrictedValueStandsOnlyInTheAnnex() throws {
    let drafted = try DraftedProject(project("  missing.search: {shelter: Harbor House}"))
    let main = (drafted.document.cover + drafted.document.frontMatter + drafted.document.body).words
    #expect(!main.contains("Harbor House"))
    #expect(
      drafted.clause("missing.search")?.blocks.words
        == "The child is taken in at the place named in the restricted annex.")
    #expect(drafted.annex?.body.words.contains("emergency shelterHarbor House") == true)
  }

  @Test func withoutARestrictedValueThereIsNoAnnex() throws {
    #expect(try DraftedProject(project("")).annex == nil)
  }
}
