internal import DocumentModel
internal import ProtocolAssembly
internal import ProtocolModel
internal import SourceText

/// Whom to reach: roles, their liaison offices and public lines; never a person.
struct ContactMatrix {
  private let material: DraftMaterial
  /// The liaison that the clause on a role's duties names.
  private let liaisons: [PartnerRole.ID: Inline]
  /// The public lines that a role answers for.
  private let lines: [PartnerRole.ID: [[Inline]]]

  init(of material: DraftMaterial) {
    self.material = material
    var liaisons: [PartnerRole.ID: Inline] = [:]
    var lines: [PartnerRole.ID: [[Inline]]] = [:]
    for clause in material.clauses {
      for value in clause.selected.clause.values {
        if value.kind == .publicLine {
          let standing = material.assembled.values.standing(of: value, in: clause.id)
          lines[value.answers, default: []].append([material.inline(for: standing)])
        } else if value.id == "liaison", case .roles(let bound) = clause.selected.clause.binds, bound.count == 1 {
          let standing = material.assembled.values.standing(of: value, in: clause.id)
          for role in bound where liaisons[role.value] == nil { liaisons[role.value] = material.inline(for: standing) }
        }
      }
    }
    self.liaisons = liaisons
    self.lines = lines
  }

  var blocks: [Block] {
    let rows = material.library.roleOrder.compactMap(row(for:))
    guard !rows.isEmpty else { return [.paragraph([.text("No office or public line is named yet.")])] }
    return [
      .table(
        TableBlock(
          caption: "Contacts by role and office",
          columns: [
            .init("Role", weight: 2), .init("Agency", weight: 4), .init("Office", weight: 4),
            .init("Public line", weight: 3),
          ],
          rows: rows, hasRowHeaders: true))
    ]
  }

  private func row(for role: PartnerRole.ID) -> [[Inline]]? {
    let partners = material.assembled.profile.partners.filter { $0.roles.contains { $0.value == role } }
    let lines = lines[role] ?? []
    guard !partners.isEmpty || !lines.isEmpty else { return nil }
    return [
      [.text(material.library.label(of: role))], material.agencyInlines(holding: role), office(of: role, partners),
      lines.isEmpty ? [.text("none stated")] : RunningList.of(lines),
    ]
  }

  /// The liaison, else the division of the agency.
  private func office(of role: PartnerRole.ID, _ partners: [Partner]) -> [Inline] {
    if let liaison = liaisons[role] { return [liaison] }
    let divisions = partners.compactMap { $0.divisions[role] }.unique
    return divisions.isEmpty ? [.text("none stated")] : RunningList.of(divisions.map { [.value($0)] })
  }
}
