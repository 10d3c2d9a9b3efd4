package import SourceText

/// Something about a county that conditions ask about.
package struct CountyFact: Hashable, Sendable {
  package typealias ID = Identifier<CountyFact>

  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case yesNo = "yes-no"
    case date, choice
  }

  /// Where a county file states it.
  package enum Home: String, Hashable, Sendable, CaseIterable {
    /// `program.years`, by the fiscal year of the as-of date.
    case program
    /// `protocol.first-developed` or `protocol.this-text`.
    case `protocol`
    case facts
  }

  package let id: ID
  package let kind: Kind
  package let home: Home
  /// The question a committee is asked.
  package let ask: String
  package let answers: Located<PartnerRole.ID>
  /// For a choice: what may be answered.
  package let options: [String]
  package let note: String?
  package let range: SourceRange

  package init(
    id: ID, kind: Kind, home: Home, ask: String, answers: Located<PartnerRole.ID>, options: [String], note: String?,
    range: SourceRange
  ) {
    self.id = id
    self.kind = kind
    self.home = home
    self.ask = ask
    self.answers = answers
    self.options = options
    self.note = note
    self.range = range
  }
}
