internal import ModelLoading

/// Loads the states of a project at the commits of its history; what two of them share is read, parsed and loaded once.
struct SideReader {
  private let repository: GitRepository
  private var known = KnownFiles()
  /// The last states that were loaded, by their files: neighbours in a history are often the same state.
  private var last: [(files: [GitTreeEntry], side: Result<ReviewSide, ReviewSide.Broken>)] = []

  /// A step has two states, and the older of them is often the newer of the next step.
  private static let depth = 2

  init(_ repository: GitRepository) { self.repository = repository }

  /// The state at `commit`; a failure holds its mistakes.
  mutating func side(
    at commit: GitObjectID
  ) async throws(GitProblem) -> Result<ReviewSide, ReviewSide.Broken> {
    let files = RevisionFiles(repository)
    let project = try await files.project(of: commit)
    if let same = last.first(where: { $0.files == project.entries }) { return same.side }
    let inputs = try await files.inputs(of: project.entries, at: commit, reusing: &known)
    let side = Result { () throws(ReviewSide.Broken) in
      var side = try ReviewSide(ReviewSide.Name(commit.short), loading: inputs)
      side.assemblies = AssembledCounties()
      return side
    }
    last = [(project.entries, side)] + last.prefix(Self.depth - 1)
    return side
  }
}
