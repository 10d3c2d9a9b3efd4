internal import ModelLoading
internal import ProseDiff
internal import ProtocolModel
internal import SourceText

/// Compares the clauses of the library, and the clauses that counties and regions wrote themselves.
struct ClauseReviewer {
  private let old: ReviewSide
  private let new: ReviewSide
  private let matching: ClauseMatching
  private let comparer: ClauseComparer
  private let outline: OutlineComparison

  init(
    _ old: ReviewSide, _ new: ReviewSide, _ matching: ClauseMatching, _ successors: [Clause.ID: Clause.ID],
    _ vocabulary: ProseVocabulary
  ) {
    self.old = old
    self.new = new
    self.matching = matching
    comparer = ClauseComparer(vocabulary)
    outline = OutlineComparison(old.library, new.library, successors: successors)
  }

  /// By identifier.
  func libraryChanges() -> [ClauseChange] {
    var changes = matching.pairs.compactMap { pair -> ClauseChange? in
      let kind = pair.kinship.map { ClauseChange.Kind.renamed(from: pair.old.id, $0) } ?? .changed
      return comparer.change(
        from: pair.old, to: pair.new, kind: kind, owner: .library, move: outline.move(of: pair.old.id, to: pair.new.id))
    }
    for (clause, parts) in matching.splits {
      changes.append(comparer.change(of: clause, kind: .split(into: parts.map(\.id)), owner: .library, isGone: true))
      for part in parts { changes.append(comparer.change(of: part, kind: .added, owner: .library, isGone: false)) }
    }
    for (parts, clause) in matching.joins {
      changes.append(comparer.change(of: clause, kind: .joined(from: parts.map(\.id)), owner: .library, isGone: false))
      for part in parts { changes.append(comparer.change(of: part, kind: .removed, owner: .library, isGone: true)) }
    }
    changes += matching.added.map { comparer.change(of: $0, kind: .added, owner: .library, isGone: false) }
    changes += matching.removed.map { comparer.change(of: $0, kind: .removed, owner: .library, isGone: true) }
    return changes.sorted { ($0.id, $0.isGone ? 0 : 1) < ($1.id, $1.isGone ? 0 : 1) }
  }

  /// Clauses that only got another number, by identifier.
  func renumbered() -> [Clause.ID] {
    matching.pairs.filter { outline.isRenumbered($0.old.id, $0.new.id) }.map(\.new.id)
  }

  /// The texts of regions, then of counties, by identifier.
  func localChanges() -> [ClauseChange] {
    let regions = Set(old.counties.regions.keys).union(new.counties.regions.keys).sorted()
    let counties = Set(old.counties.counties.keys).union(new.counties.counties.keys).sorted()
    return regions.flatMap {
      localChanges(.region($0), old.counties.regions[$0]?.layer, new.counties.regions[$0]?.layer)
    }
      + counties.flatMap {
        localChanges(.county($0), old.counties.counties[$0]?.layer, new.counties.counties[$0]?.layer)
      }
  }

  private func localChanges(_ owner: TextOwner, _ old: Layer?, _ new: Layer?) -> [ClauseChange] {
    let before = Self.texts(of: old ?? .empty, under: self.old.library)
    let after = Self.texts(of: new ?? .empty, under: self.new.library)
    return Set(before.keys).union(after.keys).sorted().compactMap { id in
      switch (before[id], after[id]) {
      case (let clause?, let now?): comparer.change(from: clause, to: now, kind: .changed, owner: owner)
      case (let clause?, nil): comparer.change(of: clause, kind: .removed, owner: owner, isGone: true)
      case (nil, let now?): comparer.change(of: now, kind: .added, owner: owner, isGone: false)
      case (nil, nil): nil
      }
    }
  }

  /// A layer's own texts as clauses: those it adds, and those it puts in place of the library's.
  private static func texts(of layer: Layer, under library: ClauseLibrary) -> [Clause.ID: Clause] {
    var texts = Dictionary(layer.adds.map { ($0.clause.id, $0.clause) }) { first, _ in first }
    for amendment in layer.amends {
      texts[amendment.clause.value] = Clause(
        id: amendment.clause.value, library: "county",
        title: amendment.title ?? library.clauses[amendment.clause.value]?.title ?? amendment.clause.value.rawValue,
        edition: 1, provenance: Clause.Provenance(authority: nil, basis: .design, note: amendment.reason),
        binds: .roles([]), carries: amendment.carries, text: amendment.text, range: amendment.clause.range)
    }
    return texts
  }
}
