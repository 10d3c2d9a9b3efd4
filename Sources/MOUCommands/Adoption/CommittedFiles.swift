internal import RevisionReview
internal import SourceText

/// The files of the last commit, held against those of the work tree by their bytes.
struct CommittedFiles: Sendable {
  let commit: GitObjectID
  /// The git object of each file below `Clauses` and `Counties`, by path.
  private let objects: [String: GitObjectID]

  init(of repository: GitRepository) async throws(GitProblem) {
    commit = try await repository.commit(named: "HEAD")
    let entries = try await repository.entries(of: commit, below: ["Clauses", "Counties"])
    objects = Dictionary(entries.map { ($0.path, $0.object) }) { first, _ in first }
  }

  func object(at path: String) -> String { objects[path]?.description ?? "" }

  /// The files of `sources` that the commit does not hold as they are, and those it holds that are gone; in order.
  func differences(from sources: SourceCatalog, files: [String]) -> [String] {
    let changed = files.filter { path in
      guard let object = objects[path]?.description, let bytes = sources.bytes(of: path) else { return true }
      return BlobName.name(of: bytes, digits: object.utf8.count) != object
    }
    let read = Set(files)
    let gone = objects.keys.filter { $0.hasPrefix("Clauses/") && $0.hasSuffix(".yaml") && !read.contains($0) }
    return (changed + gone).sorted()
  }
}
