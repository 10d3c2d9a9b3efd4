package import SourceText

/// What must hold in a county for a clause, variant, element or team to apply: one of its `alternatives`, whole.
///
/// A condition without alternatives always holds.
package struct Condition: Hashable, Sendable {
  /// One question about one fact.
  package struct Test: Hashable, Sendable {
    package let fact: Located<CountyFact.ID>
    package let expected: Expectation

    package init(fact: Located<CountyFact.ID>, expected: Expectation) {
      self.fact = fact
      self.expected = expected
    }
  }

  package enum Expectation: Hashable, Sendable {
    /// The fact's value is one of these; yes and no are `true` and `false`.
    case oneOf([String])
    case before(CalendarDay)
    case onOrAfter(CalendarDay)
  }

  /// Which one must hold; each is a list of tests that must all hold.
  package let alternatives: [[Test]]

  package init(anyOf alternatives: [[Test]]) { self.alternatives = alternatives }

  /// The condition that always holds.
  package static let always = Condition(anyOf: [])

  package var isAlways: Bool { alternatives.isEmpty }

  /// Every fact the condition asks about, in the order it asks.
  package var facts: [Located<CountyFact.ID>] { alternatives.flatMap { $0.map(\.fact) } }
}

extension Condition.Test: CustomStringConvertible {
  /// As files write it: `opted-in: true`, `first-developed: before 2018-01-01`.
  package var description: String {
    switch expected {
    case .oneOf(let values): "\(fact.value): \(values.joined(separator: " or "))"
    case .before(let day): "\(fact.value): before \(day)"
    case .onOrAfter(let day): "\(fact.value): on or after \(day)"
    }
  }
}

extension Condition: CustomStringConvertible {
  package var description: String {
    alternatives.map { $0.map(\.description).joined(separator: ", ") }.joined(separator: "; or ")
  }
}
