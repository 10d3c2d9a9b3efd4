internal import DocumentModel
internal import ProtocolAssembly
internal import ProtocolModel
internal import SourceText

/// Whom to reach: roles, their liaison offices and public lines; never a person.
struct ContactMatrix {
  private let material: DraftMaterial

  init(of material: DraftMaterial) { self.material = material }

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
    let lines = lines(of: role)
    guard !partners.isEmpty || !lines.isEmpty else { return nil }
    return [
      [.text(material.library.label(of: role))], material.agencyInlines(holding: role), office(of: role, partners),
      lines.isEmpty ? [.text("none stated")] : RunningList.of(lines),
    ]
  }

  /// The liaison that the clause on the role's duties names, or the division of the agency.
  private func office(of role: PartnerRole.ID, _ partners: [Partner]) -> [Inline] {
    for clause in material.assembled.clauses {
      guard case .roles(let bound) = clause.selected.clause.binds, bound.count == 1, bound.first?.value == role,
        let liaison = clause.selected.clause.value(named: "liaison")
      else { continue }
      return [material.inline(for: material.assembled.values.standing(of: liaison, in: clause.id))]
    }
    let divisions = partners.compactMap { $0.divisions[role] }.unique
    return divisions.isEmpty ? [.text("none stated")] : RunningList.of(divisions.map { [.value($0)] })
  }

  /// The public lines that the role answers for.
  private func lines(of role: PartnerRole.ID) -> [[Inline]] {
    material.assembled.clauses.flatMap { clause in
      clause.selected.clause.values.filter { $0.kind == .publicLine && $0.answers == role }.map { value in
        [material.inline(for: material.assembled.values.standing(of: value, in: clause.id))]
      }
    }
  }
}
