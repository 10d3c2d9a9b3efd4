/// What an act changed, and when.
package struct LegalChange: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// The duty or provision began.
    case new
    /// What must be done changed.
    case meaning
    /// Only words, dates or references changed.
    case technical
    /// Our sources do not tell what changed.
    case unknown
    case renumbered
    case repealed
  }

  package let date: LegalDate
  package let act: String
  package let kind: Kind

  package init(date: LegalDate, act: String, kind: Kind) {
    self.date = date
    self.act = act
    self.kind = kind
  }
}
