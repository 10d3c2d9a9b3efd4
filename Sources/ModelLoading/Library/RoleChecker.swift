internal import ProtocolModel
internal import SourceText

/// Checks what roles say of each other: whom an alias means, and who holds an umbrella role.
struct RoleChecker {
  let load: LoadingContext
  let entries: [RoleEntry]

  func check() {
    checkAliases()
    for role in entries.map(\.role) {
      for holder in role.heldBy where load.check(holder, in: \.roles) && holder.value == role.id {
        load.report(.heldByItself(holder, role))
      }
    }
  }

  /// An alias means one role; small and capital letters make no other alias.
  private func checkAliases() {
    let ids = Dictionary(entries.map { ($0.role.id.rawValue, $0.role) }) { first, _ in first }
    var first: [String: (role: PartnerRole.ID, range: SourceRange)] = [:]
    for entry in entries {
      for alias in entry.aliases {
        let name = alias.value.lowercased()
        if let role = ids[name], role.id != entry.role.id {
          load.report(.aliasIsRole(alias, role))
        } else if let other = first[name] {
          load.report(.aliasTwice(alias, of: other.role, first: other.range))
        } else {
          first[name] = (entry.role.id, alias.range)
        }
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func aliasIsRole(_ alias: Located<String>, _ role: PartnerRole) -> Self {
    Diagnostic(
      "role.alias", .error, "alias '\(alias.value)' is the name of another role", at: alias.range,
      hint: "take the alias out", notes: [Note("the role is defined here", at: role.range)])
  }

  fileprivate static func aliasTwice(_ alias: Located<String>, of role: PartnerRole.ID, first: SourceRange) -> Self {
    Diagnostic(
      "role.alias", .error, "alias '\(alias.value)' stands for '\(role)' already", at: alias.range,
      hint: "keep one of the two", notes: [Note("first here", at: first)])
  }

  fileprivate static func heldByItself(_ holder: Located<PartnerRole.ID>, _ role: PartnerRole) -> Self {
    Diagnostic(
      "role.held-by", .error, "role '\(role.id)' cannot be held by itself", at: holder.range,
      hint: "name the roles whose holders hold it too, or take 'held-by' out",
      notes: [Note("the role is defined here", at: role.range)])
  }
}
