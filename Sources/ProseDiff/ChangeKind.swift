/// What a change of words does, the legally heavier first.
package enum ChangeKind: String, Hashable, Sendable, Comparable, CaseIterable {
  /// shall, must, may, will, should
  case modal
  case negation
  /// except, unless, subject to, notwithstanding
  case exception
  /// and, or
  case conjunction
  case number, date
  /// hours, days; calendar, business or court days
  case timeUnit = "time-unit"
  case citation
  case party
  case definedTerm = "defined-term"
  case words
  case moved, split, joined, renumbered
  /// White space, quote style or normalisation.
  case typographic
  /// So much changed that marks would not help: old and new stand whole.
  case rewritten

  /// The stable rule, `change.modal`.
  package var rule: String { "change.\(rawValue)" }

  /// Whether a lawyer reads it before all other word changes.
  package var isLegal: Bool {
    switch self {
    case .modal, .negation, .exception, .conjunction, .number, .date, .timeUnit, .citation, .party, .definedTerm: true
    case .words, .moved, .split, .joined, .renumbered, .typographic, .rewritten: false
    }
  }

  package static func < (left: Self, right: Self) -> Bool { left.weight < right.weight }

  private var weight: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
