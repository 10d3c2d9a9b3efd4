internal import ProtocolAssembly
internal import ProtocolModel
internal import SourceText

/// Looks who bears the duties of one protocol.
///
/// A class with one owner, so that what is known of a role is looked up once for all elements.
final class RoleExaminer {
  /// Who bears a duty, and what keeps them from it.
  struct Standing {
    let bearers: [Finding.Bearer]
    let objections: [Reason]
  }

  private let assembled: AssembledProtocol
  private let allParties: [PartnerRole.ID]
  private var standings: [PartnerRole.ID: Standing] = [:]
  private lazy var standingOfAll = standing(of: allParties)

  /// `allParties` are the roles that a duty of all parties binds.
  init(of assembled: AssembledProtocol, allParties: [PartnerRole.ID]) {
    self.assembled = assembled
    self.allParties = allParties
  }

  func standing(of element: StatutoryElement) -> Standing {
    if let seat = element.seat { return standing(of: seat.role.value) }
    switch element.bearers {
    case .allParties: return standingOfAll
    case .roles(let roles): return standing(of: roles.map(\.value))
    }
  }

  private func standing(of roles: [PartnerRole.ID]) -> Standing {
    if let only = roles.first, roles.count == 1 { return standing(of: only) }
    let standings = roles.map { standing(of: $0) }
    return Standing(bearers: standings.flatMap(\.bearers), objections: standings.flatMap(\.objections))
  }

  private func standing(of role: PartnerRole.ID) -> Standing {
    if let seen = standings[role] { return seen }
    let partners = assembled.partners(holding: role)
    let standing = Standing(
      bearers: [Finding.Bearer(role: role, agencies: partners.map(\.agency.value))],
      objections: objection(to: role, heldBy: partners).map { [$0] } ?? [])
    standings[role] = standing
    return standing
  }

  /// A named agency bears nothing until the county states that it takes part: included is not stated.
  private func objection(to role: PartnerRole.ID, heldBy partners: [Partner]) -> Reason? {
    guard let first = partners.first else { return .roleNotNamed(role) }
    return partners.contains(where: \.isStatedToTakePart)
      ? nil : .partNotStated(role, agency: first.agency.value, at: first.range)
  }
}
