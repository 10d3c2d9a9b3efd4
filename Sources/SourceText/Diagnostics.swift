/// The diagnostics of a run, gathered file by file.
package struct Diagnostics: Sendable, Equatable {
  private var reported: [Diagnostic] = []

  package init() {}

  package mutating func report(_ diagnostic: Diagnostic) { reported.append(diagnostic) }

  package mutating func report(contentsOf others: Diagnostics) { reported += others.reported }

  /// All diagnostics by file and place, each once; those of one place in the order they were reported.
  package var all: [Diagnostic] {
    let sorted = reported.enumerated().sorted { ($0.element.range, $0.offset) < ($1.element.range, $1.offset) }
    var kept: [Diagnostic] = []
    // Equal ones stand at one place, where there are few.
    var seen: Set<Diagnostic> = []
    for (_, diagnostic) in sorted {
      if let last = kept.last, last.range == diagnostic.range {
        if seen.isEmpty { seen.insert(last) }
        if seen.insert(diagnostic).inserted { kept.append(diagnostic) }
      } else {
        seen.removeAll(keepingCapacity: true)
        kept.append(diagnostic)
      }
    }
    return kept
  }

  /// The same without those of `severity`.
  package func without(_ severity: Diagnostic.Severity) -> Diagnostics {
    var rest = self
    rest.reported.removeAll { $0.severity == severity }
    return rest
  }

  package var isEmpty: Bool { reported.isEmpty }

  package var hasErrors: Bool { reported.contains { $0.severity == .error } }

  /// How many diagnostics there are of `severity`, each counted once.
  package func count(of severity: Diagnostic.Severity) -> Int { all.count { $0.severity == severity } }
}
