internal import GapAnalysis
internal import ProtocolAssembly
internal import ProtocolModel
internal import SourceText

/// What a county or its region states otherwise, for telling why an element stands otherwise.
struct StateCauses {
  /// By the names of the statements, in the order of the files.
  private let changes: [SettingChange]
  private let old: AssembledProtocol
  private let new: AssembledProtocol

  /// Each protocol comes with the library it was made from.
  init(from old: (AssembledProtocol, ClauseLibrary), to new: (AssembledProtocol, ClauseLibrary)) {
    self.old = old.0
    self.new = new.0
    let (before, after) = (old.0.profile, new.0.profile)
    let county = Settings(of: before.county, under: old.1, sources: .onlyMissing)
      .changes(to: Settings(of: after.county, under: new.1, sources: .onlyMissing))
    let shared = { (region: Region?, library: ClauseLibrary) in
      region.map { Settings(of: $0, under: library, sources: .onlyMissing) } ?? Settings()
    }
    changes = shared(before.region, old.1).changes(to: shared(after.region, new.1)) + county
  }

  /// The statements on which either finding hangs, and what the law asks otherwise.
  func causes(from old: Finding?, to new: Finding?) -> [SettingChange] {
    let names = Set([old, new].compactMap(\.self).flatMap(hinges))
    let law = old.flatMap { old in
      new.map { Settings(of: old.element).changes(to: Settings(of: $0.element)) }
    }
    return changes.filter { names.contains($0.name) }
      + (law ?? []).map { SettingChange(name: "the law's \($0.name)", old: $0.old, new: $0.new) }
  }

  /// The names of the statements that decide on `finding`, as `Settings` calls them.
  private func hinges(of finding: Finding) -> [String] {
    let reasons = finding.reasons + finding.carriers.flatMap(\.problems)
    let excuse = finding.element.excuse?.condition.alternatives.joined().map { name(of: $0.fact.value) } ?? []
    let roles = finding.bearers.map(\.role) + (finding.element.seat.map { [$0.role.value] } ?? [])
    return reasons.flatMap(names) + excuse + roles.flatMap(partners) + ["relies-on \(finding.element.id)"]
  }

  private func names(in reason: Reason) -> [String] {
    switch reason {
    case .conditionFails(let test, _), .carrierIsOut(_, .conditionFails(let test, _)): [name(of: test.fact.value)]
    case .excusedBy(_, let tests): tests.map { name(of: $0.fact.value) }
    case .factNotStated(let fact), .factWithoutSource(let fact, _), .clauseUndecided(_, let fact),
      .variantUndecided(_, let fact):
      [name(of: fact)]
    case .valueNotStated(let standing), .valueBeyondLimit(let standing, _, _), .stricterThanLimit(let standing, _):
      ["value \(standing.reference)"]
    case .carrierIsOut(let clause, _): ["takes \(clause)", "leaves-out \(clause)"]
    // Whose part it is, the bearers tell.
    case .roleNotNamed, .partNotStated, .serviceNotStated, .servesElsewhere, .seatHeld: []
    case .beganLater, .ended, .lawIsSilent, .limitCannotBeRead, .noClauseCarries, .amendmentDropsWords, .reliesOn: []
    }
  }

  /// Opting in is stated year by year, and only the year of the day decides.
  private func name(of fact: CountyFact.ID) -> String {
    fact == "opted-in" ? "program \(new.day.fiscalYear)" : "fact \(fact)"
  }

  private func partners(holding role: PartnerRole.ID) -> [String] {
    (old.partners(holding: role) + new.partners(holding: role)).map { "partner \($0.agency.value)" }
  }
}
