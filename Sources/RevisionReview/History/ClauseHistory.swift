package import ProtocolModel
internal import SourceText

/// What became of one clause over the commits of the main line, the latest first.
package struct ClauseHistory: Sendable {
  /// A commit that changed the clause.
  package struct Entry: Sendable {
    package let commit: GitCommit
    /// What the clause was called after the commit.
    package let clause: Clause.ID
    /// Its edition after the commit; nil when its file does not say.
    package let edition: Int?
    package let step: Step
  }

  package enum Step: Sendable {
    /// What the commit changed, compared with the one before.
    case review(ReviewReport)
    /// The first commit that has the clause.
    case first
    /// One of the two states has mistakes, so that only the fact of a change is known.
    case unreadable(errors: Int)
  }

  package let clause: Clause.ID
  package let entries: [Entry]
  /// How many commits were looked at.
  package let commitCount: Int
  /// Whether the clone holds only part of the history.
  package let isCutOff: Bool
}

/// Reads the history of clauses, across new identifiers and new folders.
package struct ClauseHistoryReader: Sendable {
  private let repository: GitRepository
  private let day: CalendarDay

  /// Counties are judged as of `day` at every commit, so that steps compare.
  package init(_ repository: GitRepository, on day: CalendarDay) {
    self.repository = repository
    self.day = day
  }

  /// - Throws: `GitProblem` when git cannot give the history, or when `clause` is in no file of `head`.
  package func history(of clause: Clause.ID, from head: GitObjectID) async throws(GitProblem) -> ClauseHistory {
    let line = try await repository.mainLine(from: head)
    let paths = try await paths(in: head)
    guard let path = paths.first(where: { Self.id(of: $0) == clause }) else {
      let known = paths.compactMap(Self.id).map(\.rawValue)
      let hint = NearMiss.hint(for: clause.rawValue, among: known).map { "; \($0)" } ?? ""
      throw GitProblem(.notAFile, "no file of \(head.short) holds the clause '\(clause)'\(hint)")
    }
    var sides = SideReader(repository)
    var entries: [ClauseHistory.Entry] = []
    var place = ClausePlace(clause: clause, path: path)
    var start = 0
    while start < line.count {
      let contents = try await repository.contents(of: place.path, in: line[start...].map(\.id))
      let (changes, end) = Self.changes(contents)
      guard end > 0 else {
        throw GitProblem(.missingObject, "git cannot give \(place.path) as \(line[start].id.short) has it")
      }
      for offset in changes {
        entries.append(
          try await entry(line[start + offset], line[start + offset + 1], place.clause, contents[offset], &sides))
      }
      guard start + end < line.count else {
        entries.append(Self.first(line[line.count - 1], place.clause, contents.last ?? nil))
        break
      }
      let (commit, parent) = (line[start + end - 1], line[start + end])
      guard let before = try await predecessor(of: place, at: commit, parent) else {
        entries.append(Self.first(commit, place.clause, contents[end - 1]))
        break
      }
      entries.append(try await entry(commit, parent, place.clause, contents[end - 1], &sides))
      place = before
      start += end
    }
    return ClauseHistory(
      clause: clause, entries: entries, commitCount: line.count, isCutOff: repository.isShallow)
  }

  private struct ClausePlace {
    let clause: Clause.ID
    let path: String
  }

  /// Where contents differ from those of the next older commit, and where the file is no longer there.
  private static func changes(_ contents: [[UInt8]?]) -> (places: [Int], end: Int) {
    let end = contents.firstIndex { $0 == nil } ?? contents.count
    return ((0..<max(0, end - 1)).filter { contents[$0] != contents[$0 + 1] }, end)
  }

  /// The files of the library, wherever it lay then.
  private func paths(in commit: GitObjectID) async throws(GitProblem) -> [String] {
    let project = try await RevisionFiles(repository).project(of: commit)
    return project.entries.filter { $0.kind == .file && $0.path.hasPrefix("Clauses/") }.map {
      project.path(of: $0.path)
    }
  }

  /// `Clauses/acin-i-83-16/missing/report.yaml` is `missing.report`.
  private static func id(of path: String) -> Clause.ID? {
    let folders = path.split(separator: "/")
    guard folders.count > 3, folders[1] != "law", path.hasSuffix(".yaml") else { return nil }
    return Identifier((folders.dropFirst(2).joined(separator: ".")).dropLast(".yaml".count).description)
  }

  private static func first(_ commit: GitCommit, _ clause: Clause.ID, _ text: [UInt8]?) -> ClauseHistory.Entry {
    ClauseHistory.Entry(commit: commit, clause: clause, edition: edition(in: text), step: .first)
  }

  /// The number at `edition:`, also of a file that cannot be read as a clause.
  private static func edition(in text: [UInt8]?) -> Int? {
    let lines = text.map { String(decoding: $0, as: UTF8.self).split(separator: "\n") } ?? []
    let line = lines.first { $0.hasPrefix("edition:") }
    return line.flatMap { Int($0.dropFirst("edition:".count).split { $0 == " " || $0 == "\r" }.first ?? "") }
  }

  /// The file that held the clause before `commit` put it where it is.
  private func predecessor(
    of place: ClausePlace, at commit: GitCommit, _ parent: GitCommit
  ) async throws(GitProblem) -> ClausePlace? {
    let (before, after) = (try await paths(in: parent.id), try await paths(in: commit.id))
    if let moved = before.first(where: { Self.id(of: $0) == place.clause }) {
      return ClausePlace(clause: place.clause, path: moved)
    }
    let text = try await repository.contents(of: place.path, in: [commit.id])[0] ?? []
    // A name with a line break cannot be asked for.
    let gone = Set(before).subtracting(after).filter { !$0.utf8.contains(UInt8(ascii: "\n")) }.sorted()
    let ids = gone.compactMap { path in Self.id(of: path).map { ClausePlace(clause: $0, path: path) } }
    if let stated = ids.first(where: { Self.says(text, renamedFrom: $0.clause) }) { return stated }
    var best: (likeness: Double, place: ClausePlace)?
    let profile = TextProfile(text)
    for candidate in ids {
      let old = try await repository.contents(of: candidate.path, in: [parent.id])[0] ?? []
      let likeness = profile.likeness(to: TextProfile(old))
      if likeness >= 0.8, likeness > best?.likeness ?? 0 { best = (likeness, candidate) }
    }
    return best?.place
  }

  private static func says(_ text: [UInt8], renamedFrom id: Clause.ID) -> Bool {
    String(decoding: text, as: UTF8.self).split(separator: "\n").contains { line in
      line.hasPrefix("renamed-from:")
        && line.split { !($0.isLetter || $0.isNumber || $0 == "." || $0 == "-") }.contains { $0 == id.rawValue }
    }
  }

  private func entry(
    _ commit: GitCommit, _ parent: GitCommit, _ clause: Clause.ID, _ text: [UInt8]?, _ sides: inout SideReader
  ) async throws(GitProblem) -> ClauseHistory.Entry {
    let new = try await sides.side(at: commit.id)
    let old = try await sides.side(at: parent.id)
    let step: ClauseHistory.Step =
      switch (old, new) {
      case (.success(let old), .success(let new)):
        .review(ReviewBuilder(old, new, ReviewScope(on: day, clauses: [clause])).report())
      case (.failure(let broken), _), (_, .failure(let broken)):
        .unreadable(errors: broken.diagnostics.count(of: .error))
      }
    return ClauseHistory.Entry(commit: commit, clause: clause, edition: Self.edition(in: text), step: step)
  }
}
