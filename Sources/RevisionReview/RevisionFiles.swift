package import ModelLoading

/// Reads the project's files as a commit has them.
package struct RevisionFiles: Sendable {
  private let repository: GitRepository
  private static let folders = ["Clauses", "Counties"]

  package init(_ repository: GitRepository) { self.repository = repository }

  /// The YAML files below `Clauses` and `Counties` of `commit`; `known` are files read before, by their objects.
  ///
  /// - Throws: `GitProblem` when a link, a submodule or a pointer to a file stands in place of a file.
  package func inputs(
    of commit: GitObjectID, reusing known: inout [GitObjectID: [UInt8]]
  ) async throws(GitProblem) -> [SourceInput] {
    let entries = try await repository.entries(of: commit, below: Self.folders)
    for entry in entries { try Self.refuseStandIns(entry, at: commit) }
    let files = entries.filter { $0.kind == .file && Self.isYAML($0.path) }
    let missing = files.map(\.object).filter { known[$0] == nil }
    known.merge(try await repository.blobs(missing)) { first, _ in first }
    return try Self.inputs(of: files, known, at: commit)
  }

  private static func inputs(
    of files: [GitTreeEntry], _ known: [GitObjectID: [UInt8]], at commit: GitObjectID
  ) throws(GitProblem) -> [SourceInput] {
    var inputs: [SourceInput] = []
    for file in files.sorted(by: { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }) {
      let input = SourceInput(path: file.path, bytes: known[file.object] ?? [])
      try PointerFile.refuse(input, in: "at \(commit.short)")
      inputs.append(input)
    }
    return inputs
  }

  private static func isYAML(_ path: String) -> Bool { path.hasSuffix(".yaml") || path.hasSuffix(".yml") }

  private static func refuseStandIns(_ entry: GitTreeEntry, at commit: GitObjectID) throws(GitProblem) {
    switch entry.kind {
    case .file, .other: return
    case .symbolicLink:
      throw GitProblem(
        .notAFile, "\(entry.path) is a symbolic link at \(commit.short); the file itself must stand there")
    case .submodule:
      throw GitProblem(
        .notAFile, "\(entry.path) is a submodule at \(commit.short); the files themselves must stand there")
    }
  }
}

/// A small file that only names where the real one is, as Git LFS and git-annex leave it.
package enum PointerFile {
  /// - Throws: `GitProblem` when `input` is such a file; `place` says where, as in “at 1a2b3c”.
  package static func refuse(_ input: SourceInput, in place: String) throws(GitProblem) {
    if starts(input, "version https://git-lfs.github.com/spec/") {
      throw GitProblem(
        .notAFile, "\(input.path) is a Git LFS pointer \(place), not the file", command: "git lfs pull")
    }
    if input.bytes.count < 512, starts(input, "/annex/objects/") || starts(input, "../.git/annex/") {
      throw GitProblem(.notAFile, "\(input.path) is a git-annex link \(place), not the file", command: "git annex get")
    }
  }

  private static func starts(_ input: SourceInput, _ text: String) -> Bool { input.bytes.starts(with: text.utf8) }
}
