/// A sentence of a comparison, or a few that belong together, with what became of it.
package struct ProsePassage: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case unchanged
    /// The same words in other bytes.
    case typographic
    /// Some words changed; the segments show which.
    case edited
    /// So many words changed that old and new stand whole.
    case replaced
    case deleted, inserted
    /// One sentence became several, or several one.
    case split, joined
    /// The two ends of a move, joined by its number.
    case movedAway(Int)
    case movedHere(Int)
  }

  package let kind: Kind
  /// Their old sides are the old passage byte for byte, their new sides the new one.
  package let segments: [ProseSegment]
  /// For the end of a move: what changed on the way; empty when nothing did.
  package let wayChanges: [ProseSegment]

  init(_ kind: Kind, _ segments: [ProseSegment], wayChanges: [ProseSegment] = []) {
    self.kind = kind
    self.segments = segments
    self.wayChanges = wayChanges
  }

  package var old: String { segments.map(\.old).joined() }
  package var new: String { segments.map(\.new).joined() }
}
