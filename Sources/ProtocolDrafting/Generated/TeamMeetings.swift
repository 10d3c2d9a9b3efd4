internal import DocumentModel
internal import ProtocolAssembly
internal import ProtocolModel
internal import SourceText

/// A meeting of the child's team that the document has a clause for.
struct TeamMeeting {
  let tier: Clause.Tier
  let clause: AssembledClause

  var title: String { clause.selected.title }
}

extension DraftMaterial {
  /// The meetings in their order; a tier without a clause in the document is no meeting.
  var meetings: [TeamMeeting] {
    let clauses: [(Clause.Tier, Clause.ID)] = [
      (.crisis, "mdt.crisis"), (.initial, "mdt.initial"), (.ongoing, "mdt.ongoing"),
    ]
    return clauses.compactMap { tier, id in clause(id).map { TeamMeeting(tier: tier, clause: $0) } }
  }

  /// The roles that the clauses of a tier bind: the meeting's own and those on each role's duties.
  func roles(attending meeting: TeamMeeting) -> Set<PartnerRole.ID> {
    let clauses = clauses.filter { $0.selected.clause.tiers.contains(meeting.tier) && isAboutMeetings($0.id) }
    return Set(clauses.flatMap { boundRoles(of: $0.selected.clause) })
  }

  /// Duties at other places of a tier, such as transport to a hospital, seat nobody at a meeting.
  private func isAboutMeetings(_ clause: Clause.ID) -> Bool {
    clause.rawValue.hasPrefix("mdt.") || clause.rawValue.hasPrefix("duty.")
  }

  /// The roles that a clause names; none for one that binds all parties.
  func boundRoles(of clause: Clause) -> [PartnerRole.ID] {
    switch clause.binds {
    case .allParties: []
    case .roles(let roles): roles.map(\.value)
    }
  }
}
