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
    let material = DraftMaterial(library, law, assembled, report, isFinal: false)
    let regional = RegionalDocument(profile, material)
    return ProtocolDocument(
      metadata: document.metadata, cover: document.cover,
      // No count of what is met: that is said of each county, never of the region.
      frontMatter: [regional.notice, Notices(of: material).block],
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
    let blocks = profile.members.map { member in
      Block.signature(
        SignatureBlock(
          kind: .signs, agency: [.value(member.county.formalName)],
          office: [
            .blank(
              Blank(
                label: "office that signs for \(member.county.fullName)", suggestion: nil,
                answers: material.respondent(material.library.coordinator), question: "county:\(member.county.id)"))
          ], statement: [.text("Adopts this text for its own county only.")]))
    }
    return .section(SectionBlock(anchor: "signatures-by-county", title: "Signatures by county", blocks: blocks))
  }
}
