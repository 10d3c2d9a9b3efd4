import FoundationEssentials
import ModelLoading
import RevisionReview
import Testing

@Suite struct GitRepositoryTests {
  private func inputs(_ scratch: ScratchRepository, at revision: String) async throws -> [SourceInput] {
    let repository = try scratch.opened()
    var known = KnownFiles()
    return try await RevisionFiles(repository).inputs(of: repository.commit(named: revision), reusing: &known)
  }

  @Test(arguments: ["sha1", "sha256"])
  func readsTheFilesOfACommit(format: String) async throws {
    let scratch = try await ScratchRepository(format: format)
    try scratch.write("a: 1\n", to: "Clauses/x/a b\u{E9}.yaml")
    try scratch.write("b: 2\n", to: "Counties/b.yaml")
    try scratch.write("none\n", to: "README.md")
    try await scratch.commit()
    try scratch.write("a: 2\n", to: "Clauses/x/a b\u{E9}.yaml")
    let inputs = try await inputs(scratch, at: "HEAD")
    #expect(inputs.map(\.path) == ["Clauses/x/a b\u{E9}.yaml", "Counties/b.yaml"])
    #expect(inputs.map { String(decoding: $0.bytes, as: UTF8.self) } == ["a: 1\n", "b: 2\n"])
  }

  @Test func readsAProjectInAFolderOfTheRepository() async throws {
    let scratch = try await ScratchRepository()
    try scratch.write("a: 1\n", to: "project/Clauses/a.yaml")
    try await scratch.commit()
    let repository = try GitRepository(of: "\(scratch.folder)/project", inherited: scratch.environment)
    var known = KnownFiles()
    let inputs = try await RevisionFiles(repository).inputs(
      of: repository.commit(named: "HEAD"), reusing: &known)
    #expect(inputs.map(\.path) == ["Clauses/a.yaml"])
  }

  @Test func readsABlobOnceForBothSides() async throws {
    let scratch = try await ScratchRepository()
    try scratch.write(["Clauses/a.yaml": "a\n", "Clauses/b.yaml": "b\n"])
    try await scratch.commit()
    try scratch.write("c\n", to: "Clauses/b.yaml")
    try await scratch.commit()
    let repository = try scratch.opened()
    var known = KnownFiles()
    _ = try await RevisionFiles(repository).inputs(of: repository.commit(named: "HEAD~1"), reusing: &known)
    _ = try await RevisionFiles(repository).inputs(of: repository.commit(named: "HEAD"), reusing: &known)
    #expect(known.count == 3)
  }

  @Test func readsManyLargeFilesWithoutWaitingForItself() async throws {
    let scratch = try await ScratchRepository()
    for index in 0..<300 {
      try scratch.write(String(repeating: "line \(index)\n", count: 4_000), to: "Clauses/x/\(index).yaml")
    }
    try await scratch.commit()
    #expect(try await inputs(scratch, at: "main").count == 300)
  }

  @Test func findsWhereHistoriesPart() async throws {
    let scratch = try await ScratchRepository()
    let base = try await scratch.commit("base")
    try await scratch.git("checkout", "-q", "-b", "topic")
    try await scratch.commit("topic")
    try await scratch.git("checkout", "-q", "main")
    try await scratch.commit("main")
    let repository = try scratch.opened()
    let (left, right) = (try await repository.commit(named: "main"), try await repository.commit(named: "topic"))
    #expect(try await repository.mergeBase(left, right).description == base)
  }

  @Test func readsThroughLinkedWorkTreesAndTags() async throws {
    let scratch = try await ScratchRepository()
    try scratch.write("a\n", to: "Clauses/a.yaml")
    let commit = try await scratch.commit()
    try await scratch.git("tag", "-a", "v1", "-m", "tag")
    try await scratch.git("worktree", "add", "-q", "linked")
    let repository = try GitRepository(of: "\(scratch.folder)/linked", inherited: scratch.environment)
    #expect(try await repository.commit(named: "v1").description == commit)
  }
}
