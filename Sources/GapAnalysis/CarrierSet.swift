internal import ProtocolModel
internal import SourceText

/// The words of a document that carry one element, in document order, and what stands against them.
///
/// A class that never changes, so that all protocols with the same words share what was found out about them.
final class CarrierSet: Sendable {
  let all: [Finding.Carrier]
  /// The first carrier that nothing stands against.
  let satisfied: Finding.Carrier?
  /// What stands against the carriers, each reason once.
  let problems: [Reason]
  /// The problems that are conflicts with a limit, each once.
  let conflicts: [Reason]
  /// The clauses that may not be in the document, where it is so of every carrier.
  let undecided: [Reason]
  let hasLocalText: Bool

  static let none = CarrierSet([])

  init(_ carriers: [Finding.Carrier]) {
    all = carriers
    satisfied = carriers.first { $0.problems.isEmpty }
    let problems = carriers.flatMap(\.problems)
    self.problems = problems.unique
    conflicts = problems.filter(\.isConflict).unique
    let isUndecided = carriers.allSatisfy { $0.problems.contains(where: \.isUndecidedClause) }
    undecided = isUndecided ? problems.filter(\.isUndecidedClause) : []
    hasLocalText = carriers.contains(where: \.isLocalText)
  }
}

extension Reason {
  fileprivate var isConflict: Bool {
    switch self {
    case .valueBeyondLimit, .limitCannotBeRead: true
    default: false
    }
  }

  fileprivate var isUndecidedClause: Bool { if case .clauseUndecided = self { true } else { false } }
}

extension Array where Element: Equatable {
  /// This, followed by what of `others` is not in it yet.
  func appendingUnique(_ others: [Element]) -> [Element] {
    others.reduce(into: self) { result, element in
      if !result.contains(element) { result.append(element) }
    }
  }
}
