internal import DocumentModel
internal import GapAnalysis
internal import ProtocolAssembly
internal import ProtocolModel
internal import SourceText

extension DraftMaterial {
  /// What a placeholder prints inside a sentence; a generated block prints nothing there.
  func inlines(for filling: Filling) -> [Inline] {
    switch filling {
    case .value(let standing): [inline(for: standing)]
    case .text(let text): [.text(text)]
    case .partners(let role, let agencies):
      agencies.isEmpty ? [.blank(agencyBlank(for: role))] : RunningList.of(agencies.unique.map { [.value($0)] })
    case .team(let team, let agencies):
      agencies.isEmpty ? [.blank(membersBlank(of: team))] : RunningList.of(agencies.unique.map { [.value($0)] })
    case .seat(let team, let role, let serving, let holders):
      serving.isEmpty
        ? [.blank(seatBlank(team, role, holders))] : RunningList.of(serving.unique.map { [.value($0)] })
    case .clause(let id, _): [.reference(reference(to: id))]
    case .part(let id, let number): [inline(forPart: id, number: number)]
    case .citation(_, let citation): [.citation(citation)]
    case .block: []
    }
  }

  /// The stated value, the pointer to the annex for a restricted one, or a blank.
  func inline(for standing: ValueStanding) -> Inline {
    guard let stated = standing.stated else { return .blank(blank(for: standing)) }
    return standing.value.isRestricted ? .text(RestrictedAnnex.pointer) : .value(printed(stated.answer))
  }

  func blank(for standing: ValueStanding) -> Blank {
    Blank(
      label: standing.value.blank,
      suggestion: standing.value.isRestricted ? nil : standing.suggested.map { printed($0.answer) },
      answers: respondent(standing.value.answers), question: standing.reference.description)
  }

  /// Naming an agency is not stating that it serves: the agency that could is only suggested.
  private func seatBlank(_ team: Team.ID, _ role: PartnerRole.ID, _ holders: [String]) -> Blank {
    guard let holder = holders.first else { return agencyBlank(for: role) }
    return Blank(
      label: "who serves for the \(library.name(of: role))", suggestion: holder,
      answers: respondent(library.teams[team]?.lead?.value ?? library.coordinator), question: "serves-on:\(holder)")
  }

  private func membersBlank(of team: Team.ID) -> Blank {
    Blank(
      label: library.teams[team]?.membersName ?? team.rawValue, suggestion: nil,
      answers: respondent(library.teams[team]?.lead?.value ?? library.coordinator), question: "team:\(team)")
  }

  /// The appendices have a letter each and no number together.
  private func inline(forPart id: ProtocolPart.ID, number: String?) -> Inline {
    appendices.contains(id) ? .text("the appendices") : .reference(reference(to: id, number: number))
  }
}
