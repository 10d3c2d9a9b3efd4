internal import ClauseMarkdown
package import DocumentModel
package import GapAnalysis
package import ProtocolAssembly
package import ProtocolModel

extension ProtocolDrafter {
  /// What one role must know and sign: its duties by tier, the questions only it can answer, its signature, its gaps.
  package func packet(
    for role: PartnerRole.ID, of assembled: AssembledProtocol, report: GapReport
  ) -> ProtocolDocument {
    RolePacket(role, DraftMaterial(library, index, assembled, report, isFinal: false), markdown).document
  }
}

/// One role's part of a protocol as a paper of its own.
struct RolePacket {
  private let role: PartnerRole.ID
  private let material: DraftMaterial
  private let markdown: MarkdownCache

  init(_ role: PartnerRole.ID, _ material: DraftMaterial, _ markdown: MarkdownCache) {
    self.role = role
    self.material = material
    self.markdown = markdown
  }

  var document: ProtocolDocument {
    let metadata = FrontMatter(of: material).metadata
    return ProtocolDocument(
      metadata: DocumentMetadata(
        title: "\(material.library.label(of: role)): its part of the \(metadata.title)", county: metadata.county,
        status: metadata.status, numbering: metadata.numbering, asOf: metadata.asOf, asOfInWords: metadata.asOfInWords,
        lawCheckedOn: metadata.lawCheckedOn, codesReadTo: metadata.codesReadTo, libraryEdition: metadata.libraryEdition),
      cover: [.paragraph([.text("For: ")] + material.agencyInlines(holding: role))],
      frontMatter: [Notices(of: material).block], body: duties + [questions, signature, gaps])
  }

  // MARK: Duties

  /// A section for each tier that binds the role by name, then what binds every party.
  private var duties: [Block] {
    let own = material.clauses.filter { material.boundRoles(of: $0.selected.clause).contains { binds($0) } }
    let meetings = material.meetings
    let general = own.filter { clause in
      !clause.selected.clause.tiers.contains { tier in meetings.contains { $0.tier == tier } }
    }
    let byMeeting = meetings.map { meeting in
      section(
        "duties-\(meeting.tier.rawValue)", meeting.title, own.filter { $0.selected.clause.tiers.contains(meeting.tier) }
      )
    }
    return [section("duties-general", "Duties in general", general)] + byMeeting + [shared]
  }

  /// Whether what binds `bound` binds the role: itself, or an umbrella over it.
  private func binds(_ bound: PartnerRole.ID) -> Bool { material.library.role(bound, isHeldBy: role) }

  private func section(_ anchor: String, _ title: String, _ clauses: [AssembledClause]) -> Block {
    let blocks = clauses.flatMap { clause -> [Block] in
      let drafter = ClauseTextDrafter(material: material, fillings: clause.fillings) { _ in
        [.paragraph([.text("(The protocol has a table here.)")])]
      }
      let heading = Block.paragraph([.strong([.text("\(clause.number) \(clause.selected.title)")])])
      return [heading] + drafter.blocks(markdown.blocks(of: clause.selected)).map(\.withoutLinks)
    }
    let none = Block.paragraph([.text("No section binds this role by name here.")])
    return .section(SectionBlock(anchor: anchor, title: title, blocks: blocks.isEmpty ? [none] : blocks))
  }

  private var shared: Block {
    let clauses = material.clauses.filter { $0.selected.clause.binds == .allParties }
    let items = clauses.map { [Block.paragraph([.text("\($0.number) \($0.selected.title)")])] }
    return list("duties-shared", "Sections that bind every party", items, none: "No section binds every party.")
  }

  // MARK: Questions, signature, gaps

  /// A form with a field for each answer.
  private var questions: Block {
    let groups = OpenQuestions(material.library, in: material.assembled, report: material.report).groups
    let blocks = groups.first { $0.answers == role }.map(QuestionTable(material).blocks)
    return .section(
      SectionBlock(
        anchor: "questions", title: "Questions that only this role can answer",
        blocks: blocks ?? [.paragraph([.text("Nothing is asked of this role.")])]))
  }

  private var signature: Block {
    let agencies = Set(material.agencies(holding: role))
    let blocks = SignaturePages(of: material).blocks.filter { block in
      guard case .signature(let signature) = block else { return false }
      return signature.agency.contains { if case .value(let agency) = $0 { agencies.contains(agency) } else { false } }
    }
    let none = Block.paragraph([
      .text(
        agencies.isEmpty
          ? "No agency is named for this role yet, so nobody signs for it." : "This role signs nothing of its own.")
    ])
    return .section(SectionBlock(anchor: "signature", title: "Signature", blocks: blocks.isEmpty ? [none] : blocks))
  }

  private var gaps: Block {
    let open = material.report.findings.filter { finding in
      finding.state.isGap && finding.bearers.contains { binds($0.role) || $0.role == role }
    }
    let items = open.map { finding -> [Block] in
      let citation = material.library.citation(of: finding.element, on: material.report.day)
      return [
        .paragraph([
          .strong([.text(finding.state.rawValue)]),
          .text(": \(finding.element.duty) (\(citation)) \(finding.element.id)"),
        ])
      ]
    }
    return list("gaps", "Open gaps that bear on this role", items, none: "No open gap bears on this role.")
  }

  private func list(_ anchor: String, _ title: String, _ items: [[Block]], none: String) -> Block {
    let block = items.isEmpty ? Block.paragraph([.text(none)]) : .list(ListBlock(start: nil, items: items))
    return .section(SectionBlock(anchor: anchor, title: title, blocks: [block]))
  }
}
