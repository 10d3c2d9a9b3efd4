import ProjectFixtures
import ProtocolModel
import ReviewWriting
import RevisionReview
import Testing

@Suite struct ClauseHistoryTests {
  private static let day = CalendarDay(startOf: 2026)

  /// A project whose clause was reworded, renamed, put into another library and reworded again.
  private static func repository() async throws -> ScratchRepository {
    let scratch = try await ScratchRepository()
    try scratch.write(ReviewFixture.files(MiniProject()))
    try await scratch.commit("Begin")
    let reworded = try MiniProject().replacing(
      "The search goes on.", with: "The search goes on until the child is found.", in: ReviewFixture.search)
    try scratch.write(ReviewFixture.files(reworded))
    try await scratch.commit("Say until when")
    try scratch.write("note\n", to: "README.md")
    try await scratch.commit("Say what this is")
    var renamed = reworded
    let text = renamed.files.removeValue(forKey: ReviewFixture.search) ?? ""
    let path = "Clauses/model-framework/missing/locate.yaml"
    renamed.files[path] = text.replacing(
      "clause: missing.search", with: "clause: missing.locate\nrenamed-from: missing.search")
    for file in ["Clauses/library.yaml", ReviewFixture.report] {
      renamed.files[file]?.replace("missing.search", with: "missing.locate")
    }
    try await scratch.git("rm", "-q", ReviewFixture.search)
    try scratch.write(ReviewFixture.files(renamed))
    try await scratch.commit("Call it locating")
    try scratch.write(ReviewFixture.files(try renamed.replacing("until the child", with: "unless the child", in: path)))
    try await scratch.commit("Say unless")
    return scratch
  }

  @Test func followsAClauseAcrossNamesAndFolders() async throws {
    let scratch = try await Self.repository()
    let repository = try scratch.opened()
    let history = try await ClauseHistoryReader(repository, on: Self.day).history(
      of: "missing.locate", from: repository.commit(named: "HEAD"))
    #expect(history.entries.map(\.commit.subject) == ["Say unless", "Call it locating", "Say until when", "Begin"])
    #expect(history.entries.map(\.clause) == ["missing.locate", "missing.locate", "missing.search", "missing.search"])
    #expect(history.commitCount == 5)
    let text = HistoryText().text(of: history)
    #expect(text.contains("[-until-]{+unless+}"))
    #expect(text.contains("renamed from missing.search, as the file says"))
    #expect(text.contains("touched 1 county (alameda)"))
    #expect(text.contains("  edition 1  Say unless\n"))
    #expect(
      text.hasSuffix(
        "Looked at 5 commits of the main line (first parents): a merge is one step, with all that it brought.\n"))
    #expect(HistoryJSON().text(of: history).contains("\"schema\" : \"mou.history/1\""))
  }

  @Test func saysThatAClauseIsUnknown() async throws {
    let scratch = try await Self.repository()
    let repository = try scratch.opened()
    let head = try await repository.commit(named: "HEAD")
    await #expect(throws: GitProblem.self) {
      try await ClauseHistoryReader(repository, on: Self.day).history(of: "nothing.here", from: head)
    }
  }

  @Test func saysThatAFilesNameHoldsALineBreak() async throws {
    let scratch = try await ScratchRepository()
    var files = ReviewFixture.files(MiniProject())
    files["Clauses/two\nlines/missing/search.yaml"] = files.removeValue(forKey: ReviewFixture.search)
    try scratch.write(files)
    try await scratch.commit("Begin")
    let repository = try scratch.opened()
    let head = try await repository.commit(named: "HEAD")
    let problem = await #expect(throws: GitProblem.self) {
      try await ClauseHistoryReader(repository, on: Self.day).history(of: "missing.search", from: head)
    }
    #expect(
      problem?.message == "the name 'Clauses/two\\nlines/missing/search.yaml' holds a line break; rename it")
    let others = try await ClauseHistoryReader(repository, on: Self.day).history(of: "missing.report", from: head)
    #expect(others.entries.map(\.commit.subject) == ["Begin"])
  }

  @Test func readsLongLinesInFewSteps() async throws {
    let scratch = try await ScratchRepository()
    try scratch.write(ReviewFixture.files(MiniProject()))
    try await scratch.commit("Begin")
    for index in 0..<300 { try await scratch.git("commit", "-q", "--allow-empty", "-m", "\(index)") }
    let repository = try scratch.opened()
    let line = try await repository.mainLine(from: repository.commit(named: "HEAD"))
    #expect(line.count == 301)
    #expect(line.map(\.subject).prefix(2) == ["299", "298"])
    #expect(line.last?.subject == "Begin")
  }

  @Test func saysThatAShallowCloneIsCutOff() async throws {
    let scratch = try await Self.repository()
    try await scratch.git("clone", "-q", "--depth", "2", "file://\(scratch.folder)", "clone")
    let repository = try GitRepository(of: "\(scratch.folder)/clone", inherited: scratch.environment)
    let history = try await ClauseHistoryReader(repository, on: Self.day).history(
      of: "missing.locate", from: repository.commit(named: "HEAD"))
    #expect(history.isCutOff)
    #expect(HistoryText().text(of: history).contains("git fetch --unshallow"))
  }
}
