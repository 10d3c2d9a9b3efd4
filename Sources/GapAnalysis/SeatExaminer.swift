internal import ProtocolAssembly
internal import ProtocolModel
internal import SourceText

/// Looks who is stated to sit on teams; an agency that signs but is not stated to serve has no seat.
struct SeatExaminer: Sendable {
  private let library: ClauseLibrary
  private let assembled: AssembledProtocol

  init(_ library: ClauseLibrary, of assembled: AssembledProtocol) {
    self.library = library
    self.assembled = assembled
  }

  /// Whether `role` has its seat on `team`: `.seatHeld`, or what stands against it.
  func verdict(on role: PartnerRole.ID, servingOn team: Team.ID) -> (isHeld: Bool, reason: Reason) {
    let partners = assembled.partners(holding: role)
    guard let first = partners.first else { return (false, .roleNotNamed(role)) }
    if let serving = partners.first(where: { $0.serves(on: team) }) {
      return (true, .seatHeld(role, team, agency: serving.agency.value, at: serving.range))
    }
    if let silent = partners.first(where: { $0.servesOn == nil }) {
      return (false, .serviceNotStated(role, team, agency: silent.agency.value, at: silent.range))
    }
    return (false, .servesElsewhere(role, team, agency: first.agency.value, at: first.range))
  }

  /// All seats of `team` that the law knew on the day.
  func standing(of team: Team) -> TeamStanding {
    let seats = team.seats.filter { $0.from.map { $0 <= assembled.day } ?? true }
    let applies: Bool? =
      switch assembled.facts.verdict(on: team.condition) {
      case .holds: true
      case .fails: false
      case .undecided: nil
      }
    return TeamStanding(
      team: team, applies: applies, seats: seats.map { standing(of: $0, on: team.id) },
      sharedSeats: sharedSeats(of: team))
  }

  private func standing(of seat: Team.Seat, on team: Team.ID) -> TeamStanding.Seat {
    let partners = assembled.partners(holding: seat.role.value)
    let serving = partners.filter { $0.serves(on: team) }
    let silent = partners.filter { $0.servesOn == nil }
    let status: TeamStanding.Seat.Status =
      if partners.isEmpty {
        .noAgency
      } else if !serving.isEmpty {
        .held(serving.map(\.agency.value))
      } else if !silent.isEmpty {
        .notStated(silent.map(\.agency.value))
      } else {
        .servesElsewhere(partners.map(\.agency.value))
      }
    return TeamStanding.Seat(
      seat: seat, status: status, range: (serving.first ?? silent.first ?? partners.first)?.range)
  }

  private func sharedSeats(of team: Team) -> [TeamStanding.SharedSeat] {
    let required = team.seats.filter { $0.kind == .required }.map(\.role.value)
    return assembled.profile.partners(servingOn: team.id).compactMap { partner in
      let roles = required.filter { role in partner.roles.contains { library.role(role, isHeldBy: $0.value) } }
      return roles.count > 1 ? TeamStanding.SharedSeat(agency: partner.agency.value, roles: roles) : nil
    }
  }
}

extension Partner {
  /// Whether the file says how the partner stands to the document, or names a team it serves on.
  var isStatedToTakePart: Bool { standing != nil || !(servesOn ?? []).isEmpty }

  func serves(on team: Team.ID) -> Bool { servesOn?.contains { $0.value == team } ?? false }
}
