internal import DocumentModel
internal import ProtocolAssembly
internal import ProtocolModel

/// For each role the sections that bind it, in general and meeting by meeting.
struct DutyTable {
  private let material: DraftMaterial

  init(of material: DraftMaterial) { self.material = material }

  var blocks: [Block] {
    let meetings = material.meetings
    let clauses = material.assembled.clauses.map(\.selected.clause)
    let everybody = clauses.filter { $0.binds == .allParties }
    let roles = material.library.roleOrder.filter { role in
      clauses.contains { material.boundRoles(of: $0).contains(role) }
    }
    guard !everybody.isEmpty || !roles.isEmpty else {
      return [.paragraph([.text("No section of this protocol binds an agency.")])]
    }
    let rows =
      (everybody.isEmpty ? [] : [row([.text("Every party")], [.text("all that sign")], everybody, meetings)])
      + roles.map { role in
        row(
          [.text(material.library.label(of: role))], agency(of: role),
          clauses.filter { material.boundRoles(of: $0).contains(role) }, meetings)
      }
    let columns: [TableBlock.Column] =
      [.init("Role", weight: 2), .init("Agency", weight: 3), .init("In general", weight: 5)]
      + meetings.map { .init($0.title, weight: 3) }
    return [
      .table(TableBlock(caption: "Sections that bind each role", columns: columns, rows: rows, hasRowHeaders: true))
    ]
  }

  private func row(_ role: [Inline], _ agency: [Inline], _ clauses: [Clause], _ meetings: [TeamMeeting]) -> [[Inline]] {
    let tiers = meetings.map(\.tier)
    let general = clauses.filter { clause in !clause.tiers.contains { tiers.contains($0) } }
    let cells = meetings.map { meeting in clauses.filter { $0.tiers.contains(meeting.tier) } }
    return [role, agency]
      + ([general] + cells).map { cell in
        cell.isEmpty ? [.text("none")] : material.references(to: cell.map(\.id))
      }
  }

  private func agency(of role: PartnerRole.ID) -> [Inline] {
    let agencies = material.agencies(holding: role)
    return agencies.isEmpty ? [.text("not named")] : RunningList.of(agencies.map { [.value($0)] })
  }
}
