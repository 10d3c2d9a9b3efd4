package import SourceText

/// Another document of the county that meets elements this protocol does not.
package struct Reliance: Hashable, Sendable {
  package let elements: [Located<StatutoryElement.ID>]
  package let document: String
  package let section: String
  package let date: LegalDate
  package let office: String
  package let range: SourceRange

  package init(
    elements: [Located<StatutoryElement.ID>], document: String, section: String, date: LegalDate, office: String,
    range: SourceRange
  ) {
    self.elements = elements
    self.document = document
    self.section = section
    self.date = date
    self.office = office
    self.range = range
  }

  /// `Policy 31-A, section 4, 2025-03-01 (Child Welfare Director)`
  package var summary: String { "\(document), section \(section), \(date) (\(office))" }
}

/// A gap that an office owns, with the day it will be mended. It stays a gap.
package struct Acknowledgement: Hashable, Sendable {
  package let element: Located<StatutoryElement.ID>
  package let reason: String
  package let office: String
  package let correctBy: CalendarDay
  package let range: SourceRange

  package init(
    element: Located<StatutoryElement.ID>, reason: String, office: String, correctBy: CalendarDay, range: SourceRange
  ) {
    self.element = element
    self.reason = reason
    self.office = office
    self.correctBy = correctBy
    self.range = range
  }
}

/// A rule of style, text or guidance that an office sets aside for a time.
package struct Waiver: Hashable, Sendable {
  package let rule: Located<String>
  /// The clause or element it is limited to; nil means the whole county.
  package let subject: Located<String>?
  package let reason: String
  package let office: String
  package let on: CalendarDay
  package let expires: Located<CalendarDay>
  package let range: SourceRange

  package init(
    rule: Located<String>, subject: Located<String>?, reason: String, office: String, on: CalendarDay,
    expires: Located<CalendarDay>, range: SourceRange
  ) {
    self.rule = rule
    self.subject = subject
    self.reason = reason
    self.office = office
    self.on = on
    self.expires = expires
    self.range = range
  }
}
