internal import GapAnalysis
internal import ProtocolAssembly
internal import ProtocolModel
internal import SourceText

/// What a county's own statements put into the tables that are made for its protocol, for comparing only.
///
/// Tables of the law, of letters and of acronyms are made of the library, whose changes are told by themselves; words
/// and values that a table repeats are told with the section they come from.
struct GeneratedTables {
  private let assembled: AssembledProtocol
  private let findings: [Finding]

  /// `findings` are those of the whole protocol; none of them leaves coverage out.
  init(of assembled: AssembledProtocol, _ findings: [Finding]) {
    self.assembled = assembled
    self.findings = findings
  }

  func words(of block: GeneratedBlock) -> [String] {
    switch block {
    case .parties: partners { Settings.text(of: $0, withSignatory: false) } + seatsWithoutDuty(amongVacant: false)
    case .signatures:
      partners { "\(Self.roles(of: $0)); \($0.standing?.rawValue ?? ""); \($0.signatory ?? "")" }
        + seatsWithoutDuty(amongVacant: true)
    case .contacts: partners(Self.roles) + contacts
    case .mdtMatrix: partners(Self.roles)
    case .roleDuties:
      partners(Self.roles) + assembled.clauses.map { Settings.text(of: $0.selected.clause.binds) }.sorted()
    case .crosswalk: states
    case .departures: departures
    case .mdtFlow, .glossary, .resources, .lawTable: []
    }
  }

  private func partners(_ words: (Partner) -> String) -> [String] {
    assembled.profile.partners.map { "\($0.agency.value): \(words($0))" }
  }

  private static func roles(of partner: Partner) -> String {
    partner.roles.map(\.value.rawValue).joined(separator: ", ")
  }

  /// The seats that nobody need take, for the law excuses them or does not reach the county.
  private func seatsWithoutDuty(amongVacant: Bool) -> [String] {
    findings.filter { finding in
      guard let role = finding.element.seat?.role.value else { return false }
      return [.excused, .notApplicable].contains(finding.state)
        && (!amongVacant || assembled.partners(holding: role).isEmpty)
    }
    .map { "\($0.element.id): \($0.state.rawValue)" }.sorted()
  }

  private var states: [String] {
    findings.filter { $0.state != .notInForce }.map { finding in
      let reliance = finding.reasons.compactMap { if case .reliesOn(let other) = $0 { other.summary } else { nil } }
      return "\(finding.element.id): \(finding.state.rawValue) \(reliance.first ?? "")"
    }
    .sorted()
  }

  /// Liaisons and public lines, which no text need hold; where a role has no liaison, its division.
  private var contacts: [String] {
    let values = assembled.clauses.flatMap { clause in
      clause.selected.clause.values.filter { $0.kind == .publicLine || $0.id == "liaison" }.map { (clause, $0) }
    }
    let liaised = values.filter { $0.1.id == "liaison" }.map { Settings.text(of: $0.0.selected.clause.binds) }
    let divisions = assembled.profile.partners.flatMap(\.divisions).filter { !liaised.contains($0.key.rawValue) }
    return values.map { Filling.value(assembled.values.standing(of: $0.1, in: $0.0.id)).reviewText }
      + divisions.map { "\($0.key): \($0.value)" }.sorted()
  }

  private var departures: [String] {
    assembled.profile.layers.map(\.layer).flatMap { layer in
      layer.leavesOut.map { "\($0.clause.value): \($0.reason ?? "")" }
        + layer.chooses.map { "\($0.clause.value): \($0.variant.value)" }
        + layer.amends.map { "\($0.clause.value): \($0.reason ?? "")" }
        + layer.adds.map { "\($0.clause.id): \($0.clause.provenance.note ?? "")" }
    }
  }
}
