import ProjectFixtures
import ProtocolAssembly
import ProtocolModel
import RevisionReview
import Testing

@Suite struct AmendmentReviewTests {
  private static let libraryText = "The report includes a photograph.\n"

  private static func project(own: String, pin edition: Int = 1) -> MiniProject {
    let fingerprint = TextFingerprint(of: libraryText).value
    return MiniProject(
      county: MiniProject.county(
        more: """
          amends:
            - clause: missing.content
              pin: {edition: \(edition), fingerprint: \(fingerprint)}
              reason: Local practice.
              carries: []
              text: |
                \(own)
          """))
  }

  private static func changed(_ project: MiniProject, edition: Int, _ text: String) throws -> MiniProject {
    try project.replacing("edition: 1", with: "edition: \(edition)", in: ReviewFixture.content)
      .replacing("  The report includes a photograph.", with: "  \(text)", in: ReviewFixture.content)
      .replacing(
        "words: The report includes a photograph", with: "words: includes a photograph", in: ReviewFixture.content)
  }

  @Test func goesStaleWhenTheLibraryChangesInMeaning() throws {
    let old = Self.project(own: "The report has a picture.")
    let new = try Self.changed(old, edition: 2, "The report includes a photograph and a name.")
    let report = try ReviewFixture.review(from: old, to: new)
    let amendment = try #require(report.amendments.first)
    #expect(amendment.kind == .stale)
    #expect(amendment.pinned == Self.libraryText)
    #expect(amendment.current == "The report includes a photograph and a name.\n")
    #expect(amendment.own == "The report has a picture.\n")
    #expect(amendment.merge == .conflict(["The report includes a photograph."]))
    #expect(amendment.command == "mou amend alameda missing.content")
  }

  @Test func canBeMergedWhenOtherSentencesChanged() throws {
    let old = Self.project(
      own: "The report includes a photograph.\n      The worker also calls the school of the child.")
    let new = try Self.changed(old, edition: 2, "The report always includes a photograph.")
    let report = try ReviewFixture.review(from: old, to: new)
    #expect(report.amendments.map(\.merge) == [.mergeable])
  }

  @Test func isNotStaleAfterAReflow() throws {
    let old = Self.project(own: "The report has a picture.")
    let new = try Self.changed(old, edition: 1, "The report\n  includes a photograph.")
    let report = try ReviewFixture.review(from: old, to: new)
    #expect(report.amendments.isEmpty)
  }

  @Test func isIdenticalWhenTheLibraryTakesItOver() throws {
    let old = Self.project(own: "The report includes a photograph of the child.")
    let new = try Self.changed(old, edition: 2, "The report includes a photograph of the child.")
    let report = try ReviewFixture.review(from: old, to: new)
    #expect(report.amendments.map(\.kind) == [.identical])
  }
}
