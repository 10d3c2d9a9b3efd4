internal import ProseDiff
internal import ProtocolAssembly
internal import ProtocolModel
internal import SourceText

/// Where clauses stand in two outlines: which were moved, and which only got another number.
struct OutlineComparison {
  private let old: [Clause.ID: ClauseChange.Position]
  private let new: [Clause.ID: ClauseChange.Position]
  /// The new identifiers of clauses that somebody moved.
  private let moved: Set<Clause.ID>

  /// `successors` gives the new identifier of an old clause.
  init(_ old: ClauseLibrary, _ new: ClauseLibrary, successors: [Clause.ID: Clause.ID]) {
    self.old = Self.positions(old)
    self.new = Self.positions(new)
    let before = old.outline.flatMap { part in part.clauses.map { (part.id, successors[$0.value] ?? $0.value) } }
    let after = new.outline.flatMap { part in part.clauses.map { (part.id, $0.value) } }
    moved = Self.moved(before, after)
  }

  /// The old and the new position of a clause that was moved; nothing for one that was not.
  func move(of old: Clause.ID, to new: Clause.ID) -> [ClauseChange.Position] {
    guard moved.contains(new), let before = self.old[old], let after = self.new[new] else { return [] }
    return [before, after]
  }

  /// Whether the clause got another number without being moved.
  func isRenumbered(_ old: Clause.ID, _ new: Clause.ID) -> Bool {
    guard !moved.contains(new), let before = self.old[old], let after = self.new[new] else { return false }
    return before.number != after.number
  }

  private static func positions(_ library: ClauseLibrary) -> [Clause.ID: ClauseChange.Position] {
    let numbering = ProtocolNumbering(.decimal)
    var result: [Clause.ID: ClauseChange.Position] = [:]
    var (bodies, appendices) = (0, 0)
    for part in library.outline {
      for (index, clause) in part.clauses.enumerated() {
        let number: String
        switch part.kind {
        case .body: number = numbering.clause(index, ofPart: bodies)
        case .appendix:
          number = numbering.appendix(appendices)
          appendices += 1
        }
        result[clause.value] = ClauseChange.Position(part: part.title, number: number)
      }
      if part.kind == .body { bodies += 1 }
    }
    return result
  }

  /// Clauses that are in both outlines but in another part or out of the order that most keep.
  private static func moved(
    _ old: [(ProtocolPart.ID, Clause.ID)], _ new: [(ProtocolPart.ID, Clause.ID)]
  ) -> Set<Clause.ID> {
    let places = Dictionary(new.enumerated().map { ($0.element.1, $0.offset) }) { first, _ in first }
    let parts = Dictionary(new.map { ($0.1, $0.0) }) { first, _ in first }
    let common = old.compactMap { part, id in places[id].map { (part: part, id: id, place: $0) } }
    let kept = ListOrder.longestRising(common.map(\.place))
    var moved: Set<Clause.ID> = []
    for (index, entry) in common.enumerated() where !kept.contains(index) || parts[entry.id] != entry.part {
      moved.insert(entry.id)
    }
    return moved
  }
}
