import FoundationEssentials
import ProjectFixtures
import Subprocess
import Testing

/// What `mou diff`, `mou log` and `mou textconv` print and end with in repositories of every shape.
@Suite struct ReviewCommandTests {
  private func mou(
    _ arguments: [String], in scratch: ScratchRepository, at folder: String = "", _ more: [String: String] = [:]
  ) async throws -> ScratchRepository.Run { try await scratch.mou(arguments, at: folder, more) }

  private func project(below folder: String = "", format: String = "sha1") async throws -> ScratchRepository {
    try await .project(below: folder, format: format)
  }

  /// Takes the duty out of the words that report a missing child.
  private func weaken(_ scratch: ScratchRepository, below folder: String = "") throws {
    let text = ReviewFixture.files(MiniProject())[ReviewFixture.report] ?? ""
    try scratch.write(
      text.replacing("reports the child", with: "may report the child"), to: folder + ReviewFixture.report)
  }

  private func expectWeakened(_ result: ScratchRepository.Run) {
    #expect(result.code == 0, "\(result.messages)")
    #expect(result.output.contains("1 clause changed (2 words), 1 of 1 county protocols touched"), "\(result.output)")
    #expect(result.output.contains("[-reports-]{+may report+}"))
  }

  // MARK: Where the project lies

  @Test(arguments: ["sha1", "sha256"])
  func comparesFilesOnDiskWithACommit(format: String) async throws {
    let scratch = try await project(format: format)
    try weaken(scratch)
    expectWeakened(try await mou(["diff", "main"], in: scratch))
  }

  @Test func comparesInALinkedWorkTreeAndInAFolderOfTheRepository() async throws {
    let scratch = try await project(below: "deep/project/")
    try await scratch.git("worktree", "add", "-q", "linked")
    try weaken(scratch, below: "linked/deep/project/")
    expectWeakened(try await mou(["diff", "main"], in: scratch, at: "/linked/deep/project"))
  }

  @Test func followsALibraryWhoseFolderWasRenamed() async throws {
    let scratch = try await project()
    try await scratch.git("mv", "Clauses", "Library")
    try await scratch.commit("Rename")
    try await scratch.git("mv", "Library", "Clauses")
    try weaken(scratch)
    let result = try await mou(["diff", "main"], in: scratch)
    expectWeakened(result)
    #expect(result.output.contains("Not compared: the folder's name, for the library lies in Library at "))
    try await scratch.commit("Back")
    let log = try await mou(["log", "missing.report"], in: scratch)
    #expect(log.output.contains("[-reports-]{+may report+}"))
    #expect(log.output.contains("touched 1 county (alameda)"))
    #expect(log.output.contains("Begin\n  first commit with the clause"))
  }

  // MARK: What cannot be compared

  @Test func saysThatABaseHoldsNoLibrary() async throws {
    let scratch = try await ScratchRepository()
    try await scratch.commit("Nothing yet")
    try scratch.write(ReviewFixture.files(MiniProject()))
    let refused = try await mou(["diff", "main"], in: scratch)
    #expect(refused.code == 66)
    #expect(refused.messages.contains("holds no clause library") && refused.messages.contains("--base-broken-ok"))
    let allowed = try await mou(["diff", "main", "--base-broken-ok"], in: scratch)
    #expect(allowed.code == 0)
    #expect(allowed.output.contains("holds no clause library: every clause counts as new, "))
  }

  @Test func saysThatABaseIsBroken() async throws {
    let scratch = try await project()
    try scratch.write("roles: [\n", to: "Clauses/roles.yaml")
    try await scratch.commit("Break")
    try scratch.write(ReviewFixture.files(MiniProject())["Clauses/roles.yaml"] ?? "", to: "Clauses/roles.yaml")
    let refused = try await mou(["diff", "main"], in: scratch)
    #expect(refused.code == 65)
    #expect(refused.messages.contains("Clauses/roles.yaml:") && refused.messages.contains("nothing compared"))
    #expect(refused.output.isEmpty)
    #expect(refused.messages.contains("mou diff main --base-broken-ok\n"), "\(refused.messages)")
    try scratch.write("roles: [\n", to: "Clauses/roles.yaml")
    let broken = try await mou(["diff", "main"], in: scratch)
    #expect(broken.code == 65 && !broken.messages.contains("--base-broken-ok"))
    try scratch.write(ReviewFixture.files(MiniProject())["Clauses/roles.yaml"] ?? "", to: "Clauses/roles.yaml")
    let allowed = try await mou(["diff", "main", "--base-broken-ok"], in: scratch)
    #expect(allowed.output.contains(" could not be read ("), "\(allowed.output)")
    #expect(
      allowed.output.hasSuffix("): every clause counts as new, and what was lost or gained is not known.\n"))
    #expect(
      allowed.output.hasPrefix("The base could not be judged: what was lost or gained is not known. 5 clauses and"),
      "\(allowed.output)")
    // Nothing was judged before, so that nothing can be called gained, nor kept.
    #expect(!allowed.output.contains("gained in") && !allowed.output.contains("met in"), "\(allowed.output)")
    let memo = try await mou(["diff", "main", "--base-broken-ok", "--format", "memo"], in: scratch)
    #expect(memo.output.contains("nobody can tell what the change means"), "\(memo.output)")
    #expect(!memo.output.contains("no cover was lost"))
    let json = try await mou(["diff", "main", "--base-broken-ok", "--format", "json"], in: scratch)
    #expect(json.output.contains("\"isBaseRead\" : false"))
  }

  @Test func saysThatAConflictIsNotSolved() async throws {
    let scratch = try await project()
    let text = ReviewFixture.files(MiniProject())[ReviewFixture.report] ?? ""
    try scratch.write("<<<<<<< ours\n\(text)=======\n\(text)>>>>>>> theirs\n", to: ReviewFixture.report)
    let result = try await mou(["diff", "main"], in: scratch)
    #expect(result.code == 65)
    #expect(result.messages.contains("unresolved merge conflict"))
  }

  @Test(arguments: ["Clauses", "Counties"])
  func saysThatAFolderIsASubmodule(folder: String) async throws {
    let scratch = try await project()
    let head = try await scratch.git("rev-parse", "HEAD")
    try await scratch.git("rm", "-rq", "--cached", folder)
    try await scratch.git("update-index", "--add", "--cacheinfo", "160000,\(head),\(folder)")
    try await scratch.git("commit", "-qm", "Module")
    let result = try await mou(["diff", "main"], in: scratch)
    #expect(result.code == 66)
    #expect(result.messages.contains("\(folder) is a submodule at "))
  }

  @Test func saysThatAFileIsAPointer() async throws {
    let scratch = try await project()
    try scratch.write(
      "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n", to: ReviewFixture.report)
    try await scratch.commit("Pointer")
    let result = try await mou(["diff", "HEAD~1", "HEAD"], in: scratch)
    #expect(result.code == 66)
    #expect(result.messages.contains("Git LFS pointer") && result.messages.contains("git lfs pull"))
  }

  @Test func namesAFileWhoseNameIsNoText() async throws {
    let scratch = try await project()
    let object = try await scratch.git("rev-parse", "HEAD:\(ReviewFixture.report)")
    _ = try await run(
      .name("sh"),
      arguments: [
        "-c",
        "cd '\(scratch.folder)' && printf '100644 \(object)\\tClauses/acin-i-83-16/missing/caf\\351.yaml\\0' | git update-index -z --index-info",
      ], environment: .inherit, output: .discarded, error: .discarded)
    try await scratch.git("commit", "-qm", "Name")
    let result = try await mou(["diff", "HEAD~1", "HEAD"], in: scratch)
    #expect(result.code == 65)
    #expect(result.messages.contains("Clauses/acin-i-83-16/missing/caf\u{FFFD}.yaml"))
  }

  @Test func asksForTheHistoryThatAShallowCloneLacks() async throws {
    let scratch = try await project()
    try await scratch.git("checkout", "-q", "-b", "topic")
    try weaken(scratch)
    try await scratch.commit("Weaken")
    try await scratch.git("checkout", "-q", "main")
    try await scratch.commit("Go on")
    try await scratch.git("clone", "-q", "--depth", "1", "--no-single-branch", "file://\(scratch.folder)", "clone")
    let result = try await mou(["diff", "origin/main", "origin/topic"], in: scratch, at: "/clone")
    #expect(result.code == 66)
    #expect(result.messages.contains("git fetch --unshallow"))
    #expect(result.output.isEmpty)
  }

  @Test func namesTheRevisionsThatHaveNothingInCommon() async throws {
    let scratch = try await project()
    try await scratch.git("checkout", "-q", "--orphan", "other")
    try await scratch.commit("Apart")
    let result = try await mou(["diff", "main"], in: scratch)
    #expect(result.code == 66)
    #expect(
      result.messages.contains("the histories of 'main' and 'HEAD' have no commit in common"), "\(result.messages)")
    #expect(result.messages.contains("try: mou diff main --exact, to compare with 'main' itself"))
    #expect(try await mou(["diff", "main", "--exact"], in: scratch).code == 0)
  }

  @Test func runsNothingOfAHostileRepository() async throws {
    let scratch = try await project()
    let script = "\(scratch.folder)/evil.sh"
    try scratch.write("#!/bin/sh\ntouch '\(scratch.folder)/ran'\n", to: "evil.sh")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: script)
    try scratch.write("*.yaml diff=evil filter=evil\n", to: ".gitattributes")
    for setting in ["core.fsmonitor", "core.pager", "diff.external", "diff.evil.textconv", "filter.evil.smudge"] {
      try await scratch.git("config", setting, script)
    }
    try weaken(scratch)
    let result = try await mou(
      ["diff", "main"], in: scratch,
      ["GIT_DIR": "/nowhere", "GIT_EXTERNAL_DIFF": script, "GIT_PAGER": script, "GIT_INDEX_FILE": "/nowhere"])
    expectWeakened(result)
    #expect(!scratch.exists("ran"))
  }

  // MARK: How it ends

  @Test(arguments: [
    (["--exit-code"], 1), (["--exit-code", "--clause", "missing.search"], 0), (["--fail-on", "lost-coverage"], 0),
    (["--fail-on", "lost-coverage,weakened"], 1), (["--fail-on", "stale"], 0), (["--fail-on", "warning"], 1),
    (["--fail-on", "something"], 64), (["--county", "nowhere"], 66),
  ])
  func endsAsItWasAsked(options: [String], code: Int) async throws {
    let scratch = try await project()
    try weaken(scratch)
    #expect(try await mou(["diff", "main"] + options, in: scratch).code == Int32(code))
  }

  @Test func countsAnInventedCountyAsAChangeAndSaysThatItIsLeftOut() async throws {
    let scratch = try await project()
    #expect(try await mou(["diff", "main", "--exit-code"], in: scratch).code == 0)
    let text = MiniProject.county().replacing("county: test", with: "county: made-up")
    try scratch.write(text, to: "Counties/made-up.yaml")
    let result = try await mou(["diff", "main", "--exit-code"], in: scratch)
    #expect(result.code == 1, "\(result.messages)")
    #expect(result.output.contains("Not compared: Counties/made-up.yaml, "), "\(result.output)")
  }

  @Test func namesTheClauseThatWasProbablyMeant() async throws {
    let scratch = try await project()
    let result = try await mou(["log", "missing.reprt"], in: scratch)
    #expect(result.code == 66)
    #expect(
      result.messages.contains("holds the clause 'missing.reprt'; did you mean 'missing.report'?"),
      "\(result.messages)")
  }

  @Test func showsSentencesInGitsOwnDiff() async throws {
    let scratch = try await project()
    try scratch.write("/Clauses/**/*.yaml diff=mou\n", to: ".gitattributes")
    try await scratch.git("config", "diff.mou.textconv", "\(ScratchRepository.program) textconv")
    try weaken(scratch)
    let result = try await run(
      .name("git"), arguments: ["-C", scratch.folder, "diff", "--word-diff", "--unified=0"],
      environment: .inherit, output: .string(limit: 1 << 20), error: .discarded)
    #expect(result.standardOutput.contains("[-reports-]{+may report+}"), "\(result.standardOutput)")
    #expect(
      result.standardOutput.contains("carries[missing-report] words: [-reports-]{+may report+}"),
      "\(result.standardOutput)")
  }

  @Test func tellsOfMergesHowToFollowThem() async throws {
    let scratch = try await project()
    try await scratch.git("checkout", "-q", "-b", "topic")
    try weaken(scratch)
    try await scratch.commit("Weaken")
    try await scratch.git("checkout", "-q", "main")
    try await scratch.git("merge", "-q", "--no-ff", "-m", "Merge topic", "topic")
    let parent = try await scratch.git("rev-parse", "HEAD^2")
    let result = try await mou(["log", "missing.report"], in: scratch)
    #expect(result.output.contains("a merge; its single commits: mou log missing.report \(parent.prefix(10))"))
    #expect(
      result.output.contains("missing-report: the words that carry it changed in 1 county: modal: may added"))
  }
}
