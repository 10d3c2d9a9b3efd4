package import SourceText

/// A code, letter, regulation or report that provisions belong to.
package struct Authority: Hashable, Sendable {
  package typealias ID = Identifier<Authority>

  /// What it is, which says how it is cited.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case code, regulation, letter, report
    case federalCode = "federal-code"
    case federalAct = "federal-act"
  }

  package let id: ID
  package let kind: Kind
  /// How citations begin: `WIC`; for a letter the whole citation, `ACL 20-105`.
  package let short: String
  package let name: String
  /// The day up to which this code was read; nil when it is not a code.
  package let readTo: CalendarDay?
  /// The date a letter bears.
  package let date: LegalDate?
  /// Where a letter stands: current, superseded, overtaken …; in words.
  package let status: String?
  package let note: String?
  package let range: SourceRange

  package init(
    id: ID, kind: Kind, short: String, name: String, readTo: CalendarDay?, date: LegalDate?, status: String?,
    note: String?, range: SourceRange
  ) {
    self.id = id
    self.kind = kind
    self.short = short
    self.name = name
    self.readTo = readTo
    self.date = date
    self.status = status
    self.note = note
    self.range = range
  }

  /// Whether citations to it have a number after its short name.
  package var isCitedBySection: Bool { kind != .letter && kind != .report }
}
