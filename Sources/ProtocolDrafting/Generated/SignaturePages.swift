internal import DocumentModel
internal import GapAnalysis
internal import ProtocolAssembly
internal import ProtocolModel
internal import SourceText

/// One block for each agency and office that signs or acknowledges, however many roles the agency holds.
struct SignaturePages {
  private let material: DraftMaterial

  init(of material: DraftMaterial) { self.material = material }

  var blocks: [Block] {
    let signing = (agencies.filter { $0.kind == .signs }.flatMap(\.blocks) + vacancies + board).map(Block.signature)
    // In the document of a region each county's counsel has a block beside that of the county.
    let approving = material.assembled.county.isJoint ? [] : [Block.signature(approvalOfForm)]
    let acknowledging = agencies.filter { $0.kind == .acknowledges }.flatMap(\.blocks).map(Block.signature)
    let attesting = board.isEmpty ? [] : [Block.signature(attestation)]
    return signing + approving + attesting + acknowledging
  }

  // MARK: Agencies

  /// An agency with everything its entries say of it together.
  private struct Agency {
    let kind: SignatureBlock.Kind
    let blocks: [SignatureBlock]
  }

  private var agencies: [Agency] {
    PartnerAgency.all(of: material.assembled.profile.partners).compactMap(blocks(of:))
  }

  private func blocks(of agency: PartnerAgency) -> Agency? {
    guard let part = agency.part(in: material.library) else { return nil }
    let kind: SignatureBlock.Kind = part == .signs ? .signs : .acknowledges
    let offices = agency.offices
    let blocks = (offices.isEmpty ? [nil] : offices.map(Optional.some)).map { office in
      SignatureBlock(
        kind: kind, agency: [.value(agency.name)], office: [officeInline(office, of: agency, part)],
        statement: agency.isCourt
          ? courtStatement : statement(kind, agency.roles, isStated: agency.statesItsStanding))
    }
    return Agency(kind: kind, blocks: blocks)
  }

  private func officeInline(_ office: String?, of agency: PartnerAgency, _ part: PartnerAgency.Part) -> Inline {
    if let office { return .value(office) }
    return .blank(
      Blank(
        label: part == .signs ? "office that signs" : "office that acknowledges", suggestion: nil,
        answers: material.respondent(agency.roles.first ?? material.library.coordinator),
        question: "signatory:\(agency.name)"))
  }

  private func statement(_ kind: SignatureBlock.Kind, _ roles: [PartnerRole.ID], isStated: Bool) -> [Inline] {
    let names = RunningList.text(of: roles.map { "the \(material.library.name(of: $0))" })
    let meaning =
      kind == .signs
      ? "Signs as \(names)." : "Acknowledges this protocol as \(names). It takes part without being bound."
    let doubt = isStated || material.isFinal ? "" : " Whether it signs is not stated; agencies of its kind usually do."
    return [.text(meaning + (kind == .signs ? doubt : ""))]
  }

  /// The court takes part in the design of the protocol and in nothing else.
  private var courtStatement: [Inline] {
    [
      .text(
        "Acknowledges that a representative of the juvenile court took part in developing this protocol. No case is discussed or decided by it, and the court binds itself to nothing."
      )
    ]
  }

  /// Blocks for required seats of the development team that no agency holds yet.
  private var vacancies: [SignatureBlock] {
    material.vacantRoles.map { role in
      let blank = material.agencyBlank(for: role)
      return SignatureBlock(
        kind: role == "juvenile-court" ? .acknowledges : .signs, agency: [.blank(blank)],
        office: [
          .blank(Blank(label: "office that signs", suggestion: nil, answers: blank.answers, question: blank.question))
        ],
        statement: role == "juvenile-court" ? courtStatement : statement(.signs, [role], isStated: true))
    }
  }

  // MARK: The county's own offices

  private var approvalOfForm: SignatureBlock {
    let partner = material.assembled.profile.partners(holding: "county-counsel", in: material.library).first
    return SignatureBlock(
      kind: .approvesForm, agency: [partner.map { .value($0.agency.value) } ?? .text("Office of the County Counsel")],
      office: [partner?.signatory.map { .value($0) } ?? .text("County Counsel")],
      statement: [.text("Approves this protocol as to form and is no party to it.")])
  }

  /// The Board's block, when the county states that the Board signs.
  private var board: [SignatureBlock] {
    guard boardSigns else { return [] }
    let partner = material.assembled.profile.partners(holding: "board", in: material.library).first
    return [
      SignatureBlock(
        kind: .signs,
        agency: [partner.map { .value($0.agency.value) } ?? .text(material.assembled.county.formalName)],
        office: [.value(partner?.signatory ?? "Chair of the Board of Supervisors")],
        statement: [.text("Signs for the county.")])
    ]
  }

  private var attestation: SignatureBlock {
    SignatureBlock(
      kind: .attests, agency: [.text(material.assembled.county.formalName)],
      office: [.text("Clerk of the Board of Supervisors")],
      statement: [.text("Attests the signature of the Chair of the Board of Supervisors.")])
  }

  private var boardSigns: Bool {
    let partners = material.assembled.profile.partners(holding: "board", in: material.library)
    if partners.contains(where: { $0.standing == .signs }) { return true }
    guard let method = material.value("method", of: "sign.blocks")?.stated, case .choice(let choice) = method.answer
    else {
      return false
    }
    return choice.lowercased().contains("chair of the board")
  }
}

extension DraftMaterial {
  /// Where a value of a clause of the document stands; nil when the clause or the value is not there.
  func value(_ name: ClauseValue.ID, of clause: Clause.ID) -> ValueStanding? {
    self.clause(clause)?.selected.clause.value(named: name).map { assembled.values.standing(of: $0, in: clause) }
  }

  /// The roles of required seats of the development team that no agency holds and the law does not excuse.
  var vacantRoles: [PartnerRole.ID] {
    guard let team = report.teams.first(where: { $0.team.id == "development" }), team.applies != false else {
      return []
    }
    let excused = report.findings.filter { $0.state == .excused && $0.element.seat?.team.value == "development" }
      .compactMap { $0.element.seat?.role.value }
    return team.seats.filter { $0.seat.kind == .required && $0.status == .noAgency }.map(\.seat.role.value)
      .filter { !excused.contains($0) }
  }
}
