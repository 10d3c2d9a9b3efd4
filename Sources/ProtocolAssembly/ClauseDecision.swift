internal import ProtocolModel

/// What the facts of a county make of the clauses that no layer speaks of.
struct ClauseDecision: Sendable {
  enum Outcome: Sendable {
    case selected(SelectedClause)
    case omitted(Omission)
  }

  /// Whether the condition of a clause lets it in.
  enum Presence {
    /// With the facts that are not stated, where its condition is undecided.
    case present(undecided: [CountyFact.ID])
    case absent(Omission)
  }

  let facts: CountyFacts

  /// The clause as the outline lists it; an optional one is only in a protocol when a layer takes it.
  func outcome(of clause: Clause, _ inclusion: Inclusion) -> Outcome {
    switch presence(of: clause) {
    case .absent(let omission): .omitted(omission)
    case .present where clause.isOptional: .omitted(.notTaken)
    case .present(let undecided):
      .selected(
        SelectedClause(clause: clause, inclusion: inclusion, wording: wording(of: clause), undecidedFacts: undecided))
    }
  }

  func presence(of clause: Clause) -> Presence {
    switch facts.verdict(on: clause.condition) {
    case .holds: .present(undecided: [])
    case .fails(let test, let statement): .absent(.conditionFails(test, statement))
    case .undecided(let unstated): .present(undecided: unstated)
    }
  }

  /// The first variant whose condition holds; a variant without a condition is only ever chosen by name.
  func wording(of clause: Clause) -> Wording {
    guard !clause.variants.isEmpty else { return .library(.onlyText) }
    var unstated: [CountyFact.ID] = []
    for variant in clause.variants where !variant.condition.isAlways {
      switch facts.verdict(on: variant.condition) {
      case .holds(let tests): return .variant(variant, .condition(tests))
      case .fails: continue
      case .undecided(let facts): unstated += facts.filter { !unstated.contains($0) }
      }
    }
    return .library(unstated.isEmpty ? .noVariantApplies : .variantUndecided(unstated))
  }
}
