import FoundationEssentials
import RevisionReview
import Testing

/// What git cannot give is said in words, with the command that helps.
@Suite struct GitProblemTests {
  private func problem(_ scratch: ScratchRepository, _ revision: String) async throws -> GitProblem? {
    let repository = try scratch.opened()
    return await #expect(throws: GitProblem.self) { try await repository.commit(named: revision) }
  }

  @Test(arguments: ["nowhere", "-x", "--help", "--upload-pack=touch x", "HEAD:Clauses", "a..b"])
  func unknownRevision(name: String) async throws {
    let scratch = try await ScratchRepository()
    try scratch.write("a\n", to: "Clauses/a.yaml")
    try await scratch.commit()
    let problem = try await problem(scratch, name)
    #expect(problem?.kind == .unknownRevision)
    #expect(problem?.gitWords != nil)
    #expect(problem?.command == "git fetch --all")
  }

  @Test func emptyRevision() async throws {
    let scratch = try await ScratchRepository()
    #expect(try await problem(scratch, "")?.kind == .badRevision)
    #expect(try await problem(scratch, "a\nb")?.kind == .badRevision)
  }

  @Test func unbornBranch() async throws {
    let scratch = try await ScratchRepository()
    #expect(try await problem(scratch, "HEAD")?.kind == .noCommitYet)
    #expect(try await problem(scratch, "main")?.kind == .noCommitYet)
  }

  @Test func noRepository() async throws {
    let problem = #expect(throws: GitProblem.self) { try GitRepository(of: "/", inherited: [:]) }
    #expect(problem?.kind == .notARepository)
  }

  @Test func bareRepository() async throws {
    let scratch = try await ScratchRepository()
    try await scratch.commit()
    try await scratch.git("clone", "-q", "--bare", ".", "bare.git")
    let problem = #expect(throws: GitProblem.self) {
      try GitRepository(of: "\(scratch.folder)/bare.git", inherited: scratch.environment)
    }
    #expect(problem?.kind == .bareRepository)
  }

  @Test func shallowClone() async throws {
    let scratch = try await ScratchRepository()
    let first = try await scratch.commit("one")
    try await scratch.commit("two")
    try await scratch.git("clone", "-q", "--depth", "1", "file://\(scratch.folder)", "clone")
    let repository = try GitRepository(of: "\(scratch.folder)/clone", inherited: scratch.environment)
    let problem = await #expect(throws: GitProblem.self) { try await repository.commit(named: first) }
    #expect(problem?.kind == .shallowClone)
    #expect(problem?.command == "git fetch --unshallow")
  }

  @Test func noMergeBase() async throws {
    let scratch = try await ScratchRepository()
    try await scratch.commit("one")
    try await scratch.git("checkout", "-q", "--orphan", "other")
    try await scratch.commit("two")
    let repository = try scratch.opened()
    let (left, right) = (try await repository.commit(named: "main"), try await repository.commit(named: "other"))
    let problem = await #expect(throws: GitProblem.self) { try await repository.mergeBase(left, right) }
    #expect(problem?.kind == .noMergeBase)
  }

  @Test func standInsForFiles() async throws {
    let scratch = try await ScratchRepository()
    try await scratch.commit("empty")
    try FileManager.default.createSymbolicLink(
      atPath: "\(scratch.folder)/Clauses/link.yaml", withDestinationPath: "/etc/passwd")
    try await scratch.commit("link")
    try await scratch.git("rm", "-q", "Clauses/link.yaml")
    try scratch.write(
      "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n", to: "Clauses/pointer.yaml")
    try await scratch.commit("pointer")
    try await scratch.git("rm", "-q", "Clauses/pointer.yaml")
    try await scratch.git("clone", "-q", ".", "Clauses/module")
    try await scratch.commit("module")
    let repository = try scratch.opened()
    for revision in ["HEAD", "HEAD~1", "HEAD~2"] {
      let commit = try await repository.commit(named: revision)
      let problem = await #expect(throws: GitProblem.self) {
        var known = KnownFiles()
        return try await RevisionFiles(repository).inputs(of: commit, reusing: &known)
      }
      #expect(problem?.kind == .notAFile)
    }
  }

  @Test(arguments: [("git version 2.20.1", GitProblem.Kind.tooOld), ("git version 2.39.5 (x)", .unknownRevision)])
  func oldGit(version: String, kind: GitProblem.Kind) async throws {
    let scratch = try await ScratchRepository()
    try scratch.write(
      """
      #!/bin/sh
      case "$*" in
      *" version") echo "\(version)" ;;
      *) echo "fatal: Needed a single revision" >&2; exit 128 ;;
      esac

      """, to: "bin/git")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: "\(scratch.folder)/bin/git")
    let repository = try scratch.opened(["PATH": "\(scratch.folder)/bin:/usr/bin:/bin"])
    let problem = await #expect(throws: GitProblem.self) { try await repository.commit(named: "topic") }
    #expect(problem?.kind == kind)
    #expect(problem?.gitWords == "fatal: Needed a single revision")
    if kind == .tooOld { #expect(problem?.message == "git 2.20.1 is too old; mou needs 2.30 or later") }
  }

  @Test func missingGit() async throws {
    let scratch = try await ScratchRepository()
    let repository = try scratch.opened(["PATH": "/nowhere:."])
    let problem = await #expect(throws: GitProblem.self) { try await repository.commit(named: "HEAD") }
    #expect(problem?.kind == .notInstalled)
  }
}
