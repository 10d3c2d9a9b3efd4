package import ProtocolModel
package import SourceText

/// What a county has stated about the facts that conditions ask of, on one day.
package struct CountyFacts: Sendable {
  /// What is known of one fact.
  package struct Statement: Hashable, Sendable {
    /// `true`, `false`, an option, or a day as `YYYY-MM-DD`.
    package let value: String
    package let source: String?
    package let range: SourceRange
  }

  private let statements: [CountyFact.ID: Statement]
  private let early: [CountyFact.ID: Statement]

  /// Of a county that states nothing.
  init() {
    statements = [:]
    early = [:]
  }

  /// Gathers the statements of `profile`; where two layers state one fact, the county's wins.
  package init(of profile: CountyProfile, on day: CalendarDay) {
    var statements: [CountyFact.ID: Statement] = [:]
    var early: [CountyFact.ID: Statement] = [:]
    for (_, layer) in profile.layers {
      for fact in layer.facts {
        let statement = fact.value.map { Statement(value: $0, source: fact.source, range: fact.range) }
        // A protocol cannot have been developed after the day it is judged on: such a date states nothing.
        if fact.fact == "first-developed", let developed = fact.value.flatMap(CalendarDay.init(iso:)), developed > day {
          early[fact.fact] = statement
        } else {
          statements[fact.fact] = statement
        }
      }
    }
    // Opting in is yearly: only the fiscal year of the day decides, and a year nobody wrote down says nothing.
    if let year = profile.county.programYears.last(where: { $0.fiscalYear == day.fiscalYear }) {
      statements["opted-in"] = Statement(value: String(year.optedIn), source: year.source, range: year.range)
    }
    self.statements = statements
    self.early = early
  }

  /// What the county wrote of `fact` that lies after the day, so that it states nothing yet.
  package func earlyStatement(about fact: CountyFact.ID) -> Statement? { early[fact] }

  /// The statements that lie after the day, in the order of their facts.
  package var earlyStatements: [(fact: CountyFact.ID, statement: Statement)] {
    early.map { ($0.key, $0.value) }.sorted { $0.fact < $1.fact }
  }

  /// Everything the county states, by the names of the facts.
  package var all: [(fact: CountyFact.ID, value: String)] {
    statements.map { ($0.key, $0.value.value) }.sorted { $0.fact < $1.fact }
  }

  /// Whether anything is stated, with a source or without, about one of `facts`.
  func stateAny(of facts: [CountyFact.ID]) -> Bool { facts.contains { statements[$0] != nil } }

  /// What the county states; nil when it states nothing.
  package func statement(about fact: CountyFact.ID) -> Statement? { statements[fact] }

  /// What the county states with a source; only that decides anything.
  package func sourcedStatement(about fact: CountyFact.ID) -> Statement? {
    statements[fact].flatMap { $0.source == nil ? nil : $0 }
  }

  /// Whether `condition` holds, as far as the county has said.
  package func verdict(on condition: Condition) -> Verdict {
    guard !condition.isAlways else { return .holds([]) }
    var undecided: [CountyFact.ID] = []
    var failure: Verdict?
    for alternative in condition.alternatives {
      switch verdict(onAll: alternative) {
      case .holds(let tests): return .holds(tests)
      case .fails(let test, let statement): failure = failure ?? .fails(test, statement)
      case .undecided(let facts): undecided += facts.filter { !undecided.contains($0) }
      }
    }
    return undecided.isEmpty ? failure ?? .holds([]) : .undecided(undecided)
  }

  private func verdict(onAll tests: [Condition.Test]) -> Verdict {
    var undecided: [CountyFact.ID] = []
    for test in tests {
      guard let statement = sourcedStatement(about: test.fact.value) else {
        undecided.append(test.fact.value)
        continue
      }
      guard statement.satisfies(test.expected) else { return .fails(test, statement) }
    }
    return undecided.isEmpty ? .holds(tests) : .undecided(undecided)
  }

  /// The answer to a condition: yes, no, or that nobody has said.
  package enum Verdict: Hashable, Sendable {
    /// With the tests that held.
    case holds([Condition.Test])
    /// With the first test that failed and what the county states.
    case fails(Condition.Test, Statement)
    /// With the facts nobody has stated with a source.
    case undecided([CountyFact.ID])
  }
}

extension CountyFacts.Statement {
  fileprivate func satisfies(_ expectation: Condition.Expectation) -> Bool {
    switch expectation {
    case .oneOf(let values): values.contains(value)
    case .before(let limit): CalendarDay(iso: value).map { $0 < limit } ?? false
    case .onOrAfter(let limit): CalendarDay(iso: value).map { $0 >= limit } ?? false
    }
  }
}
