package import SourceText

/// What fills one placeholder of a clause, and the question a county is asked for it.
///
/// A class, so that all protocols of a run share one copy; it never changes.
package final class ClauseValue: Sendable {
  package typealias ID = Identifier<ClauseValue>

  package enum Kind: Hashable, Sendable {
    case quantity(Quantity.Measure)
    case date, choice, roles, text
    /// A hotline or an office's line; never a person's.
    case publicLine

    /// As files write it.
    package var name: String {
      switch self {
      case .quantity(let measure): measure.rawValue
      case .date: "date"
      case .choice: "choice"
      case .roles: "roles"
      case .text: "text"
      case .publicLine: "public-line"
      }
    }

    package static let all: [Kind] =
      Quantity.Measure.allCases.map(Kind.quantity) + [.date, .choice, .roles, .text, .publicLine]
  }

  package let id: ID
  package let kind: Kind
  /// The question a committee is asked.
  package let ask: String
  /// What a blank in the document says: `hours to report`.
  package let blank: String
  /// The role that can answer.
  package let answers: PartnerRole.ID
  /// A typical answer; never counts as stated.
  package let defaultAnswer: Located<Answer>?
  package let options: [String]
  /// The element whose limit bounds the value.
  package let limitFrom: Located<StatutoryElement.ID>?
  /// Printed only in an annex that can be detached.
  package let isRestricted: Bool
  package let range: SourceRange

  package init(
    id: ID, kind: Kind, ask: String, blank: String, answers: PartnerRole.ID, defaultAnswer: Located<Answer>?,
    options: [String], limitFrom: Located<StatutoryElement.ID>?, isRestricted: Bool, range: SourceRange
  ) {
    self.id = id
    self.kind = kind
    self.ask = ask
    self.blank = blank
    self.answers = answers
    self.defaultAnswer = defaultAnswer
    self.options = options
    self.limitFrom = limitFrom
    self.isRestricted = isRestricted
    self.range = range
  }
}

extension ClauseValue: Hashable {
  package static func == (left: ClauseValue, right: ClauseValue) -> Bool {
    if left === right { return true }
    guard left.id == right.id,
      left.kind == right.kind,
      left.ask == right.ask,
      left.blank == right.blank,
      left.answers == right.answers,
      left.defaultAnswer == right.defaultAnswer,
      left.options == right.options,
      left.limitFrom == right.limitFrom,
      left.isRestricted == right.isRestricted,
      left.range == right.range
    else { return false }
    return true
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

/// A value as somebody gave it, of the kind its clause declares.
package enum Answer: Hashable, Sendable {
  case quantity(Quantity)
  case date(CalendarDay)
  case choice(String)
  case roles([PartnerRole.ID])
  case text(String)
}
