/// What changed between two texts: passage by passage, word by word, and what each change does.
///
/// The passages hold every byte of both texts: their old sides joined are the old text, their new sides the new text.
package struct ProseComparison: Hashable, Sendable {
  /// How much changed.
  package enum Extent: String, Hashable, Sendable {
    case none, typographic, some, rewritten
  }

  package let passages: [ProsePassage]
  /// In the order of the passages.
  package let changes: [ProseChange]
  package let extent: Extent
  /// How many words went and came; moved ones count nothing.
  package let deletedWords: Int
  package let insertedWords: Int

  package init(_ old: String, _ new: String, knowing vocabulary: ProseVocabulary = .empty) {
    var builder = ComparisonBuilder(old, new, vocabulary)
    builder.build()
    passages = builder.passages
    changes = builder.changes
    extent = builder.extent
    deletedWords = builder.deletedWords
    insertedWords = builder.insertedWords
  }

  package var isEmpty: Bool { extent == .none }

  /// Whether words changed, and not only their form.
  package var changesWords: Bool { extent == .some || extent == .rewritten }

  package var segments: [ProseSegment] { passages.flatMap(\.segments) }

  package var heaviest: ChangeKind? { changes.map(\.kind).min() }
}
