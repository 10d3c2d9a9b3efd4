internal import ProtocolModel
internal import SourceText

/// Checks what can only be known when every clause is read: what clauses say of each other, and the outline.
struct LibraryChecker {
  let load: LoadingContext
  /// Nil when the file of the outline could not be read, so that nobody knows which clauses it lists.
  let outline: [ProtocolPart]?
  let clauses: [Clause.ID: Clause]

  func check(_ teams: [Team]) {
    checkOutline()
    for team in teams {
      if let clause = team.listedIn { load.check(clause, in: \.clauses) }
    }
    checkTexts(teams)
  }

  /// Each text is checked by itself, so parts of them are checked beside each other.
  private func checkTexts(_ teams: [Team]) {
    let teams = Dictionary(teams.map { ($0.id, $0) }) { first, _ in first }
    let texts = Array(clauses.values)
    let parts = stride(from: 0, to: texts.count, by: 256).map { texts[$0..<min($0 + 256, texts.count)] }
    _ = load.parallel(parts) { [clauses] part, load in
      let checker = PlaceholderChecker(load: load, teams: teams) { clauses[$0] }
      let ties = LimitTies(load: load) { clauses[$0] }
      for clause in part {
        checker.check(clause)
        ties.check(clause)
      }
    }
  }

  private func checkOutline() {
    guard let outline else { return }
    var places: [Clause.ID: SourceRange] = [:]
    places.reserveCapacity(clauses.count)
    var isSound = true
    for part in outline {
      for entry in part.clauses {
        if let first = places.updateValue(entry.range, forKey: entry.value) {
          load.report(.listedTwice(entry, first: first))
        } else if !load.check(entry, in: \.clauses) {
          isSound = false
        }
      }
    }
    // Only an outline of fewer names, or of unknown ones, leaves clauses out.
    guard !isSound || places.count != clauses.count else { return }
    for clause in clauses.values where places[clause.id] == nil { load.report(.notInOutline(clause)) }
  }
}

extension Diagnostic {
  static func listedTwice(_ clause: Located<Clause.ID>, first: SourceRange) -> Self {
    Diagnostic(
      "outline.duplicate", .error, "clause '\(clause.value)' stands twice in the outline", at: clause.range,
      notes: [Note("first listed here", at: first)])
  }

  static func notInOutline(_ clause: Clause) -> Self {
    Diagnostic(
      "clause.not-in-outline", .warning, "clause '\(clause.id)' stands in no part of the outline", at: clause.range,
      hint: "list it in \(LibraryFile.libraryPath)")
  }
}
