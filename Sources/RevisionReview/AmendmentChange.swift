internal import ModelLoading
package import ProseDiff
internal import ProtocolAssembly
package import ProtocolModel
package import SourceText

/// A county's own text whose standing to the library changed.
package struct AmendmentChange: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// The library's text changed in meaning since the county pinned it.
    case stale
    /// The clause it stands for is gone.
    case orphan
    /// The library's words changed, its edition did not.
    case reworded
    /// The library now says what the county says.
    case identical

    package var rule: String { "amendment.\(rawValue)" }
  }

  /// Whether the county's and the library's changes can stand side by side.
  package enum Merge: Hashable, Sendable {
    case mergeable
    /// Both changed these sentences of the text they started from.
    case conflict([String])
  }

  package let kind: Kind
  package let owner: TextOwner
  package let clause: Clause.ID
  package let pinnedEdition: Int?
  package let libraryEdition: Int?
  /// The library's text as it was pinned; nil when the base does not hold it.
  package let pinned: String?
  /// The library's text now; nil when the clause is gone.
  package let current: String?
  package let own: String
  /// What the library changed since; nil when one of its texts is not known.
  package let libraryChange: ProseComparison?
  package let merge: Merge?
  package let range: SourceRange

  /// The counties whose documents have the text.
  package let counties: [County.ID]

  /// What the county runs next; nil for a region's text.
  package var command: String? {
    if case .county(let id) = owner { "mou amend \(id) \(clause)" } else { nil }
  }
}

/// Finds amendments whose standing changed between two states.
struct AmendmentReviewer {
  private let old: ReviewSide
  private let new: ReviewSide
  private let predecessors: [Clause.ID: Clause.ID]
  private let vocabulary: ProseVocabulary

  /// `predecessors` gives the old identifier of a clause that has another one now.
  init(_ old: ReviewSide, _ new: ReviewSide, predecessors: [Clause.ID: Clause.ID], _ vocabulary: ProseVocabulary) {
    self.old = old
    self.new = new
    self.predecessors = predecessors
    self.vocabulary = vocabulary
  }

  /// Regions first, then counties, by identifier.
  func changes() -> [AmendmentChange] {
    let regions = new.counties.regions.values.sorted { $0.id < $1.id }
    let counties = new.counties.counties.values.sorted { $0.id < $1.id }
    return regions.flatMap { region in
      region.layer.amends.compactMap {
        change($0, .region(region.id), old.counties.regions[region.id]?.layer, region.counties.map(\.value).sorted())
      }
    }
      + counties.flatMap { county in
        county.layer.amends.compactMap {
          change($0, .county(county.id), old.counties.counties[county.id]?.layer, [county.id])
        }
      }
  }

  private func change(
    _ amendment: Layer.Amendment, _ owner: TextOwner, _ before: Layer?, _ counties: [County.ID]
  ) -> AmendmentChange? {
    let id = amendment.clause.value
    let (clause, oldClause) = (new.library.clauses[id], old.library.clauses[predecessors[id] ?? id])
    let oldAmendment = before?.amends.first { $0.clause.value == oldClause?.id }
    guard let kind = kind(amendment, clause, oldAmendment, oldClause) else { return nil }
    let pinned = oldClause.flatMap { Self.isPinned($0, by: amendment) ? $0.text.source : nil }
    let comparison = pinned.flatMap { pinned in
      clause.map { ProseComparison(pinned, $0.text.source, knowing: vocabulary) }
    }
    if kind == .reworded, comparison?.extent == .typographic { return nil }
    let merge = comparison.flatMap { library in
      pinned.map { Self.merge(library, ProseComparison($0, amendment.text.source)) }
    }
    return AmendmentChange(
      kind: kind, owner: owner, clause: id, pinnedEdition: amendment.pin?.edition, libraryEdition: clause?.edition,
      pinned: pinned, current: clause?.text.source, own: amendment.text.source, libraryChange: comparison,
      merge: kind == .stale || kind == .reworded ? merge : nil, range: amendment.clause.range, counties: counties)
  }

  private func kind(
    _ amendment: Layer.Amendment, _ clause: Clause?, _ oldAmendment: Layer.Amendment?, _ oldClause: Clause?
  ) -> AmendmentChange.Kind? {
    guard let clause else { return oldClause == nil ? nil : .orphan }
    let now = AmendmentState(of: amendment, against: clause)
    let before = oldAmendment.flatMap { old in oldClause.map { AmendmentState(of: old, against: $0) } }
    if now == before { return nil }
    switch now {
    case .stale: return .stale
    case .reworded: return .reworded
    case .identical: return .identical
    case .current, .unpinned: return nil
    }
  }

  private static func isPinned(_ clause: Clause, by amendment: Layer.Amendment) -> Bool {
    amendment.pin?.fingerprint == TextFingerprint(of: clause.text.source).value
  }

  /// Whether two changes of one text touch the same sentences of it.
  static func merge(_ library: ProseComparison, _ own: ProseComparison) -> AmendmentChange.Merge {
    let (theirs, ours) = (changedRanges(library), changedRanges(own))
    let both = theirs.filter { range in ours.contains { $0.range.overlaps(range.range) || $0.range == range.range } }
    return both.isEmpty ? .mergeable : .conflict(both.map(\.text))
  }

  /// The bytes of the old text that changed, sentence by sentence; what came counts as the place it came to.
  private static func changedRanges(_ comparison: ProseComparison) -> [(range: Range<Int>, text: String)] {
    var place = 0
    var result: [(range: Range<Int>, text: String)] = []
    for passage in comparison.passages {
      let end = place + passage.old.utf8.count
      switch passage.kind {
      case .unchanged, .typographic: break
      case .edited, .replaced, .deleted, .inserted, .split, .joined, .movedAway, .movedHere:
        result.append((place..<end, QuotedSentences.folded(passage.old.isEmpty ? passage.new : passage.old)))
      }
      place = end
    }
    return result
  }
}
