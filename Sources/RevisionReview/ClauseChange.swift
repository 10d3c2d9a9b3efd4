internal import ProseDiff
package import ProtocolModel
package import SourceText

/// What became of one clause, of the library or of a county's own.
package struct ClauseChange: Hashable, Sendable {
  /// Why a clause counts as another one's successor.
  package enum Kinship: Hashable, Sendable {
    /// The file says `renamed-from`.
    case stated
    /// The texts are this alike, from 0 to 1; a person should confirm it.
    case alike(Double)
  }

  package enum Kind: Hashable, Sendable {
    case added, removed, changed
    case renamed(from: Clause.ID, Kinship)
    /// The text of one clause now stands in several, or that of several in one.
    case split(into: [Clause.ID])
    case joined(from: [Clause.ID])
  }

  /// Where a clause stands in the outline.
  package struct Position: Hashable, Sendable {
    package let part: String
    /// `12.3` in the library's own outline.
    package let number: String
  }

  package let id: Clause.ID
  package let owner: TextOwner
  package let kind: Kind
  package let title: String
  package let settings: [SettingChange]
  package let texts: [TextChange]
  package let values: [ValueChange]
  /// The whole text of a clause that came or went.
  package let wholeText: String?
  /// The old and new place in the outline when somebody moved it; being pushed along is no move.
  package let move: [Position]
  /// Where the clause stands now; where it stood, when it is gone.
  package let range: SourceRange
  /// Whether `range` is a place of the old state.
  package let isGone: Bool

  /// The edition it was raised to.
  package var raisedEdition: SettingChange? { settings.first { $0.name == "edition" } }

  /// Whether words of the agreement changed, and not only keys or the form of letters.
  package var changesWords: Bool { wholeText != nil || texts.contains { $0.comparison.changesWords } }

  package var isOnlyTypographic: Bool {
    kind == .changed && settings.isEmpty && values.isEmpty && move.isEmpty && wholeText == nil
      && texts.allSatisfy { $0.comparison.extent == .typographic }
  }
}

/// A value of a clause that is asked or offered differently, came or went.
package struct ValueChange: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case added, removed, changed
  }

  package let reference: ValueReference
  package let kind: Kind
  package let settings: [SettingChange]
  package let range: SourceRange

  /// Whether its limit or kind changed, which can make a stated answer wrong.
  package var isBinding: Bool {
    kind != .added && settings.contains { ["limit-from", "kind", "options"].contains($0.name) }
  }
}
