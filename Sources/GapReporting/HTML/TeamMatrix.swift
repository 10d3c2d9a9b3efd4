internal import DocumentWriting
internal import GapAnalysis
internal import ProtocolAssembly
internal import ProtocolModel
internal import SourceText

/// Writes partners against teams: who has which seat, as far as the county has said.
struct TeamMatrix: Sendable {
  private let library: ClauseLibrary
  private let report: GapReport
  /// The teams whose seats the protocol itself must settle, those that do not apply left out.
  private let teams: [TeamStanding]

  init(_ library: ClauseLibrary, of report: GapReport) {
    self.library = library
    self.report = report
    teams = report.teams.filter { $0.team.obliges == .protocol && $0.applies != false }
  }

  var markup: HTMLText {
    let head = teams.map { standing -> HTMLText in "<th scope=\"col\">\(heading(standing))</th>" }.joined()
    return """
      <section id="_teams">
      <h2>Partners and teams</h2>
      <p>A seat counts when the county states that the agency serves on the team. Signing is not serving.</p>
      <div class="scroll" role="group" aria-labelledby="_matrix" tabindex="0"><table class="matrix">
      <caption id="_matrix">Seats by role and team</caption>
      <thead><tr><th scope="col">Role</th><th scope="col">Agency</th>\(head)</tr></thead>
      <tbody>
      \(roles.map(row).joined())</tbody></table></div>
      <p class="line">✓ serves; ? not stated; ✗ no; – excused by law; ○ may serve, not required; · no seat.</p>
      \(remarks)</section>

      """
  }

  /// Every role somebody holds, and every role that has a required seat.
  private var roles: [PartnerRole.ID] {
    let required = Set(
      teams.flatMap { $0.seats.filter { $0.seat.kind == .required }.map(\.seat.role.value) })
    return library.roleOrder.filter { role in
      required.contains(role) || report.profile.partners.contains { $0.roles.contains { $0.value == role } }
    }
  }

  private func heading(_ standing: TeamStanding) -> HTMLText {
    let citation: HTMLText =
      standing.team.provision.map {
        "<br/><span class=\"cite\">\(library.citation(of: $0.value, on: report.day))</span>"
      }
      ?? .empty
    let undecided: HTMLText =
      standing.applies == nil ? "<br/><span class=\"cite\">? whether it must be so is undecided</span>" : .empty
    return "\(standing.team.name)\(citation)\(undecided)"
  }

  private func row(_ role: PartnerRole.ID) -> HTMLText {
    let agencies = report.profile.partners(holding: role, in: library).map(\.agency.value)
    let agency: HTMLText =
      agencies.isEmpty
      ? "<mark class=\"blank\">[no agency named]</mark>" : HTMLText(escaping: agencies.joined(separator: ", "))
    let cells = teams.map { cell(role, on: $0) }.joined()
    return "<tr><th scope=\"row\">\(library.label(of: role))</th><td>\(agency)</td>\(cells)</tr>\n"
  }

  private func cell(_ role: PartnerRole.ID, on standing: TeamStanding) -> HTMLText {
    guard let seat = standing.seats.first(where: { $0.seat.role.value == role }) else {
      let serves = report.profile.partners(servingOn: standing.team.id)
        .contains { $0.roles.contains { $0.value == role } }
      return serves
        ? "<td>✓ serves, no seat in law</td>"
        : "<td><span aria-hidden=\"true\">·</span><span class=\"spoken\">no seat</span></td>"
    }
    if case .held = seat.status { return "<td class=\"is-met\">✓ serves</td>" }
    if report.excuse(from: seat, on: standing.team.id) != nil { return "<td>– excused</td>" }
    guard seat.seat.kind == .required else { return "<td>○ may serve</td>" }
    return switch seat.status {
    case .held: "<td class=\"is-met\">✓ serves</td>"
    case .notStated: "<td class=\"is-undecided\">? not stated</td>"
    case .servesElsewhere: "<td class=\"is-missing\">✗ not stated to serve here</td>"
    case .noAgency: "<td class=\"is-missing\">✗ no agency</td>"
    }
  }

  private var remarks: HTMLText {
    let shared = teams.flatMap { standing in
      standing.sharedSeats.map { seats -> HTMLText in
        let roles = seats.roles.map { library.label(of: $0) }.joined(separator: ", ")
        return
          "<li>\(seats.agency): one agency for two seats of the \(standing.team.name) (\(roles)): counsel decides.</li>\n"
      }
    }
    let apart = report.teams.filter { standing in !teams.contains { $0.team.id == standing.team.id } }
    let others = apart.map { standing -> HTMLText in
      let why = standing.applies == false ? "the county states it does not apply" : "settled in another paper"
      return "<li>\(standing.team.name): not shown, \(why).</li>\n"
    }
    let lines = shared + others
    return lines.isEmpty ? .empty : "<ul>\n\(lines.joined())</ul>\n"
  }
}
