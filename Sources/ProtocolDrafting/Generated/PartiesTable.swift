internal import DocumentModel
internal import GapAnalysis
internal import ProtocolAssembly
internal import ProtocolModel
internal import SourceText

/// Who takes part: every agency with its part and its standing, then the seats of each team.
struct PartiesTable {
  private let material: DraftMaterial

  init(of material: DraftMaterial) { self.material = material }

  var blocks: [Block] {
    let partners = material.assembled.profile.partners
    guard !partners.isEmpty else {
      return [.paragraph([.text("No partner agency is named yet.")])] + seats
    }
    let table = TableBlock(
      caption: "Agencies and how each stands to this protocol",
      columns: [
        .init("Agency", weight: 5), .init("Short name", weight: 5), .init("How it stands to this protocol", weight: 4),
        .init("Serves on", weight: 6),
      ], rows: partners.map(row(for:)), hasRowHeaders: true)
    return [.table(table)] + seats
  }

  private func row(for partner: Partner) -> [[Inline]] {
    [
      [.value(partner.agency.value)],
      partner.roles.flatMap { role -> [Inline] in
        let name = material.library.name(of: role.value)
        let division = partner.divisions[role.value].map { " (\($0))" } ?? ""
        return [.text("\(name)\(division)")]
      }.joinedByCommas,
      standing(of: partner), teams(of: partner),
    ]
  }

  private func standing(of partner: Partner) -> [Inline] {
    if let standing = partner.standing { return [.text(standing.words)] }
    return [
      .blank(
        Blank(
          label: "how it stands to this protocol",
          suggestion: partner.usualStanding(in: material.library)?.rawValue, answers: respondent(for: partner),
          question: "document:\(partner.agency.value)"))
    ]
  }

  private func teams(of partner: Partner) -> [Inline] {
    guard let teams = partner.servesOn else { return [.blank(serviceBlank(for: partner, "teams it serves on"))] }
    return teams.isEmpty
      ? [.text("no team")] : RunningList.of(teams.map { [.text(material.name(of: $0.value))] })
  }

  private func serviceBlank(for partner: Partner, _ label: String) -> Blank {
    Blank(
      label: label, suggestion: nil, answers: respondent(for: partner), question: "serves-on:\(partner.agency.value)")
  }

  private func respondent(for partner: Partner) -> String {
    material.respondent(partner.roles.first?.value ?? material.library.coordinator)
  }

  // MARK: Seats by team

  /// One table for each team whose members the protocol must name.
  private var seats: [Block] {
    material.report.teams.compactMap { standing -> Block? in
      let required = standing.seats.filter { $0.seat.kind == .required }
      guard standing.team.obliges == .protocol, standing.applies != false, !required.isEmpty else { return nil }
      let citation = standing.team.provision.map {
        " (\(material.library.citation(of: $0.value, on: material.assembled.day)))"
      }
      return .table(
        TableBlock(
          caption: "Seats on the \(standing.team.name)\(citation ?? "")",
          columns: [.init("Seat", weight: 2), .init("Agency", weight: 5)],
          rows: required.map {
            [[.text(material.library.label(of: $0.seat.role.value))], holder(of: $0, on: standing.team)]
          },
          hasRowHeaders: true))
    }
  }

  private func holder(of seat: TeamStanding.Seat, on team: Team) -> [Inline] {
    guard material.report.excuse(from: seat, on: team.id) == nil else {
      return [.text("excused by law for this protocol")]
    }
    switch seat.status {
    case .held(let agencies): return RunningList.of(agencies.map { [.value($0)] })
    case .noAgency: return [.blank(material.agencyBlank(for: seat.seat.role.value))]
    case .servesElsewhere(let agencies):
      return [.text("nobody; "), .value(agencies.joined(separator: ", ")), .text(" serves on other teams")]
    case .notStated(let agencies):
      return RunningList.of(agencies.map { [.value($0)] }) + [.text(", whose service is not stated")]
    }
  }
}

extension PartnerRole.Standing {
  /// As a table cell says it.
  var words: String {
    switch self {
    case .signs: "signs"
    case .acknowledges: "acknowledges it and is not bound by it"
    case .named: "takes part without signing"
    }
  }
}

extension Array where Element == Inline {
  fileprivate var joinedByCommas: [Inline] {
    enumerated().flatMap { $0.offset == 0 ? [$0.element] : [.text(", "), $0.element] }
  }
}
