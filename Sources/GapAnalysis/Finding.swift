package import ProtocolModel

/// What the law makes of one element in one county's protocol, with the reasons.
package struct Finding: Hashable, Sendable {
  /// The states in the order in which the first that holds is taken.
  package enum State: String, Hashable, Sendable, CaseIterable {
    case notInForce = "not-in-force"
    case notApplicable = "not-applicable"
    case excused, undecided, conflicting, elsewhere, missing, incomplete, met

    /// Whether somebody still has to do something about it.
    package var isGap: Bool {
      switch self {
      case .undecided, .conflicting, .missing, .incomplete: true
      case .notInForce, .notApplicable, .excused, .elsewhere, .met: false
      }
    }
  }

  package enum Severity: String, Hashable, Sendable, Comparable, CaseIterable {
    case notice, warning, error

    package static func < (left: Self, right: Self) -> Bool {
      (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
    }
  }

  /// What stands beside a state without changing it.
  package enum Mark: Hashable, Sendable {
    /// An office owns the gap until a day; it stays a gap.
    case acknowledged(Acknowledgement)
    /// Our source for text or date is weak.
    case doubtful
    /// The law changed in meaning after adoption.
    case stale(LegalChange)
    /// Only words of the county's own carry it, which nobody compared with the law.
    case localText

    package var name: String {
      switch self {
      case .acknowledged: "acknowledged"
      case .doubtful: "doubtful"
      case .stale: "stale"
      case .localText: "own-words"
      }
    }
  }

  package let element: StatutoryElement
  package let state: State
  /// How much a gap weighs; nil for what is no gap.
  package let severity: Severity?
  package let marks: [Mark]
  /// Why the state is what it is, the deciding reason first.
  package let reasons: [Reason]
  /// The clauses that carry it, in document order.
  package let carriers: [Carrier]
  /// Who must bear it; for a seat on a team, the role of the seat.
  package let bearers: [Bearer]

  /// The rule a gap breaks, `element.missing`.
  package var rule: String { "element.\(state.rawValue)" }

  /// Recognises the finding again whatever its message, line or path.
  package func fingerprint(in county: County.ID) -> String {
    Fingerprint(ofParts: [rule, county.rawValue, element.id.rawValue]).short
  }
}

extension Finding {
  /// A clause of the document with the words that carry the element, and what stands against them.
  package struct Carrier: Hashable, Sendable {
    package let clause: Clause.ID
    package let title: String
    /// `12.1`
    package let section: String
    package let carriage: Clause.Carriage
    /// What keeps these words from meeting the element; empty when they do.
    package let problems: [Reason]
    package let isLocalText: Bool
  }

  /// A role the element binds, with the agencies that hold it.
  package struct Bearer: Hashable, Sendable {
    package let role: PartnerRole.ID
    package let agencies: [String]
  }
}
