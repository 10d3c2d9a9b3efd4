package import SourceText

/// One place in an authority, with what became of it.
///
/// A class, so that looking one up copies nothing; it never changes.
package final class Provision: Sendable {
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
  /// How each entry of the history is cited: `WIC 300(b)(4)`.
  private let citations: [String]

  /// - Parameter shortName: The short name of the authority, `WIC`; nil when the authority is not known.
  package init(
    id: ID, authority: Located<Authority.ID>, shortName: String?, heading: String, history: [Era], note: String?,
    range: SourceRange
  ) {
    self.id = id
    self.authority = authority
    self.heading = heading
    self.history = history
    self.note = note
    self.range = range
    // A letter's own entry repeats its name or gives none; a place in it, such as item K.4, follows the name.
    citations = history.map { era in
      guard let shortName else { return id.rawValue }
      return era.cite == shortName || era.cite.isEmpty ? shortName : "\(shortName) \(era.cite)"
    }
  }

  /// The era in force on `day`, or the first when it had not begun: an old protocol still needs a number to print.
  package func era(on day: CalendarDay) -> Era? { place(on: day).map { history[$0] } }

  /// The citation as the law stood on `day`: `WIC 300(b)(4)`; the identifier when the authority is not known.
  package func citation(on day: CalendarDay) -> String { place(on: day).map { citations[$0] } ?? id.rawValue }

  private func place(on day: CalendarDay) -> Int? {
    history.lastIndex { $0.from.hasBegun(on: day) } ?? history.indices.first
  }

  /// The day from which the provision no longer stands.
  package var repealed: CalendarDay? { history.last.flatMap { $0.kind == .repealed ? $0.from.firstDay : nil } }
}

extension Provision: Hashable {
  package static func == (left: Provision, right: Provision) -> Bool {
    left === right
      || left.id == right.id && left.authority == right.authority && left.heading == right.heading
        && left.history == right.history && left.note == right.note && left.range == right.range
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
