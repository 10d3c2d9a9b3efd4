internal import ProtocolModel
internal import SourceText

/// The outline on one day, with every choice made that is the same in all counties.
struct StandingOutline: Sendable {
  /// A clause that the outline lists, at its first place.
  ///
  /// A class, as each county walks over hundreds of them.
  final class Entry: Sendable {
    let clause: Clause
    let listedAt: SourceRange
    /// The clause as it stands where no layer speaks of it; nil when that depends on the county.
    let selected: SelectedClause?

    init(_ clause: Clause, listedAt: SourceRange) {
      self.clause = clause
      self.listedAt = listedAt
      selected = SelectedClause(sameInAllCounties: clause, listedAt)
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

  /// The clauses that stand alike wherever no layer speaks of them.
  var sameInAllCounties: [SelectedClause] { parts.flatMap { $0.entries.compactMap(\.selected) } }

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

extension SelectedClause {
  /// `clause` as it stands wherever no layer speaks of it; nil when a county's facts decide about it.
  fileprivate convenience init?(sameInAllCounties clause: Clause, _ listedAt: SourceRange) {
    guard !clause.isOptional, clause.condition.isAlways, clause.variants.allSatisfy(\.condition.isAlways) else {
      return nil
    }
    self.init(
      clause: clause, inclusion: .outline(listedAt),
      wording: .library(clause.variants.isEmpty ? .onlyText : .noVariantApplies), undecidedFacts: [])
  }
}
