package import ProtocolModel

/// Everything that changed between two states of a project, as one model for all outputs.
package struct ReviewReport: Sendable {
  /// How many things there are, for the headline.
  package struct Counts: Hashable, Sendable {
    package let changedClauses: Int
    package let changedWords: Int
    package let counties: Int
    package let touchedCounties: Int
  }

  package let base: ReviewSide.Name
  package let head: ReviewSide.Name
  package let baseEdition: String
  package let headEdition: String
  package let day: CalendarDay
  /// What the review was narrowed to, in words; empty when it was not.
  package let narrowing: [String]
  package let counts: Counts
  /// Losses first; by kind, then by element.
  package let elements: [ElementChange]
  package let amendments: [AmendmentChange]
  /// The library's first, then counties' own; by identifier.
  package let clauses: [ClauseChange]
  /// Sentences that went from one clause to another.
  package let moves: [SentenceMove]
  /// Clauses that only got another number in the library's outline.
  package let renumbered: [Clause.ID]
  package let impacts: [CountyImpact]
  package let statements: [CountyStatementChange]
  package let lapsedWaivers: [LapsedWaiver]
  package let law: [LawChange]
  /// By weight, so that what is cut off is the least.
  package let findings: [ReviewFinding]
  /// What was left out of the comparison and why; empty when nothing was.
  package let notCompared: [String]
  /// Invented counties that changed and were not asked for.
  package let leftOut: [County.ID]
  /// Whether the base is what a county adopted, and not the base of a change.
  package let isSinceAdoption: Bool
  /// Whether the base could not be read, so that what was lost or gained is not known.
  package let isBaseUnread: Bool

  /// What the review is about: `Changes since the adopted protocol`.
  package var title: String { isSinceAdoption ? "Changes since the adopted protocol" : "Review of clause changes" }

  /// Whether the two states differ in anything that was compared.
  package var hasChanges: Bool {
    !(elements.isEmpty && amendments.isEmpty && clauses.isEmpty && impacts.isEmpty && statements.isEmpty && law.isEmpty
      && lapsedWaivers.isEmpty && renumbered.isEmpty)
  }

  /// Where to see what changed of the invented counties, for what was not compared.
  package var leftOutRemarks: [String] { leftOut.map(Self.remark) }

  static func remark(on invented: County.ID) -> String {
    "Counties/\(invented).yaml, which changed: an invented county, shown with --county \(invented)"
  }

  /// Whether anything changed at all, compared or not.
  package var differs: Bool { hasChanges || !leftOut.isEmpty }

  package var hasLostCoverage: Bool { elements.contains { $0.kind.isLoss } }
}

/// A waiver that has nothing to set aside any more.
package struct LapsedWaiver: Hashable, Sendable {
  package let county: County.ID
  package let waiver: Waiver
}

/// A sentence that stands in another clause now.
package struct SentenceMove: Hashable, Sendable {
  package let from: Clause.ID
  package let to: Clause.ID
  package let sentence: String
}
