package import DocumentModel
package import GapAnalysis
package import ProtocolAssembly
internal import ProtocolModel
internal import SourceText

extension ProtocolDrafter {
  /// One protocol for the counties of a region: their partners together, a table of roles by county, and a signature
  /// block for each county.
  package func document(
    of profile: RegionalProfile, _ assembled: AssembledProtocol, report: GapReport
  ) -> ProtocolDocument {
    let document = document(of: assembled, report: report, isFinal: false)
    let material = DraftMaterial(library, index, assembled, report, isFinal: false)
    let regional = RegionalDocument(profile, material)
    return ProtocolDocument(
      metadata: document.metadata, cover: document.cover,
      frontMatter: [regional.notice] + FrontMatter(of: material).blocks,
      body: document.body + [regional.parties, regional.signatures])
  }
}

/// What the document of a region has besides that of a county.
struct RegionalDocument {
  private let profile: RegionalProfile
  private let material: DraftMaterial

  init(_ profile: RegionalProfile, _ material: DraftMaterial) {
    self.profile = profile
    self.material = material
  }

  var notice: Block {
    .notice(
      title: "One text, \(profile.members.count) counties",
      [
        .paragraph([
          .text(
            "This text is shared by \(profile.memberNames). Taking part in the program, the development team, the court's part, adoption and how the law is met are each county's own; each has a gap report of its own, and none speaks for the region."
          )
        ])
      ])
  }

  /// Which agency holds which role in which county.
  var parties: Block {
    let members = profile.members
    let roles = material.library.roleOrder.filter { role in
      members.contains { !$0.partners(holding: role, in: material.library).isEmpty }
    }
    let rows = roles.map { role -> [[Inline]] in
      [[.text(material.library.label(of: role))]]
        + members.map { member in
          let agencies = member.partners(holding: role, in: material.library).map(\.agency.value).unique
          return agencies.isEmpty ? [.text("not named")] : RunningList.of(agencies.map { [.value($0)] })
        }
    }
    let columns =
      [TableBlock.Column("Role", weight: 2)] + members.map { TableBlock.Column($0.county.fullName, weight: 3) }
    return .section(
      SectionBlock(
        anchor: "roles-by-county", title: "Roles by county",
        blocks: [
          .table(
            TableBlock(
              caption: "The agency that holds each role in each county", columns: columns, rows: rows,
              hasRowHeaders: true))
        ]))
  }

  var signatures: Block {
    let blocks = profile.members.map { Block.signature(signature(for: $0)) }
    // A region of one county has its counsel's block where a county has it.
    let approvals = profile.members.count > 1 ? profile.members.map { Block.signature(approvalOfForm(for: $0)) } : []
    return .section(
      SectionBlock(anchor: "signatures-by-county", title: "Signatures by county", blocks: blocks + approvals))
  }

  private func signature(for member: CountyProfile) -> SignatureBlock {
    SignatureBlock(
      kind: .signs, agency: [.value(member.county.formalName)],
      office: [
        .blank(
          Blank(
            label: "office that signs for \(member.county.fullName)", suggestion: nil,
            answers: material.respondent(material.library.coordinator), question: "county:\(member.county.id)"))
      ], statement: [.text("Adopts this text for its own county only.")])
  }

  /// Each county's counsel reads the text for that county.
  private func approvalOfForm(for member: CountyProfile) -> SignatureBlock {
    let counsel = member.partners(holding: "county-counsel", in: material.library).first
    let agency = counsel?.agency.value ?? "Office of the County Counsel, \(member.county.formalName)"
    return SignatureBlock(
      kind: .approvesForm, agency: [.value(agency)],
      office: [counsel?.signatory.map { .value($0) } ?? .text("County Counsel")],
      statement: [.text("Approves this protocol as to form and is no party to it.")])
  }
}
