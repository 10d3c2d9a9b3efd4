internal import ModelLoading
internal import ProtocolModel

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
    let library = project.entries.filter { $0.path.hasPrefix("Clauses/") }
    let like = last.first { $0.files.filter { $0.path.hasPrefix("Clauses/") } == library }
      .flatMap { try? $0.side.get() }
    let side = Result { () throws(ReviewSide.Broken) in
      var side = try ReviewSide(ReviewSide.Name(commit.short), loading: inputs, under: like?.library)
      side.kept = (like?.kept?.protocols ?? KeptProtocols(), Self.countyFiles(project.entries))
      return side
    }
    last = [(project.entries, side)] + last.prefix(Self.depth - 1)
    return side
  }

  /// For each county the objects that it is made of besides the library: its own file and the regions'.
  private static func countyFiles(_ entries: [GitTreeEntry]) -> [County.ID: String] {
    let regions = entries.filter { $0.path.hasPrefix("Counties/regions/") }.map { "\($0.path) \($0.object)" }
    var files: [County.ID: String] = [:]
    for entry in entries where entry.path.hasPrefix("Counties/") && entry.path.hasSuffix(".yaml") {
      let name = entry.path.dropFirst("Counties/".count).dropLast(".yaml".count)
      files[Identifier(String(name))] = "\(entry.object) \(regions)"
    }
    return files
  }
}
