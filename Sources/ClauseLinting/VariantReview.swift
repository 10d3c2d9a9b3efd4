internal import ProtocolAssembly
internal import ProtocolModel
internal import SourceText
internal import TextScanning

/// Whether the wordings that a county chooses by name agree with the facts that it, or its region, states with a source.
struct VariantReview {
  let library: ClauseLibrary
  let county: County
  let region: Region?
  let day: CalendarDay

  func diagnostics() -> [AttributedDiagnostic] {
    // Few counties choose a wording by name, and only theirs are compared with their facts.
    guard !county.layer.chooses.isEmpty else { return [] }
    let facts = CountyFacts(of: CountyProfile(county, in: region), on: day)
    return county.layer.chooses.compactMap { choice in
      guard let clause = library.clauses[choice.clause.value] else { return nil }
      return diagnostic(on: choice, of: clause, facts).map { AttributedDiagnostic($0, about: clause.id.rawValue) }
    }
  }

  private func diagnostic(on choice: Layer.VariantChoice, of clause: Clause, _ facts: CountyFacts) -> Diagnostic? {
    if let (selected, tests) = selected(of: clause, facts) {
      let stated = tests.lazy.compactMap { facts.sourcedStatement(about: $0.fact.value)?.range }.first
      return selected.id == choice.variant.value ? nil : .chosenAgainst(selected, tests, choice, stated)
    }
    guard let chosen = clause.variants.first(where: { $0.id == choice.variant.value }),
      case .fails(let test, let statement) = facts.verdict(on: chosen.condition)
    else { return nil }
    return .chosenWithout(test, statement, choice)
  }

  /// The variant that the facts select, with what they hold, as a protocol has it where nobody chooses.
  private func selected(of clause: Clause, _ facts: CountyFacts) -> (Clause.Variant, [Condition.Test])? {
    for variant in clause.variants where !variant.condition.isAlways {
      if case .holds(let tests) = facts.verdict(on: variant.condition) { return (variant, tests) }
    }
    return nil
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
