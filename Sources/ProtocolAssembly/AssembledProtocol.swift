package import ProtocolModel

/// A county's protocol on one day: the clauses chosen, filled and numbered, with the reason of each choice.
package struct AssembledProtocol: Sendable {
  package struct Part: Sendable {
    package let part: ProtocolPart
    /// `6`, `VI`; empty for the appendices, which carry a letter each.
    package let number: String
    package let clauses: [AssembledClause]
  }

  package let profile: CountyProfile
  package let day: CalendarDay
  package let facts: CountyFacts
  package let values: ValueBook
  package let parts: [Part]
  package let omissions: [Clause.ID: Omission]

  package var county: County { profile.county }

  /// All clauses in document order.
  package var clauses: [AssembledClause] { parts.flatMap(\.clauses) }

  /// The values that stand in the document's text, each once, in the order they first stand there.
  ///
  /// A value that only another variant of a clause uses is not among them: nobody needs to answer it.
  package var valuesInText: [ValueStanding] {
    var seen: Set<ValueReference> = []
    var values: [ValueStanding] = []
    for part in parts {
      for clause in part.clauses {
        for case .value(let standing) in clause.fillings where seen.insert(standing.reference).inserted {
          values.append(standing)
        }
      }
    }
    return values
  }

  /// How many answers the text still lacks, each question once.
  package var blankCount: Int { Set(parts.flatMap(\.clauses).flatMap(\.fillings).filter(\.isBlank)).count }

  package func clause(_ id: Clause.ID) -> AssembledClause? {
    for part in parts {
      if let found = part.clauses.first(where: { $0.selected.id == id }) { return found }
    }
    return nil
  }
}

/// A clause with its number and what each of its placeholders became.
package struct AssembledClause: Sendable {
  package let selected: SelectedClause
  /// `6.2`, `VI.B`; an appendix's letter.
  package let number: String
  /// In the order of the text's placeholders.
  package let fillings: [Filling]

  package var id: Clause.ID { selected.id }
}
