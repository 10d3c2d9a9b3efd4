internal import DocumentModel
internal import ProtocolAssembly
internal import ProtocolModel
internal import SourceText

/// For each role the sections that bind it, in general and meeting by meeting.
struct DutyTable {
  private let material: DraftMaterial

  init(of material: DraftMaterial) { self.material = material }

  var blocks: [Block] {
    let meetings = material.meetings
    let bound = BoundClauses(in: material)
    let roles = material.library.roleOrder.filter { bound.byRole[$0] != nil }
    guard !bound.everybody.isEmpty || !roles.isEmpty else {
      return [.paragraph([.text("No section of this protocol binds an agency.")])]
    }
    let everybody =
      bound.everybody.isEmpty ? [] : [row([.text("Every party")], [.text("all that sign")], bound.everybody, meetings)]
    let rows =
      everybody
      + roles.map { role in
        row([.text(material.library.label(of: role))], agency(of: role), bound.byRole[role] ?? [], meetings)
      }
    let columns: [TableBlock.Column] =
      [.init("Role and agency", weight: 3), .init("In general", weight: 5)]
      + meetings.map { .init($0.title, weight: 2) }
    return [
      .table(TableBlock(caption: "Sections that bind each role", columns: columns, rows: rows, hasRowHeaders: true))
    ]
  }

  /// The clauses of the document by whom they bind, in document order.
  private struct BoundClauses {
    private(set) var everybody: [Duty] = []
    private(set) var byRole: [PartnerRole.ID: [Duty]] = [:]

    init(in material: DraftMaterial) {
      for clause in material.clauses.lazy.map(\.selected.clause) {
        let duty = Duty(clause: clause.id, tiers: clause.tiers)
        switch clause.binds {
        case .allParties: everybody.append(duty)
        case .roles(let roles): for role in roles { byRole[role.value, default: []].append(duty) }
        }
      }
    }
  }

  private struct Duty {
    let clause: Clause.ID
    let tiers: [Clause.Tier]
  }

  private func row(_ role: [Inline], _ agency: [Inline], _ duties: [Duty], _ meetings: [TeamMeeting]) -> [[Inline]] {
    let tiers = meetings.map(\.tier)
    let general = duties.filter { duty in !duty.tiers.contains { tiers.contains($0) } }
    let cells = meetings.map { meeting in duties.filter { $0.tiers.contains(meeting.tier) } }
    return [[.strong(role), .lineBreak] + agency]
      + ([general] + cells).map { cell in
        cell.isEmpty ? [.text("none")] : material.references(toRunsOf: cell.map(\.clause))
      }
  }

  private func agency(of role: PartnerRole.ID) -> [Inline] {
    let agencies = material.agencies(holding: role)
    return agencies.isEmpty ? [.text("not named")] : RunningList.of(agencies.map { [.value($0)] })
  }
}
