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
      /// The facts that are still open, on which hangs whether it stands and in which words.
      case facts
      /// A table in it that is made of what the county states.
      case table
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
  /// What its own file states otherwise, whether or not that stands in the document.
  package var statements: [SettingChange] = []

  /// Whether any words of the document change; numbers alone do not count.
  package var readsOtherwise: Bool { !touched.isEmpty || presence != .both }

  /// Whether the document or the county's own file says anything else.
  package var isTouched: Bool { readsOtherwise || !statements.isEmpty }
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
