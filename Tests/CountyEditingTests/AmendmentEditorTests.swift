import CountyEditing
import GapAnalysis
import ModelLoading
import ProjectFixtures
import ProtocolAssembly
import ProtocolModel
import SourceText
import Testing

@Suite struct AmendmentEditorTests {
  private let path = "Clauses/acin-i-83-16/missing/search.yaml"

  @Test func writesTheLibrarysTextWithItsPin() throws {
    let project = MiniProject()
    let before = try #require(project.files["Counties/test.yaml"])
    let after = try begun(project)
    let county = try #require(after.files["Counties/test.yaml"])
    let pin = TextFingerprint(of: "The search goes on.\n").value
    #expect(
      county == before
        + """
        amends:
          - clause: missing.search
            pin: {edition: 1, fingerprint: \(pin)}
            # Why the county words it otherwise; the gap report prints it.
            reason:
            # What an amendment does not quote it does not carry. The library's words carried these; uncomment what
            # the text below still says, word for word:
            # carries:
            #   - element: search-weekly
            #     words: The search goes on
            text: |
              The search goes on.

        """.replacing("\namends", with: "amends"))
    #expect(try state(in: after) == .identical)
    // What it does not quote it does not carry.
    #expect(try after.finding("search-weekly").state == .missing)
  }

  @Test func seesACommaAMeaningAndARemoval() throws {
    let amended = try begun(MiniProject()).replacing(
      "      The search goes on.", with: "      The search goes on weekly.")
    #expect(try state(in: amended) == .current)
    let comma = try amended.replacing("  The search goes on.", with: "  The search, goes on.", in: path)
      .replacing("words: The search goes on", with: "words: The search, goes on", in: path)
    #expect(try state(in: comma) == .reworded)
    let meaning = try amended.replacing("edition: 1", with: "edition: 2", in: path)
    #expect(try state(in: meaning) == .stale)
    #expect(try state(in: accepted(meaning)) == .current)
    #expect(try state(in: accepted(comma)) == .current)
  }

  @Test func movesThePinOnlyWhenAsked() throws {
    let amended = try begun(MiniProject())
    #expect(try accepted(amended).files == amended.files)
    let raised = try amended.replacing("edition: 1", with: "edition: 2", in: path)
    let moved = try accepted(raised)
    let before = try lines(raised)
    let after = try lines(moved)
    #expect(before.count == after.count)
    #expect(zip(before, after).filter { $0 != $1 }.map(\.1).map { $0.contains("pin: {edition: 2,") } == [true])
  }

  @Test func writesTheReasonThatComesWithAnAcceptance() throws {
    let amended = try begun(MiniProject())
    let reasoned = try edited(amended) { editor, clause in
      #expect(try editor.accept(clause) == nil)
      try editor.give("The case review: it takes the place", for: clause)
    }
    let again = try edited(reasoned) { editor, clause in try editor.give("Another reason", for: clause) }
    for (project, reason) in [(reasoned, "The case review: it takes the place"), (again, "Another reason")] {
      #expect(try project.loaded().counties.counties["test"]?.layer.amends.map(\.reason) == [reason])
      #expect(try state(in: project) == .identical)
    }
    #expect(throws: EditFailure.self) { try edited(MiniProject()) { try $0.give("A reason", for: $1) } }
  }

  @Test func amendsOnlyOnce() throws {
    let amended = try begun(MiniProject())
    #expect(throws: EditFailure.self) { try begun(amended) }
    #expect(throws: EditFailure.self) { try accepted(MiniProject()) }
  }

  // MARK: Running

  private func begun(_ project: MiniProject) throws -> MiniProject {
    try edited(project) { editor, clause in try editor.begin(clause, wordedAs: nil, reason: nil) }
  }

  private func accepted(_ project: MiniProject) throws -> MiniProject {
    try edited(project) { editor, clause in _ = try editor.accept(clause) }
  }

  private func edited(
    _ project: MiniProject, _ edit: (inout AmendmentEditor, Clause) throws -> Void
  ) throws -> MiniProject {
    let (library, set) = try project.loaded()
    let county = try #require(set.counties["test"])
    let clause = try #require(library.clauses["missing.search"])
    let text = try #require(project.files["Counties/test.yaml"])
    var editor = AmendmentEditor(Array(text.utf8), of: county)
    try edit(&editor, clause)
    return project.with("Counties/test.yaml", String(decoding: editor.editor.bytes, as: UTF8.self))
  }

  private func state(in project: MiniProject) throws -> AmendmentState? {
    let clause = try #require(try project.judged().assembled.clause("missing.search"))
    guard case .amended(_, let state, _) = clause.selected.wording else { return nil }
    return state
  }

  private func lines(_ project: MiniProject) throws -> [Substring] {
    try #require(project.files["Counties/test.yaml"]).split(separator: "\n", omittingEmptySubsequences: false)
  }
}
