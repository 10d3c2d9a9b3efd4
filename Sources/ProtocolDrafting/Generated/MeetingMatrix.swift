internal import DocumentModel
internal import GapAnalysis
internal import ProtocolAssembly
internal import ProtocolModel
internal import SourceText

/// Who sits at which meeting of the child's team, by law or by agreement.
struct MeetingMatrix {
  private let material: DraftMaterial

  init(of material: DraftMaterial) { self.material = material }

  var blocks: [Block] {
    let meetings = material.meetings
    guard !meetings.isEmpty, let team = material.report.teams.first(where: { $0.team.id == "child-mdt" }) else {
      return [.paragraph([.text("This protocol describes no meeting of a multidisciplinary team.")])]
    }
    let attending = meetings.map(material.roles(attending:))
    let seats = team.seats.map(\.seat)
    let agreed = material.library.roleOrder.filter { role in
      attending.contains { $0.contains(role) }
        && !seats.contains { material.library.role($0.role.value, isHeldBy: role) }
    }
    let rows =
      seats.map { row($0.role.value, seat: $0.kind.words, isRequired: $0.kind == .required, attending) }
      + agreed.map { row($0, seat: "by agreement", isRequired: false, attending) }
    let columns: [TableBlock.Column] =
      [.init("Member", weight: 3), .init("Seat", weight: 2), .init("Agency", weight: 4)]
      + meetings.map { .init($0.title, weight: 2) }
    return [
      .table(
        TableBlock(
          caption: "Members of the \(team.team.name) by meeting", columns: columns, rows: rows, hasRowHeaders: true))
    ]
  }

  private func row(
    _ role: PartnerRole.ID, seat: String, isRequired: Bool, _ attending: [Set<PartnerRole.ID>]
  ) -> [[Inline]] {
    let agencies = material.agencies(holding: role)
    let agency: [Inline] =
      agencies.isEmpty && !isRequired ? [.text("not named")] : material.agencyInlines(holding: role)
    let cells = attending.map { roles -> [Inline] in
      let attends = roles.contains { material.library.role(role, isHeldBy: $0) }
      return [.text(attends ? "takes part" : seat == Team.Seat.Kind.permitted.words ? "may be invited" : "no")]
    }
    return [[.text(material.library.label(of: role))], [.text(seat)], agency] + cells
  }
}

extension Team.Seat.Kind {
  fileprivate var words: String {
    switch self {
    case .required: "required by law"
    case .permitted: "permitted by law"
    case .whenAppropriate: "when appropriate"
    }
  }
}
