internal import ProtocolModel
internal import SourceText

/// Fills the placeholders of clauses from a county's layers; values are looked up once and never read as text.
struct ClauseFiller: Sendable {
  private let library: ClauseLibrary
  private let profile: CountyProfile
  private let day: CalendarDay
  private let values: ValueBook
  private let sections: SectionNumbers
  private let citations: [Provision.ID: String]
  private let holders: RoleHolders

  init(
    _ library: ClauseLibrary, for profile: CountyProfile, on day: CalendarDay, values: ValueBook,
    sections: SectionNumbers, citations: [Provision.ID: String], holders: RoleHolders
  ) {
    self.library = library
    self.profile = profile
    self.day = day
    self.values = values
    self.sections = sections
    self.citations = citations
    self.holders = holders
  }

  /// What each placeholder of `selected` becomes, in the order of its text.
  func fillings(
    of selected: SelectedClause, omissions: [Clause.ID: Omission], diagnostics: inout Diagnostics
  ) -> [Filling] {
    selected.text.placeholders.map { use in
      if case .clause(let id) = use.placeholder, sections.clauses[id] == nil {
        diagnostics.report(.referenceToOmittedClause(id, from: selected, at: use.range, because: omissions[id]))
      }
      return filling(of: use.placeholder, in: selected.clause)
    }
  }

  private func filling(of placeholder: Placeholder, in clause: Clause) -> Filling {
    switch placeholder {
    case .value(let reference): valueFilling(reference, in: clause)
    case .countyName: .text(profile.county.name)
    case .protocolTitle: .text(profile.county.protocolTitle)
    case .fiscalYear: .text(day.fiscalYear)
    case .partner(let role): .partners(role, holders.holders(of: role).map(\.agency.value))
    case .team(let team): .team(team, profile.partners(servingOn: team).map(\.agency.value))
    case .seat(let team, let role): seatFilling(team, role)
    case .clause(let id): .clause(id, number: sections.clauses[id])
    case .part(let id): .part(id, number: sections.parts[id])
    case .citation(let provision): .citation(provision, citations[provision] ?? provision.rawValue)
    case .block(let block): .block(block)
    }
  }

  /// A value of this clause, of another library clause, or of a clause the county added.
  private func valueFilling(_ reference: ValueReference, in clause: Clause) -> Filling {
    let owner =
      reference.clause == clause.id ? clause : library.clauses[reference.clause] ?? addedClause(reference.clause)
    guard let owner, let value = owner.value(named: reference.name) else { return .text("{{\(reference)}}") }
    return .value(values.standing(of: value, in: owner.id))
  }

  private func seatFilling(_ team: Team.ID, _ role: PartnerRole.ID) -> Filling {
    let holders = holders.holders(of: role)
    let serving = holders.filter { $0.servesOn?.contains { $0.value == team } ?? false }
    return .seat(team, role, serving: serving.map(\.agency.value), holders: holders.map(\.agency.value))
  }

  private func addedClause(_ id: Clause.ID) -> Clause? {
    for (_, layer) in profile.layers {
      if let addition = layer.adds.first(where: { $0.clause.id == id }) { return addition.clause }
    }
    return nil
  }
}
