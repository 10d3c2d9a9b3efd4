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
  /// How the clauses that are alike in all counties are filled where nothing is stated.
  private let standing: [Clause.ID: StandingFillings]

  package init(_ library: ClauseLibrary, on day: CalendarDay) {
    let filler = CommonFiller(library, on: day)
    self.library = library
    self.day = day
    self.filler = filler
    outline = StandingOutline(of: library, on: day)
    standing = Dictionary(
      uniqueKeysWithValues: outline.sameInAllCounties.map { ($0.id, StandingFillings(of: $0, by: filler)) })
  }

  /// The protocol of `profile`; references that lead nowhere are reported and stay visible in the text.
  package func assembledProtocol(for profile: CountyProfile, diagnostics: inout Diagnostics) -> AssembledProtocol {
    let facts = CountyFacts(of: profile, on: day)
    let selection = ClauseSelector(outline, for: profile, knowing: facts, on: day).selection()
    let sections = SectionNumbers(of: selection, style: profile.county.numbering)
    let values = ValueBook(of: profile)
    let holders = RoleHolders(in: profile, library)
    let filler = ClauseFiller(
      filler, standing: standing, for: profile, values: values, sections: sections, holders: holders)
    var clauses: [AssembledClause] = []
    clauses.reserveCapacity(sections.clauses.count)
    let parts = zip(selection.parts, sections.parts).map { part, number in
      let first = clauses.count
      for selected in part.clauses {
        clauses.append(
          AssembledClause(
            selected: selected, number: sections.clauses[clauses.count],
            fillings: filler.fillings(of: selected, omissions: selection.omissions, diagnostics: &diagnostics)))
      }
      return AssembledProtocol.Part(part: part.part, number: number, clauses: clauses[first...])
    }
    return AssembledProtocol(
      profile: profile, day: day, facts: facts, values: values, parts: parts, clauses: clauses,
      positions: sections.positions, omissions: selection.omissions, holders: holders)
  }
}
