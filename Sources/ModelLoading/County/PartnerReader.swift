internal import PositionedYAML
internal import ProtocolModel
internal import SourceText

/// Reads one entry of `partners:`.
enum PartnerReader {
  static func partner(from map: inout MapReader) -> Partner? {
    let roles = map.required("roles").map { map.load.names($0, "'roles'", in: \.roles) } ?? []
    let agency = agency(from: &map)
    let divisions = divisions(from: &map, among: roles)
    let servesOn = map.optional("serves-on").map { map.load.names($0, "'serves-on'", in: \.teams) }
    let standing = map.optionalWord("document", of: PartnerRole.Standing.self)
    let signatory = map.optionalText("signatory")
    // What everybody knows has no source, and says so.
    _ = map.optionalWord("basis", of: Basis.self)
    let source = map.optionalText("source")
    return agency.map {
      Partner(
        roles: roles, agency: $0, divisions: divisions, servesOn: servesOn, standing: standing, signatory: signatory,
        source: source, range: $0.range)
    }
  }

  private enum Basis: String, CaseIterable {
    case known
  }

  private static func agency(from map: inout MapReader) -> Located<String>? {
    if let node = map.optional("agency"), !node.statesNothing {
      guard let name = map.load.text(node, "'agency'") else { return nil }
      if StandIn.isWhole(name) || StandIn.found(in: name) != nil {
        map.load.report(.standInWhereNeeded(name, "'agency'", at: node.range))
      }
      return Located(name, at: node.range)
    }
    if map.has("agency") {
      map.load.report(.partnerWithoutAgency(at: map.range(ofKey: "agency")))
    } else {
      _ = map.required("agency", absence: .partnerWithoutAgency(at: map.start))
    }
    return nil
  }

  private static func divisions(
    from map: inout MapReader, among roles: [Located<PartnerRole.ID>]
  ) -> [PartnerRole.ID: String] {
    var divisions: [PartnerRole.ID: String] = [:]
    guard let entries = map.entries("divisions") else { return [:] }
    for (key, value) in entries {
      let role = Located<PartnerRole.ID>(Identifier(key.text), at: key.range)
      guard map.load.check(role, in: \.roles) else { continue }
      if !roles.contains(where: { $0.value == role.value }) { map.load.report(.divisionWithoutRole(role)) }
      guard let name = map.load.text(value, "a division") else { continue }
      if StandIn.isWhole(name) {
        map.load.report(.standIn(name, "a division", at: value.range))
      } else {
        divisions[role.value] = name
      }
    }
    return divisions
  }
}

extension Diagnostic {
  static func partnerWithoutAgency(at range: SourceRange) -> Self {
    Diagnostic(
      "partner.no-agency", .error, "a partner needs the name of its agency", at: range, hint: "add 'agency: …'")
  }

  static func divisionWithoutRole(_ role: Located<PartnerRole.ID>) -> Self {
    Diagnostic(
      "partner.division", .error, "a division for '\(role.value)', which is none of this partner's roles",
      at: role.range, hint: "add it to 'roles'")
  }
}
