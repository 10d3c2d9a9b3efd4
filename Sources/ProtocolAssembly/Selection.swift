package import ProtocolModel
package import SourceText

/// Which clauses are in a county's protocol, which are not, and why.
package struct Selection: Sendable {
  /// A part with the clauses selected for it, in document order.
  package struct Part: Sendable {
    package let part: ProtocolPart
    package let clauses: [SelectedClause]
  }

  package let parts: [Part]
  package let omissions: [Clause.ID: Omission]
}

/// A clause of the protocol: the words chosen for it and the reasons.
///
/// A class, so that the counties that have a clause as it stands share one copy; it never changes.
package final class SelectedClause: Sendable {
  package let clause: Clause
  package let inclusion: Inclusion
  package let wording: Wording
  /// The facts its condition asks about that nobody has stated; its elements stay undecided.
  package let undecidedFacts: [CountyFact.ID]

  init(clause: Clause, inclusion: Inclusion, wording: Wording, undecidedFacts: [CountyFact.ID]) {
    self.clause = clause
    self.inclusion = inclusion
    self.wording = wording
    self.undecidedFacts = undecidedFacts
  }

  package var id: Clause.ID { clause.id }

  package var title: String {
    switch wording {
    case .library: clause.title
    case .variant(let variant, _): variant.title ?? clause.title
    case .amended(let amendment, _, _): amendment.title ?? clause.title
    }
  }

  package var text: ClauseText {
    switch wording {
    case .library: clause.text
    case .variant(let variant, _): variant.text
    case .amended(let amendment, _, _): amendment.text
    }
  }

  package var carries: [Clause.Carriage] {
    switch wording {
    case .library: clause.carries
    case .variant(let variant, _): variant.carries
    case .amended(let amendment, _, _): amendment.carries
    }
  }

  /// Whether the words are the county's or its region's own, not the library's.
  package var isLocalText: Bool {
    if case .amended = wording { return true }
    if case .added = inclusion { return true }
    return false
  }

  /// The facts that nobody has stated and that decide whether it stands, or in which words; each once.
  package var openFacts: [CountyFact.ID] {
    undecidedFacts + undecidedVariantFacts.filter { !undecidedFacts.contains($0) }
  }

  /// The facts that would choose between variants and that nobody has stated.
  package var undecidedVariantFacts: [CountyFact.ID] {
    if case .library(.variantUndecided(let facts)) = wording { return facts }
    return []
  }
}

/// Why a clause is in the document.
package enum Inclusion: Hashable, Sendable {
  /// The outline lists it.
  case outline(SourceRange)
  /// It is optional and a layer takes it.
  case taken(CountyProfile.Origin, SourceRange)
  /// It is the county's or region's own.
  case added(CountyProfile.Origin, SourceRange)
}

/// Whose words a clause has, and why these.
package enum Wording: Hashable, Sendable {
  package enum BaseReason: Hashable, Sendable {
    case onlyText
    case noVariantApplies
    /// A layer chose the standard text by name.
    case chosen(CountyProfile.Origin, SourceRange)
    /// Nobody has stated the facts that choose a variant.
    case variantUndecided([CountyFact.ID])
  }

  package enum VariantReason: Hashable, Sendable {
    case chosen(CountyProfile.Origin, SourceRange)
    case condition([Condition.Test])
  }

  case library(BaseReason)
  case variant(Clause.Variant, VariantReason)
  case amended(Layer.Amendment, AmendmentState, CountyProfile.Origin)
}

/// Why a clause of the library is not in the document.
package enum Omission: Hashable, Sendable {
  /// Its life begins after the as-of date, or ended before it.
  case notAlive(from: CalendarDay?, to: CalendarDay?)
  case conditionFails(Condition.Test, CountyFacts.Statement)
  /// It is optional and no layer takes it.
  case notTaken
  case leftOut(reason: String?, CountyProfile.Origin, SourceRange)
  /// The outline does not list it.
  case notInOutline
}

extension Omission: CustomStringConvertible {
  /// Why, in words that can follow “it is out: ”.
  package var description: String {
    switch self {
    case .notAlive(let from?, _): "it is part of the library's text from \(from) on"
    case .notAlive(nil, let to?): "it is part of the library's text until \(to)"
    case .notAlive(nil, nil): "it is not part of the library's text"
    case .conditionFails(let test, let statement):
      "it applies when \(test), and the county states \(statement.value)" + (statement.source.map { " (\($0))" } ?? "")
    case .notTaken: "it is optional and not taken"
    case .leftOut(let reason, let origin, _): "the \(origin.name) leaves it out" + (reason.map { ": \($0)" } ?? "")
    case .notInOutline: "the outline does not list it"
    }
  }
}
