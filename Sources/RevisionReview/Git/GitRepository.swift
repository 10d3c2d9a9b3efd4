internal import FoundationEssentials

/// Reads commits of the repository that a project lies in, without touching its work tree.
package struct GitRepository: Sendable {
  private let command: GitCommand
  private let folder: GitFolder

  /// The repository that `project` lies in.
  ///
  /// - Throws: `GitProblem` when the folder lies in no repository, or in one without files.
  package init(
    of project: String, inherited: [String: String] = ProcessInfo.processInfo.environment,
    timeLimit: Duration = .seconds(60)
  ) throws(GitProblem) {
    guard let folder = GitFolder(holding: project) else {
      throw GitProblem(.notARepository, "\(project) lies in no git repository", command: "git init")
    }
    guard !folder.isBare else {
      throw GitProblem(
        .bareRepository, "\(project) is a bare repository and has no files to compare",
        command: "git clone \(project) and run mou there")
    }
    self.folder = folder
    command = GitCommand(in: project, inherited: inherited, timeLimit: timeLimit)
  }

  /// The commit that `revision` names.
  package func commit(named revision: String) async throws(GitProblem) -> GitObjectID {
    guard !revision.isEmpty, !revision.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) else {
      throw GitProblem(.badRevision, "a revision is never empty and holds no control characters")
    }
    let output = try await command.run(["rev-parse", "--verify", "--end-of-options", "\(revision)^{commit}"])
    if output.status == 0, let id = GitObjectID(output.firstLine) { return id }
    if let version = GitVersion(try await command.run(["version"]).firstLine), version < .needed {
      throw GitProblem(
        .tooOld, "git \(version) is too old; mou needs \(GitVersion.needed) or later", gitWords: output.errorText,
        command: "apt-get install git")
    }
    throw revisionProblem(revision, output)
  }

  /// Where the histories of two commits part.
  package func mergeBase(_ left: GitObjectID, _ right: GitObjectID) async throws(GitProblem) -> GitObjectID {
    let output = try await command.run(["merge-base", left.description, right.description])
    if output.status == 0, let id = GitObjectID(output.firstLine) { return id }
    if folder.isShallow { throw Self.shallow("the history is cut off before the two revisions meet", output.errorText) }
    if !output.errorText.isEmpty {
      throw GitProblem(.failed, "git could not compare the revisions", gitWords: output.errorText)
    }
    throw GitProblem(
      .noMergeBase, "\(left.short) and \(right.short) have no commit in common",
      command: "mou diff --exact, to compare with the revision itself")
  }

  /// The files of `commit` below `folders` of the project, all of the project's when none are named.
  package func entries(of commit: GitObjectID, below folders: [String]) async throws(GitProblem) -> [GitTreeEntry] {
    let output = try await command.run(["ls-tree", "-r", "-z", commit.description] + folders)
    guard output.status == 0 else { throw readProblem("the files of \(commit.short) cannot be listed", output) }
    return GitTree.entries(output.bytes)
  }

  /// The bytes of the objects, each asked for once.
  package func blobs(_ ids: [GitObjectID]) async throws(GitProblem) -> [GitObjectID: [UInt8]] {
    try await objects(ids, type: "blob")
  }

  /// The commits with these names.
  package func commits(_ ids: [GitObjectID]) async throws(GitProblem) -> [GitObjectID: GitCommit] {
    var commits: [GitObjectID: GitCommit] = [:]
    for (id, bytes) in try await objects(ids, type: "commit") { commits[id] = GitCommit(id, bytes) }
    return commits
  }

  private func objects(_ ids: [GitObjectID], type: String) async throws(GitProblem) -> [GitObjectID: [UInt8]] {
    var seen: Set<GitObjectID> = []
    let wanted = ids.filter { seen.insert($0).inserted }
    guard !wanted.isEmpty else { return [:] }
    let request = wanted.map { "\($0)\n" }.joined()
    let output = try await command.run(["cat-file", "--batch"], input: Array(request.utf8))
    var batch = GitBatch(output.bytes)
    var result: [GitObjectID: [UInt8]] = [:]
    for id in wanted {
      guard case .object(_, let found, let bytes)? = batch.next(), found == type else {
        throw readProblem("object \(id.short) is missing from the repository", output)
      }
      result[id] = bytes
    }
    return result
  }

  /// The commits from `head` back along first parents, so that a merge is one step.
  package func mainLine(from head: GitObjectID) async throws(GitProblem) -> [GitCommit] {
    var line: [GitCommit] = []
    var start = head
    while true {
      let names = (0..<Self.lineLength).map { "\(start)~\($0)" }
      let step = try await answers(names).compactMap { answer -> GitCommit? in
        guard case .object(let id, "commit", let bytes) = answer else { return nil }
        return GitCommit(id, bytes)
      }
      line += step
      guard step.count == Self.lineLength, let parent = step.last?.parents.first else { return line }
      start = parent
    }
  }

  /// The bytes of the project's file at `path` in each of `commits`; nil where there is none.
  package func contents(of path: String, in commits: [GitObjectID]) async throws(GitProblem) -> [[UInt8]?] {
    guard !path.utf8.contains(UInt8(ascii: "\n")) else {
      throw GitProblem(.notAFile, "the name '\(path.replacing("\n", with: "\\n"))' holds a line break; rename it")
    }
    return try await answers(commits.map { "\($0):./\(path)" }).map { answer in
      if case .object(_, "blob", let bytes) = answer { bytes } else { nil }
    }
  }

  /// Whether the history was cut off when the repository was cloned.
  package var isShallow: Bool { folder.isShallow }

  /// So many commits are asked for at a time.
  private static let lineLength = 256

  private func answers(_ names: [String]) async throws(GitProblem) -> [GitBatch.Answer] {
    let output = try await command.run(["cat-file", "--batch"], input: Array(names.map { "\($0)\n" }.joined().utf8))
    var batch = GitBatch(output.bytes)
    var answers: [GitBatch.Answer] = []
    for _ in names {
      guard let answer = batch.next() else { throw readProblem("the history cannot be read", output) }
      answers.append(answer)
    }
    return answers
  }

  // MARK: What to say

  private func revisionProblem(_ revision: String, _ output: GitCommand.Output) -> GitProblem {
    if let problem = Self.ownerProblem(output) { return problem }
    if revision == "HEAD" || revision == folder.branch {
      return GitProblem(
        .noCommitYet, "'\(revision)' has no commit yet, so there is nothing to compare with",
        gitWords: output.errorText,
        command: "git commit")
    }
    if folder.isShallow { return Self.shallow("'\(revision)' is not in this clone", output.errorText) }
    return GitProblem(
      .unknownRevision, "no commit is called '\(revision)'", gitWords: output.errorText, command: "git fetch --all")
  }

  private func readProblem(_ message: String, _ output: GitCommand.Output) -> GitProblem {
    if let problem = Self.ownerProblem(output) { return problem }
    if folder.isShallow { return Self.shallow(message, output.errorText) }
    return GitProblem(.missingObject, message, gitWords: output.errorText, command: "git fsck")
  }

  private static func shallow(_ message: String, _ words: String) -> GitProblem {
    GitProblem(
      .shallowClone, "\(message): this clone holds only part of the history", gitWords: words,
      command: "git fetch --unshallow")
  }

  private static func ownerProblem(_ output: GitCommand.Output) -> GitProblem? {
    guard output.errorText.contains("dubious ownership") else { return nil }
    return GitProblem(
      .unsafeFolder, "the repository belongs to somebody else, so git does not read it", gitWords: output.errorText,
      command: "git config --global --add safe.directory, followed by its folder")
  }
}
