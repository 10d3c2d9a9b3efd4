package import ModelLoading

/// Reads the project's files as a commit has them.
package struct RevisionFiles: Sendable {
  private let repository: GitRepository
  private static let folders = ["Clauses", "Counties"]

  package init(_ repository: GitRepository) { self.repository = repository }

  /// The YAML files below `Clauses` and `Counties` of `commit`; `known` are files read before.
  ///
  /// - Throws: `GitProblem` when a link, a submodule or a pointer to a file stands in place of a file.
  package func inputs(
    of commit: GitObjectID, reusing known: inout KnownFiles
  ) async throws(GitProblem) -> [SourceInput] {
    try await inputs(of: try await entries(of: commit), at: commit, reusing: &known)
  }

  /// The project as `commit` has it, also when its library lay in another folder than `Clauses` then.
  package func project(of commit: GitObjectID) async throws(GitProblem) -> CommittedProject {
    let entries = try await entries(of: commit)
    if entries.contains(where: { $0.path.hasPrefix("Clauses/") || $0.path == "Clauses" }) {
      return CommittedProject(folder: "Clauses", entries: entries)
    }
    let all = try await repository.entries(of: commit, below: [])
    guard let folder = LibraryFolder.name(in: all.map(\.path)) else {
      return CommittedProject(folder: nil, entries: entries)
    }
    let moved = all.compactMap { entry -> GitTreeEntry? in
      if entry.path.hasPrefix("Counties/") { return entry }
      guard entry.path.hasPrefix("\(folder)/") else { return nil }
      return GitTreeEntry(
        kind: entry.kind, object: entry.object, path: "Clauses/\(entry.path.dropFirst(folder.count + 1))")
    }
    return CommittedProject(folder: folder, entries: moved)
  }

  /// What stands below `Clauses` and `Counties`, links and submodules among it.
  private func entries(of commit: GitObjectID) async throws(GitProblem) -> [GitTreeEntry] {
    try await repository.entries(of: commit, below: Self.folders)
  }

  /// The YAML files among `entries` of `commit`.
  ///
  /// - Throws: `GitProblem` when a link, a submodule or a pointer to a file stands in place of a file.
  package func inputs(
    of entries: [GitTreeEntry], at commit: GitObjectID, reusing known: inout KnownFiles
  ) async throws(GitProblem) -> [SourceInput] {
    for entry in entries { try Self.refuseStandIns(entry, at: commit) }
    let files = entries.filter { $0.kind == .file && Self.isYAML($0.path) }
    known.add(try await repository.blobs(files.map(\.object).filter { !known.isKnown($0) }))
    var inputs: [SourceInput] = []
    for file in files.sorted(by: { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }) {
      let input = known.input(at: file.path, file.object)
      if let pointer = PointerFile(input) {
        throw GitProblem(
          .notAFile, "\(input.path) is \(pointer.name) at \(commit.short), not the file", command: pointer.command)
      }
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

/// What a commit has of a project, its library as if it lay in `Clauses`.
package struct CommittedProject: Hashable, Sendable {
  /// The folder of the library; nil when the commit has none.
  package let folder: String?
  package let entries: [GitTreeEntry]

  /// The path of the library's file `path` in the commit.
  func path(of path: String) -> String {
    guard let folder, path.hasPrefix("Clauses/") else { return path }
    return "\(folder)/\(path.dropFirst("Clauses/".count))"
  }
}

/// Finds a clause library that lies in another folder than `Clauses`.
enum LibraryFolder {
  /// The one folder of the project that holds what a library always has; nil when there is none, or more than one.
  static func name(in paths: [String]) -> String? {
    let known = Set(paths)
    let folders = paths.compactMap { path -> String? in
      guard path.hasSuffix("/library.yaml") else { return nil }
      let folder = String(path.dropLast("/library.yaml".count))
      return !folder.contains("/") && known.contains("\(folder)/roles.yaml") ? folder : nil
    }
    return folders.count == 1 ? folders[0] : nil
  }
}
