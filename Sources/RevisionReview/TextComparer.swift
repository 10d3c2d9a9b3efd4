internal import ProseDiff
internal import ProtocolAssembly
internal import ProtocolModel

/// Tells whether two texts of a clause read alike; what counties have from the library is compared once for all.
struct TextComparer {
  enum Difference {
    case none
    /// White space, quotes or normalisation only.
    case form
    case words
  }

  /// Which of the library's texts a county has.
  private struct Source: Hashable {
    let clause: Clause.ID
    let variant: Clause.Variant.ID?
  }

  private struct Pair: Hashable {
    let old: Source
    let new: Source
  }

  private var known: [Pair: Difference] = [:]

  mutating func difference(from old: SelectedClause, to new: SelectedClause) -> Difference {
    guard let source = Self.source(of: old), let sourceNew = Self.source(of: new) else {
      return Self.compared(old, new)
    }
    let pair = Pair(old: source, new: sourceNew)
    if let found = known[pair] { return found }
    let difference = Self.compared(old, new)
    known[pair] = difference
    return difference
  }

  /// Nil for a county's or region's own words.
  private static func source(of selected: SelectedClause) -> Source? {
    if selected.isLocalText { return nil }
    if case .variant(let variant, _) = selected.wording {
      return Source(clause: selected.clause.id, variant: variant.id)
    }
    return Source(clause: selected.clause.id, variant: nil)
  }

  private static func compared(_ old: SelectedClause, _ new: SelectedClause) -> Difference {
    guard old.title == new.title else { return .words }
    if old.text.source.utf8.elementsEqual(new.text.source.utf8) { return .none }
    return ProseComparison(old.text.source, new.text.source).extent == .typographic ? .form : .words
  }
}
