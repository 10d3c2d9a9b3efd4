package import ProtocolModel
package import SourceText

/// Selects, fills and numbers: from a library and a county's profile to its protocol on a day.
///
/// Equal libraries, profiles and days give equal protocols.
package struct ProtocolAssembler: Sendable {
  private let library: ClauseLibrary
  private let day: CalendarDay
  /// How each provision is cited on the day, for all protocols of a run.
  private let citations: [Provision.ID: String]

  package init(_ library: ClauseLibrary, on day: CalendarDay) {
    self.library = library
    self.day = day
    citations = Dictionary(
      uniqueKeysWithValues: library.provisions.keys.map { ($0, library.citation(of: $0, on: day)) })
  }

  /// The protocol of `profile`; references that lead nowhere are reported and stay visible in the text.
  package func assembledProtocol(for profile: CountyProfile, diagnostics: inout Diagnostics) -> AssembledProtocol {
    let facts = CountyFacts(of: profile, on: day)
    let selection = ClauseSelector(library, for: profile, knowing: facts, on: day).selection()
    let sections = SectionNumbers(of: selection, style: profile.county.numbering)
    let values = ValueBook(of: profile)
    let holders = RoleHolders(in: profile, library)
    let filler = ClauseFiller(
      library, for: profile, on: day, values: values, sections: sections, citations: citations, holders: holders)
    let parts = selection.parts.map { part in
      AssembledProtocol.Part(
        part: part.part, number: sections.parts[part.part.id] ?? "",
        clauses: part.clauses.map { selected in
          AssembledClause(
            selected: selected, number: sections.clauses[selected.id] ?? "",
            fillings: filler.fillings(of: selected, omissions: selection.omissions, diagnostics: &diagnostics))
        })
    }
    return AssembledProtocol(
      profile: profile, day: day, facts: facts, values: values, parts: parts, omissions: selection.omissions,
      holders: holders)
  }
}

/// The numbers of a document's parts and clauses.
struct SectionNumbers: Sendable {
  let parts: [ProtocolPart.ID: String]
  let clauses: [Clause.ID: String]

  init(of selection: Selection, style: County.NumberingStyle) {
    let numbering = ProtocolNumbering(style)
    var parts: [ProtocolPart.ID: String] = [:]
    var clauses: [Clause.ID: String] = [:]
    var (bodies, appendices) = (0, 0)
    for part in selection.parts {
      switch part.part.kind {
      case .body:
        parts[part.part.id] = numbering.part(bodies)
        for (index, clause) in part.clauses.enumerated() {
          clauses[clause.id] = numbering.clause(index, ofPart: bodies)
        }
        bodies += 1
      case .appendix:
        for clause in part.clauses {
          clauses[clause.id] = numbering.appendix(appendices)
          appendices += 1
        }
      }
    }
    self.parts = parts
    self.clauses = clauses
  }
}
