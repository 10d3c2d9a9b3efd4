internal import ProtocolModel
internal import SourceText

/// The outline on one day, with every choice made as it stands in a county that states nothing.
struct StandingOutline: Sendable {
  /// A clause that the outline lists, at its first place.
  ///
  /// A class, as each county walks over hundreds of them.
  final class Entry: Sendable {
    let clause: Clause
    let listedAt: SourceRange
    /// The facts that decide about the clause and its wording.
    let facts: [CountyFact.ID]
    /// What becomes of the clause where no layer speaks of it and none of the facts is stated.
    let outcome: ClauseDecision.Outcome

    init(_ clause: Clause, listedAt: SourceRange) {
      self.clause = clause
      self.listedAt = listedAt
      facts = (clause.condition.facts + clause.variants.flatMap(\.condition.facts)).map(\.value)
      outcome = ClauseDecision(facts: CountyFacts()).outcome(of: clause, .outline(listedAt))
    }
  }

  struct Part: Sendable {
    let part: ProtocolPart
    /// Only clauses that are alive on the day.
    let entries: [Entry]
  }

  let parts: [Part]
  /// The clauses that no county can have on the day.
  let omissions: [Clause.ID: Omission]

  /// The clauses of a county that states nothing.
  var clauses: [SelectedClause] {
    parts.flatMap { part in
      part.entries.compactMap { entry in
        if case .selected(let clause) = entry.outcome { clause } else { nil }
      }
    }
  }

  init(of library: ClauseLibrary, on day: CalendarDay) {
    var listed: Set<Clause.ID> = []
    var omissions: [Clause.ID: Omission] = [:]
    parts = library.outline.map { part in
      var entries: [Entry] = []
      for entry in part.clauses {
        guard let clause = library.clauses[entry.value], listed.insert(entry.value).inserted else { continue }
        if clause.isAlive(on: day) {
          entries.append(Entry(clause, listedAt: entry.range))
        } else {
          omissions[clause.id] = .notAlive(from: clause.from.flatMap { $0 > day ? $0 : nil }, to: clause.to)
        }
      }
      return Part(part: part, entries: entries)
    }
    for id in library.clauses.keys where !listed.contains(id) { omissions[id] = .notInOutline }
    self.omissions = omissions
  }
}
