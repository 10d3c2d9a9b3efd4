internal import ProtocolAssembly
internal import ProtocolModel
internal import SourceText
internal import TextScanning

/// Whether the wordings that a county chooses by name agree with the facts that it states.
struct VariantReview {
  let library: ClauseLibrary
  let county: County
  let facts: CountyFacts

  /// Judges by the facts that the county, or its region, states with a source on `day`.
  init(_ library: ClauseLibrary, _ county: County, in region: Region?, on day: CalendarDay) {
    self.library = library
    self.county = county
    facts = CountyFacts(of: CountyProfile(county, in: region), on: day)
  }

  func diagnostics() -> [AttributedDiagnostic] {
    county.layer.chooses.compactMap { choice in
      guard let clause = library.clauses[choice.clause.value] else { return nil }
      return diagnostic(on: choice, of: clause).map { AttributedDiagnostic($0, about: clause.id.rawValue) }
    }
  }

  private func diagnostic(on choice: Layer.VariantChoice, of clause: Clause) -> Diagnostic? {
    if let (selected, tests) = selected(of: clause) {
      return selected.id == choice.variant.value ? nil : .chosenAgainst(selected, tests, choice, stated(tests))
    }
    guard let chosen = clause.variants.first(where: { $0.id == choice.variant.value }),
      case .fails(let test, let statement) = facts.verdict(on: chosen.condition)
    else { return nil }
    return .chosenWithout(test, statement, choice)
  }

  /// The variant that the facts select, with what they hold, as a protocol has it where nobody chooses.
  private func selected(of clause: Clause) -> (Clause.Variant, [Condition.Test])? {
    for variant in clause.variants where !variant.condition.isAlways {
      if case .holds(let tests) = facts.verdict(on: variant.condition) { return (variant, tests) }
    }
    return nil
  }

  /// Where the county states the first fact of `tests`.
  private func stated(_ tests: [Condition.Test]) -> SourceRange? {
    tests.lazy.compactMap { facts.sourcedStatement(about: $0.fact.value)?.range }.first
  }
}

extension Diagnostic {
  fileprivate static func chosenAgainst(
    _ selected: Clause.Variant, _ tests: [Condition.Test], _ choice: Layer.VariantChoice, _ stated: SourceRange?
  ) -> Self {
    let facts = tests.map(\.description).joined(separator: ", ")
    return Diagnostic(
      "variant.against-facts", .warning,
      "'\(choice.variant.value)' is chosen for '\(choice.clause.value)', and the facts (\(facts)) select '\(selected.id)'",
      at: choice.variant.range, hint: "take the choice out, or mend the fact",
      notes: stated.map { [Note("the fact is stated here", at: $0)] } ?? [])
  }

  fileprivate static func chosenWithout(
    _ test: Condition.Test, _ statement: CountyFacts.Statement, _ choice: Layer.VariantChoice
  ) -> Self {
    Diagnostic(
      "variant.against-facts", .warning,
      "'\(choice.variant.value)' is chosen for '\(choice.clause.value)' and is for \(test.description), and the fact is '\(statement.value)'",
      at: choice.variant.range, hint: "take the choice out, or mend the fact",
      notes: [Note("the fact is stated here", at: statement.range)])
  }
}
