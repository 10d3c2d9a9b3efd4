internal import ProtocolModel
internal import SourceText

/// Looks for times that would never be compared with the law: the words that carry an element with a limit hold a
/// value, and the value does not say whose limit it takes.
struct LimitTies {
  let load: LoadingContext
  let clause: (Clause.ID) -> Clause?

  func check(_ clause: Clause) {
    check(clause.carries, in: clause)
    for variant in clause.variants { check(variant.carries, in: clause) }
  }

  private func check(_ carriages: [Clause.Carriage], in owner: Clause) {
    for carriage in carriages {
      guard let limit = load.names.limits[carriage.element.value] else { continue }
      let times = carriage.values.compactMap { value($0, in: owner) }.filter { $0.isTime }
      guard let first = times.first, times.allSatisfy({ $0.limitFrom == nil && !isLost($0) }) else { continue }
      load.report(.untied(first, limit, of: carriage))
    }
  }

  /// Whether the value names a limit that was refused, which has been said.
  private func isLost(_ value: ClauseValue) -> Bool { load.mayBeLost(ValueReader.limitName(of: value.id)) }

  private func value(_ reference: ValueReference, in owner: Clause) -> ClauseValue? {
    (reference.clause == owner.id ? owner : clause(reference.clause))?.value(named: reference.name)
  }
}

extension ClauseValue {
  fileprivate var isTime: Bool {
    switch kind {
    case .quantity(let measure): measure != .count && measure != .money
    case .date, .choice, .roles, .text, .publicLine: false
    }
  }
}

extension Diagnostic {
  fileprivate static func untied(
    _ value: ClauseValue, _ limit: StatutoryElement.Limit, of carriage: Clause.Carriage
  ) -> Self {
    let element = carriage.element
    return Diagnostic(
      "limit.untied", .error,
      "'\(element.value)' allows at most \(limit.quantity), and no value in these words is held to it",
      at: carriage.range, hint: "add 'limit-from: \(element.value)' to the value '\(value.id)'",
      notes: [Note("the value", at: value.range)])
  }
}
