internal import ProtocolModel
internal import SourceText

/// Fills the placeholders of clauses from a county's layers; values are looked up once and never read as text.
struct ClauseFiller: Sendable {
  private let common: CommonFiller
  private let standing: [Clause.ID: StandingFillings]
  private let profile: CountyProfile
  private let values: ValueBook
  private let sections: SectionNumbers
  private let holders: RoleHolders

  init(
    _ common: CommonFiller, standing: [Clause.ID: StandingFillings], for profile: CountyProfile, values: ValueBook,
    sections: SectionNumbers, holders: RoleHolders
  ) {
    self.common = common
    self.standing = standing
    self.profile = profile
    self.values = values
    self.sections = sections
    self.holders = holders
  }

  /// What each placeholder of `selected` becomes, in the order of its text.
  func fillings(
    of selected: SelectedClause, omissions: [Clause.ID: Omission], diagnostics: inout Diagnostics
  ) -> [Filling] {
    let fillings = fillings(of: selected)
    for (index, filling) in fillings.enumerated() {
      if case .clause(let id, number: nil) = filling {
        let range = selected.text.placeholders[index].range
        diagnostics.report(.referenceToOmittedClause(id, from: selected, at: range, because: omissions[id]))
      }
    }
    return fillings
  }

  /// Where the clause is as in all counties, only what this county changes is filled anew.
  private func fillings(of selected: SelectedClause) -> [Filling] {
    let placeholders = selected.text.placeholders
    guard !placeholders.isEmpty else { return [] }
    guard let standing = standing[selected.id], standing.selected === selected else {
      return placeholders.map { filling(of: $0.placeholder, in: selected.clause) }
    }
    var fillings = standing.fillings
    for index in standing.open { fillings[index] = filling(of: placeholders[index].placeholder, in: selected.clause) }
    for (index, reference) in standing.values where values.states(reference) {
      fillings[index] = filling(of: placeholders[index].placeholder, in: selected.clause)
    }
    return fillings
  }

  private func filling(of placeholder: Placeholder, in clause: Clause) -> Filling {
    switch placeholder {
    case .countyName: .text(profile.county.name)
    case .protocolTitle: .text(profile.county.protocolTitle)
    case .partner(let role): .partners(role, holders.holders(of: role).map(\.agency.value))
    case .team(let team): .team(team, profile.partners(servingOn: team).map(\.agency.value))
    case .seat(let team, let role): seatFilling(team, role)
    case .clause(let id): .clause(id, number: sections.number(of: id))
    case .part(let id): .part(id, number: sections.number(of: id))
    case .value(let reference):
      common.filling(of: placeholder, in: clause, values: values) ?? valueOfAddedClause(reference)
    case .fiscalYear, .citation, .block: common.filling(of: placeholder, in: clause, values: values) ?? .text("")
    }
  }

  /// A value of a clause that the county added.
  private func valueOfAddedClause(_ reference: ValueReference) -> Filling {
    for (_, layer) in profile.layers {
      if let owner = layer.adds.first(where: { $0.clause.id == reference.clause })?.clause,
        let value = owner.value(named: reference.name)
      {
        return .value(values.standing(of: value, in: owner.id))
      }
    }
    return .text("{{\(reference)}}")
  }

  private func seatFilling(_ team: Team.ID, _ role: PartnerRole.ID) -> Filling {
    let holders = holders.holders(of: role)
    let serving = holders.filter { $0.servesOn?.contains { $0.value == team } ?? false }
    return .seat(team, role, serving: serving.map(\.agency.value), holders: holders.map(\.agency.value))
  }
}
