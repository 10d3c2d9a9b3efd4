internal import ProtocolModel
internal import SourceText

/// One entry of `Clauses/roles.yaml`.
struct RoleEntry {
  let role: PartnerRole
  /// The aliases of the role, with their places.
  let aliases: [Located<String>]
}

/// Reads the entries of `Clauses/roles.yaml`.
enum RoleReader {
  static func entry(from map: inout MapReader) -> RoleEntry? {
    let id: Located<PartnerRole.ID>? = map.definedName("role")
    let name = map.text("name")
    let label = map.text("label")
    let aliases = map.texts("aliases")
    // Where nobody can tell whether several partners may hold it, nobody is told that only one may.
    let isShared = map.optionalFlag("several", whenWrong: true)
    let heldBy: [Located<PartnerRole.ID>] = map.laterNames("held-by")
    let standing = map.optionalWord("document", of: PartnerRole.Standing.self)
    guard let id else { return nil }
    let role = PartnerRole(
      id: id.value, name: name, label: label, aliases: aliases.map(\.value), isShared: isShared, heldBy: heldBy,
      standing: standing ?? .signs, range: id.range)
    return RoleEntry(role: role, aliases: aliases)
  }
}
