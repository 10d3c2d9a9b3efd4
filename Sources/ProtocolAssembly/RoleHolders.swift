internal import ProtocolModel
internal import SourceText

/// Who holds each role in a county, looked up once: umbrella roles are held by whoever holds a role below them.
struct RoleHolders: Sendable {
  private let partners: [PartnerRole.ID: [Partner]]

  init(in profile: CountyProfile, _ library: ClauseLibrary) {
    var partners: [PartnerRole.ID: [Partner]] = [:]
    for partner in profile.partners {
      var seen: Set<PartnerRole.ID> = []
      for held in partner.roles {
        for role in library.roles(heldThrough: held.value) where seen.insert(role).inserted {
          partners[role, default: []].append(partner)
        }
      }
    }
    self.partners = partners
  }

  /// In file order.
  func holders(of role: PartnerRole.ID) -> [Partner] { partners[role] ?? [] }
}
