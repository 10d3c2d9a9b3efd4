package import SourceText

/// One numbered piece of agreement text in the library.
///
/// A class, so that all protocols of a run share one copy; it never changes.
package final class Clause: Sendable {
  package typealias ID = Identifier<Clause>

  /// What the clause was drafted after, and how well we knew it.
  package struct Provenance: Hashable, Sendable {
    package enum Basis: String, Hashable, Sendable, CaseIterable {
      case statute, seed, excerpt, comparable, memory, design
    }

    /// What it was drafted after; nil for what has no source.
    package let authority: Located<String>?
    package let basis: Basis
    package let note: String?

    package init(authority: Located<String>?, basis: Basis, note: String?) {
      self.authority = authority
      self.basis = basis
      self.note = note
    }
  }

  /// Another wording for counties that differ by more than a value.
  package struct Variant: Hashable, Sendable {
    package typealias ID = Identifier<Variant>

    package let id: ID
    package let condition: Condition
    package let title: String?
    package let text: ClauseText
    package let carries: [Carriage]
    package let range: SourceRange

    package init(
      id: ID, condition: Condition, title: String?, text: ClauseText, carries: [Carriage], range: SourceRange
    ) {
      self.id = id
      self.condition = condition
      self.title = title
      self.text = text
      self.carries = carries
      self.range = range
    }
  }

  /// Whom a clause binds.
  package enum Binding: Hashable, Sendable {
    case allParties
    case roles([Located<PartnerRole.ID>])
  }

  /// A level of the team response that duties attach to.
  package enum Tier: String, Hashable, Sendable, CaseIterable {
    case general, crisis, initial, ongoing
  }

  package let id: ID
  /// The first folder of its path: `model-framework`, `acin-i-83-16`, `general-terms`; `county` for a county's own.
  package let library: String
  package let title: String
  /// Raised when the meaning changes.
  package let edition: Int
  package let provenance: Provenance
  package let from: CalendarDay?
  package let to: CalendarDay?
  package let condition: Condition
  package let isOptional: Bool
  package let binds: Binding
  package let tiers: [Tier]
  package let categories: [StatutoryElement.Category]
  package let defines: [Located<String>]
  package let carries: [Carriage]
  /// In file order.
  package let values: [ClauseValue]
  package let variants: [Variant]
  package let text: ClauseText
  package let renamedFrom: [Clause.ID]
  /// The range of the `clause:` value, where its definition starts.
  package let range: SourceRange

  package init(
    id: ID, library: String, title: String, edition: Int, provenance: Provenance, from: CalendarDay? = nil,
    to: CalendarDay? = nil, condition: Condition = .always, isOptional: Bool = false, binds: Binding,
    tiers: [Tier] = [], categories: [StatutoryElement.Category] = [], defines: [Located<String>] = [],
    carries: [Carriage] = [], values: [ClauseValue] = [], variants: [Variant] = [], text: ClauseText,
    renamedFrom: [Clause.ID] = [], range: SourceRange
  ) {
    self.id = id
    self.library = library
    self.title = title
    self.edition = edition
    self.provenance = provenance
    self.from = from
    self.to = to
    self.condition = condition
    self.isOptional = isOptional
    self.binds = binds
    self.tiers = tiers
    self.categories = categories
    self.defines = defines
    self.carries = carries
    self.values = values
    self.variants = variants
    self.text = text
    self.renamedFrom = renamedFrom
    self.range = range
  }

  /// Whether the clause is part of the library's text on `day`.
  package func isAlive(on day: CalendarDay) -> Bool {
    (from.map { $0 <= day } ?? true) && (to.map { day <= $0 } ?? true)
  }

  package func value(named id: ClauseValue.ID) -> ClauseValue? { values.first { $0.id == id } }
}

extension Clause: Hashable {
  package static func == (left: Clause, right: Clause) -> Bool {
    if left === right { return true }
    guard left.id == right.id,
      left.library == right.library,
      left.title == right.title,
      left.edition == right.edition,
      left.provenance == right.provenance,
      left.from == right.from,
      left.to == right.to,
      left.condition == right.condition,
      left.isOptional == right.isOptional,
      left.binds == right.binds,
      left.tiers == right.tiers,
      left.categories == right.categories,
      left.defines == right.defines,
      left.carries == right.carries,
      left.values == right.values,
      left.variants == right.variants,
      left.text == right.text,
      left.renamedFrom == right.renamedFrom,
      left.range == right.range
    else { return false }
    return true
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
