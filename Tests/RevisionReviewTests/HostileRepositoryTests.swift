import FoundationEssentials
import ModelLoading
import RevisionReview
import Testing

/// Nothing that a repository's configuration, hooks or files plant ever runs.
@Suite struct HostileRepositoryTests {
  /// A repository whose every known lever would leave the file `ran`.
  private func hostile() async throws -> ScratchRepository {
    let scratch = try await ScratchRepository()
    try scratch.write("a: 1\n", to: "Clauses/a.yaml")
    try scratch.write("*.yaml diff=evil filter=evil\n", to: ".gitattributes")
    try await scratch.commit()
    try scratch.write("a: 2\n", to: "Clauses/a.yaml")
    try await scratch.commit()
    let script = "\(scratch.folder)/evil.sh"
    try scratch.write("#!/bin/sh\ntouch '\(scratch.folder)/ran'\ncat\n", to: "evil.sh")
    try scratch.write("#!/bin/sh\ntouch '\(scratch.folder)/ran'\n", to: "git")
    for path in [script, "\(scratch.folder)/git"] {
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    }
    let settings = [
      "core.fsmonitor", "core.pager", "diff.external", "diff.evil.textconv", "diff.evil.command", "filter.evil.clean",
      "filter.evil.smudge", "filter.evil.process", "core.sshCommand", "core.askPass", "core.editor",
      "core.alternateRefsCommand", "credential.helper", "pager.rev-parse", "pager.ls-tree", "pager.cat-file",
      "pager.merge-base", "interactive.diffFilter", "uploadpack.packObjectsHook", "gpg.program",
      "remote.origin.uploadpack", "core.gitProxy", "gpg.ssh.program", "merge.evil.driver", "sequence.editor",
    ]
    for setting in settings { try await scratch.git("config", setting, script) }
    for alias in ["rev-parse", "ls-tree", "cat-file", "merge-base"] {
      try await scratch.git("config", "alias.\(alias)", "!\(script)")
    }
    try await scratch.git("config", "log.showSignature", "true")
    try scratch.write("*.yaml diff=evil filter=evil merge=evil\n", to: ".git/info/attributes")
    try scratch.write("[core]\n\tfsmonitor = \(script)\n\tpager = \(script)\n", to: "evil.config")
    try await scratch.git("config", "include.path", "\(scratch.folder)/evil.config")
    try await scratch.git("config", "core.hooksPath", scratch.folder)
    for hook in ["post-checkout", "post-index-change", "reference-transaction", "pre-auto-gc", "fsmonitor-watchman"] {
      try FileManager.default.createSymbolicLink(atPath: "\(scratch.folder)/\(hook)", withDestinationPath: script)
    }
    return scratch
  }

  @Test func runsNothingThatTheConfigurationNames() async throws {
    let scratch = try await hostile()
    let repository = try scratch.opened([
      "GIT_EXTERNAL_DIFF": "\(scratch.folder)/evil.sh", "GIT_PAGER": "\(scratch.folder)/evil.sh",
      "GIT_DIR": "/nowhere", "GIT_WORK_TREE": "/nowhere", "GIT_OBJECT_DIRECTORY": "/nowhere",
      "GIT_CONFIG_COUNT": "1", "GIT_CONFIG_KEY_0": "core.fsmonitor",
      "GIT_CONFIG_VALUE_0": "\(scratch.folder)/evil.sh", "GIT_SSH_COMMAND": "\(scratch.folder)/evil.sh",
      "GIT_EXEC_PATH": scratch.folder, "GIT_TRACE": "\(scratch.folder)/ran",
      "GIT_TRACE2_EVENT": "\(scratch.folder)/ran",
      "GIT_ASKPASS": "\(scratch.folder)/evil.sh", "GIT_ALTERNATE_OBJECT_DIRECTORIES": "/nowhere",
      "GIT_CONFIG_GLOBAL": "\(scratch.folder)/evil.config",
      "GIT_CONFIG_PARAMETERS": "'core.fsmonitor'='\(scratch.folder)/evil.sh'",
      "PATH": ".:\(scratch.environment["PATH"] ?? "")",
    ])
    let head = try await repository.commit(named: "HEAD")
    let base = try await repository.commit(named: "HEAD~1")
    #expect(try await repository.mergeBase(base, head) == base)
    var known = KnownFiles()
    let inputs = try await RevisionFiles(repository).inputs(of: head, reusing: &known)
    #expect(inputs.map { String(decoding: $0.bytes, as: UTF8.self) } == ["a: 2\n"])
    #expect(!scratch.exists("ran"))
  }

  /// A replacement or a graft shows another past to those who look at it, and to nobody else.
  @Test func readsThePastThatTheNamesOfCommitsStandFor() async throws {
    let scratch = try await hostile()
    let (head, base) = (try await scratch.git("rev-parse", "HEAD"), try await scratch.git("rev-parse", "HEAD~1"))
    try scratch.write("\(base)\n", to: ".git/refs/replace/\(head)")
    try scratch.write("\(head)\n", to: ".git/info/grafts")
    let repository = try scratch.opened(["GIT_REPLACE_REF_BASE": "refs/replace/"])
    let commit = try await repository.commit(named: "HEAD")
    #expect(commit.description == head)
    #expect(try await repository.mainLine(from: commit).map(\.id.description) == [head, base])
    #expect(try await repository.mergeBase(try await repository.commit(named: base), commit).description == base)
    var known = KnownFiles()
    let inputs = try await RevisionFiles(repository).inputs(of: commit, reusing: &known)
    #expect(inputs.map { String(decoding: $0.bytes, as: UTF8.self) } == ["a: 2\n"])
    #expect(!scratch.exists("ran"))
  }

  @Test(arguments: ["ext::", "file://", "ssh://localhost"])
  func fetchesNothingThatIsMissing(transport: String) async throws {
    let scratch = try await hostile()
    let blob = try await scratch.git("rev-parse", "HEAD:Clauses/a.yaml")
    try FileManager.default.removeItem(
      atPath: "\(scratch.folder)/.git/objects/\(blob.prefix(2))/\(blob.dropFirst(2))")
    try await scratch.git("config", "core.repositoryFormatVersion", "1")
    try await scratch.git("config", "extensions.partialClone", "origin")
    try await scratch.git("config", "remote.origin.promisor", "true")
    try await scratch.git("config", "remote.origin.url", "\(transport)\(scratch.folder)/evil.sh")
    for name in ["ext", "file", "ssh"] { try await scratch.git("config", "protocol.\(name).allow", "always") }
    let repository = try scratch.opened()
    let head = try await repository.commit(named: "HEAD")
    let problem = await #expect(throws: GitProblem.self) {
      var known = KnownFiles()
      return try await RevisionFiles(repository).inputs(of: head, reusing: &known)
    }
    #expect(problem?.kind == .missingObject)
    #expect(!scratch.exists("ran"))
  }
}
