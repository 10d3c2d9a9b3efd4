package import GapAnalysis
package import ProseDiff
package import ProtocolModel
package import SourceText

/// What became of one element in some counties: one way, with one and the same change of words.
package struct ElementChange: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable, CaseIterable, Comparable {
    /// Met before, not now.
    case lost
    /// Not met before either, but carried by a clause; now no clause carries it.
    case dropped
    /// Not met before; now a value breaks the limit.
    case broken
    /// Still carried, but the words that carry it bind less, or otherwise than before.
    case weakened
    /// Another state that is not met.
    case changed
    /// Carried by another clause.
    case moved
    /// Other words, as far as words tell with the same force or more.
    case reworded, strengthened
    /// A clause carries it now, though it is not met yet.
    case carried
    /// Met now, not before.
    case gained

    package var rule: String { "element.\(rawValue)" }

    package static func < (left: Self, right: Self) -> Bool {
      (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
    }

    /// Whether coverage went, whatever was met before.
    package var isLoss: Bool { self == .lost || self == .dropped || self == .broken }
  }

  package let kind: Kind
  package let element: StatutoryElement
  /// As the law stood on the day.
  package let citation: String
  /// By identifier.
  package let counties: [County.ID]
  /// The clause that carried it and the one that does; nil when there is none.
  package let oldCarrier: Clause.ID?
  package let newCarrier: Clause.ID?
  package let oldState: Finding.State?
  package let newState: Finding.State?
  /// The whole sentences around the words that carry it, compared; nil when they are not the point.
  package let words: ProseComparison?
  /// The sentences that carried it, for what went and whose words went with it.
  package let oldWords: String?
  /// The sentences that carry or carried it, where they stand in both texts and only the state is another.
  package let keptWords: String?
  /// What the counties state otherwise, or the law asks otherwise, on which the state hangs.
  package let causes: [SettingChange]
  /// Why it is not met now, in the first of the counties.
  package let reasons: [Reason]
  /// Where the library quotes the words that carry it now; nil when none are left.
  package let range: SourceRange?
}
