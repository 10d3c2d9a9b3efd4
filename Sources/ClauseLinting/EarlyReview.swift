internal import ProtocolAssembly
package import ProtocolModel
package import SourceText
internal import TextScanning

/// What counties wrote down that lies after the day judged on: it is passed over, which its author should hear.
package struct EarlyReview: Sendable {
  private let day: CalendarDay

  package init(on day: CalendarDay) { self.day = day }

  func diagnostics(on county: County) -> [AttributedDiagnostic] {
    CountyFacts(of: CountyProfile(county, in: nil), on: day).earlyStatements.map {
      AttributedDiagnostic(.factEarly($0.fact, $0.statement, on: day), about: $0.fact.rawValue)
    }
  }

  package func diagnostics(on adoption: Adoption) -> [Diagnostic] {
    adoption.events.filter { $0.date > day }.map { .adoptionEarly($0, on: day) }
  }
}

extension Diagnostic {
  static func factEarly(_ fact: CountyFact.ID, _ statement: CountyFacts.Statement, on day: CalendarDay) -> Self {
    Diagnostic(
      "fact.early", .warning,
      "'\(fact)' says \(statement.value), which lies after \(day), the day judged on: it does not count as stated",
      at: statement.range, hint: "state what has happened; a day to come counts once it is reached")
  }

  static func adoptionEarly(_ event: Adoption.Event, on day: CalendarDay) -> Self {
    Diagnostic(
      "adoption.early", .warning,
      "the event of \(event.date) lies after \(day), the day judged on: it does not count", at: event.range,
      hint: "record what was decided; a day to come counts once it is reached")
  }
}
