/// One change of words, with what it does.
package struct ProseChange: Hashable, Sendable {
  /// What one kind of word became: shall → may. Empty texts mean that there was none, or is none any more.
  package struct Aspect: Hashable, Sendable {
    package let kind: ChangeKind
    package let old: String
    package let new: String

    /// `shall → may`, `not added`, `unless removed`
    package var words: String {
      old.isEmpty ? "\(new) added" : new.isEmpty ? "\(old) removed" : "\(old) → \(new)"
    }
  }

  /// The heaviest first; never empty.
  package let aspects: [Aspect]
  /// The words that went and came, without white space around them.
  package let old: String
  package let new: String
  /// The place of its passage among the passages of the comparison.
  package let passage: Int

  package var kind: ChangeKind { aspects.first?.kind ?? .words }
  package var kinds: [ChangeKind] { aspects.map(\.kind) }
  /// Whether words changed, and not only their place or their letters' form.
  package var isOfWords: Bool { kind != .typographic && kind != .moved }
}
