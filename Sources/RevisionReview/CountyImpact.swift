internal import ProtocolAssembly
package import ProtocolModel

/// How a county's document changes.
package struct CountyImpact: Hashable, Sendable {
  package enum Presence: Hashable, Sendable {
    case both, added, removed
  }

  /// A clause of the document that reads otherwise.
  package struct Touched: Hashable, Sendable {
    package enum Kind: String, Hashable, Sendable {
      case added, removed, text, values
    }

    package let clause: Clause.ID
    package let kind: Kind
    /// Its number now; the old one when it is gone.
    package let section: String
  }

  package let county: County.ID
  package let name: String
  package let presence: Presence
  /// By identifier.
  package let touched: [Touched]
  /// How many other clauses only got another number.
  package let renumbered: Int

  /// Whether any words of the document change; numbers alone do not count.
  package var isTouched: Bool { !touched.isEmpty || presence != .both }
}

extension Filling {
  /// What the document has here, numbers of sections aside; for comparing only, as it holds what is restricted.
  var reviewText: String {
    switch self {
    case .value(let standing):
      // Only compared, never shown.
      return standing.stated.map { $0.answer.printed(isRestricted: false) }
        ?? "blank \(standing.value.blank) \(standing.suggested?.answer.printed(isRestricted: false) ?? "")"
    case .text(let text): return text
    case .partners(_, let agencies), .team(_, let agencies), .seat(_, _, let agencies, _):
      return agencies.joined(separator: ", ")
    case .clause(let id, let number): return number == nil ? "no \(id)" : id.rawValue
    case .part(let id, let number): return number == nil ? "no \(id)" : id.rawValue
    case .citation(_, let text): return text
    case .block(let block): return block.rawValue
    }
  }
}
