package import ProtocolModel
package import SourceText

/// Selects, fills and numbers: from a library and a county's profile to its protocol on a day.
///
/// Equal libraries, profiles and days give equal protocols.
package struct ProtocolAssembler: Sendable {
  private let library: ClauseLibrary
  package let day: CalendarDay
  private let outline: StandingOutline
  private let filler: CommonFiller
  /// How the clauses of a county that states nothing are filled.
  private let standing: [Clause.ID: StandingFillings]
  private let known: KnownSections

  package init(_ library: ClauseLibrary, on day: CalendarDay) {
    let filler = CommonFiller(library, on: day)
    self.library = library
    self.day = day
    self.filler = filler
    outline = StandingOutline(of: library, on: day)
    standing = Dictionary(
      uniqueKeysWithValues: outline.clauses.map { ($0.id, StandingFillings(of: $0, by: filler)) })
    known = KnownSections(standing)
  }

  /// The protocol of `profile`; references that lead nowhere are reported and stay visible in the text.
  package func assembledProtocol(for profile: CountyProfile, diagnostics: inout Diagnostics) -> AssembledProtocol {
    let facts = CountyFacts(of: profile, on: day)
    let selection = ClauseSelector(outline, for: profile, knowing: facts, on: day).selection()
    let sections = known.sections(of: selection, style: profile.county.numbering)
    let numbers = sections.numbers
    let values = ValueBook(of: profile)
    let holders = RoleHolders(in: profile, library)
    let filler = ClauseFiller(
      filler, standing: standing, for: profile, values: values, sections: numbers, holders: holders)
    var clauses: [AssembledClause] = []
    clauses.reserveCapacity(numbers.clauses.count)
    let parts = zip(selection.parts, numbers.parts).map { part, number in
      let first = clauses.count
      for selected in part.clauses {
        clauses.append(
          sections.clause(at: clauses.count, selected, values)
            ?? AssembledClause(
              selected: selected, number: numbers.clauses[clauses.count],
              fillings: filler.fillings(of: selected, omissions: selection.omissions, diagnostics: &diagnostics),
              isStanding: false))
      }
      return AssembledProtocol.Part(part: part.part, number: number, clauses: clauses[first...])
    }
    return AssembledProtocol(
      profile: profile, day: day, facts: facts, values: values, parts: parts, clauses: clauses,
      positions: numbers.positions, omissions: selection.omissions, sections: sections, holders: holders)
  }
}
