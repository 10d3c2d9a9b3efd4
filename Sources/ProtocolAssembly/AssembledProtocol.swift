package import ProtocolModel

/// A county's protocol on one day: the clauses chosen, filled and numbered, with the reason of each choice.
package struct AssembledProtocol: Sendable {
  package struct Part: Sendable {
    package let part: ProtocolPart
    /// `6`, `VI`; empty for the appendices, which carry a letter each.
    package let number: String
    package let clauses: ArraySlice<AssembledClause>
  }

  package let profile: CountyProfile
  package let day: CalendarDay
  package let facts: CountyFacts
  package let values: ValueBook
  package let parts: [Part]
  /// All clauses in document order.
  package let clauses: [AssembledClause]
  package let omissions: [Clause.ID: Omission]
  /// What this protocol shares with all that have the same sections.
  package let sections: StandingSections
  let holders: RoleHolders
  /// Where each clause stands in `clauses`.
  let positions: [Clause.ID: Int]

  init(
    profile: CountyProfile, day: CalendarDay, facts: CountyFacts, values: ValueBook, parts: [Part],
    clauses: [AssembledClause], positions: [Clause.ID: Int], omissions: [Clause.ID: Omission],
    sections: StandingSections, holders: RoleHolders
  ) {
    self.profile = profile
    self.day = day
    self.facts = facts
    self.values = values
    self.parts = parts
    self.clauses = clauses
    self.positions = positions
    self.omissions = omissions
    self.sections = sections
    self.holders = holders
  }

  package var county: County { profile.county }

  /// The values that stand in the document's text, each once, in the order they first stand there.
  ///
  /// A value that only another variant of a clause uses is not among them: nobody needs to answer it.
  package var valuesInText: [ValueStanding] {
    // Each value is one object, told apart faster than by its two names.
    var seen: Set<ObjectIdentifier> = []
    var values: [ValueStanding] = []
    for clause in clauses {
      for case .value(let standing) in clause.fillings where seen.insert(ObjectIdentifier(standing.value)).inserted {
        values.append(standing)
      }
    }
    return values
  }

  /// What the document still lacks, each answer once however often it stands there.
  package func blanks(in library: ClauseLibrary) -> BlankCounts {
    let blank = Set(clauses.lazy.flatMap(\.fillings).filter(\.isBlank))
    let values = blank.count { if case .value = $0 { true } else { false } }
    let facts = Set(clauses.lazy.flatMap(\.selected.openFacts))
    let parts = PartnerAgency.all(of: profile.partners).reduce(0) { $0 + $1.openAnswers(in: library) }
    return BlankCounts(facts: facts.count, values: values, agencies: blank.count - values, parts: parts)
  }

  package func clause(_ id: Clause.ID) -> AssembledClause? { positions[id].map { clauses[$0] } }

  /// The partners that hold `role`, itself or under its umbrella, in file order.
  package func partners(holding role: PartnerRole.ID) -> [Partner] { holders.holders(of: role) }
}

/// A clause with its number and what each of its placeholders became.
///
/// A class, so that findings and reports share one copy; it never changes.
package final class AssembledClause: Sendable {
  package let selected: SelectedClause
  /// `6.2`, `VI.B`; an appendix's letter.
  package let number: String
  /// In the order of the text's placeholders.
  package let fillings: [Filling]
  /// Whether every protocol of the run with the same sections that states nothing about the clause holds this very one.
  package let isStanding: Bool

  init(selected: SelectedClause, number: String, fillings: [Filling], isStanding: Bool) {
    self.selected = selected
    self.number = number
    self.fillings = fillings
    self.isStanding = isStanding
  }

  package var id: Clause.ID { selected.id }

  /// What the placeholder became that the text writes so, with its braces; nil when the text has none such.
  package func filling(of written: Substring) -> Filling? {
    let source = selected.text.source.utf8
    for (use, filling) in zip(selected.text.placeholders, fillings)
    where use.bytes.count == written.utf8.count
      && source.dropFirst(use.bytes.lowerBound).starts(with: written.utf8)
    {
      return filling
    }
    return nil
  }
}
