package import SourceText

/// One place in an authority, with what became of it.
package struct Provision: Hashable, Sendable {
  package typealias ID = Identifier<Provision>

  /// Where the provision stood from a date on.
  package struct Era: Hashable, Sendable {
    package let from: LegalDate
    /// The number and subdivisions: `300(b)(4)`.
    package let cite: String
    package let act: String?
    /// What the act did to it.
    package let kind: LegalChange.Kind

    package init(from: LegalDate, cite: String, act: String?, kind: LegalChange.Kind) {
      self.from = from
      self.cite = cite
      self.act = act
      self.kind = kind
    }
  }

  package let id: ID
  package let authority: Located<Authority.ID>
  package let heading: String
  /// Oldest first, never empty.
  package let history: [Era]
  package let note: String?
  package let range: SourceRange

  package init(
    id: ID, authority: Located<Authority.ID>, heading: String, history: [Era], note: String?, range: SourceRange
  ) {
    self.id = id
    self.authority = authority
    self.heading = heading
    self.history = history
    self.note = note
    self.range = range
  }

  /// The era in force on `day`, or the first when it had not begun: an old protocol still needs a number to print.
  package func era(on day: CalendarDay) -> Era? { history.last { $0.from.hasBegun(on: day) } ?? history.first }

  /// The day from which the provision no longer stands.
  package var repealed: CalendarDay? { history.last.flatMap { $0.kind == .repealed ? $0.from.firstDay : nil } }
}
