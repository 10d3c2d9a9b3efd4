internal import DocumentModel
internal import GapAnalysis
internal import ProtocolAssembly
internal import ProtocolModel
internal import SourceText

/// Each duty beside the section and the words that speak to it.
struct Crosswalk {
  private let material: DraftMaterial

  init(of material: DraftMaterial) { self.material = material }

  var blocks: [Block] {
    let findings = material.report.inForce
    let groups: [(caption: String, findings: [Finding])] = [
      (
        "What the law asks the protocol to say",
        findings.filter { $0.element.level == .required && $0.element.obliges == .protocol }
      ),
      (
        "What the law asks of each agency's policy",
        findings.filter { $0.element.level == .required && $0.element.obliges != .protocol }
      ),
      ("What guidance advises", findings.filter { $0.element.level != .required }),
    ]
    let tables = groups.filter { !$0.findings.isEmpty }.map { table($0.caption, $0.findings) }
    return tables.isEmpty ? [.paragraph([.text("No duty was judged on this date.")])] : tables
  }

  private func table(_ caption: String, _ findings: [Finding]) -> Block {
    .table(
      TableBlock(
        caption: caption,
        columns: [
          .init("Duty", weight: 6), .init("Section", weight: 2), .init("Words", weight: 9), .init("State", weight: 2),
        ],
        rows: findings.map(row(for:)), hasRowHeaders: true))
  }

  private func row(for finding: Finding) -> [[Inline]] {
    let element = finding.element
    let citation = material.library.citation(of: element, on: material.assembled.day)
    return [
      [.citation(citation), .text(": \(element.duty)")],
      finding.carriers.isEmpty ? [.text("none")] : material.references(to: finding.carriers.map(\.clause).unique),
      finding.carriers.enumerated().flatMap { ($0.offset == 0 ? [] : [Inline.lineBreak]) + words(of: $0.element) },
      [.text(state(of: finding) + (finding.marks.contains(.localText) ? "; the county's own words" : ""))],
    ]
  }

  private func state(of finding: Finding) -> String {
    switch finding.state {
    case .notInForce: "not the law on this date"
    case .notApplicable: "does not apply"
    case .excused: "excused"
    case .undecided: "undecided"
    case .conflicting: "conflicting"
    case .elsewhere: "elsewhere\(reliance(of: finding).map { ": \($0)" } ?? "")"
    case .missing: "missing"
    case .incomplete: "incomplete"
    case .met: "met"
    }
  }

  private func reliance(of finding: Finding) -> String? {
    for case .reliesOn(let reliance) in finding.reasons { return reliance.summary }
    return nil
  }

  // MARK: Words

  /// The quoted words with each placeholder as the document prints it.
  private func words(of carrier: Finding.Carrier) -> [Inline] {
    let clause = material.assembled.clause(carrier.clause)
    var last: Filling?
    let words = carrier.carriage.pieces.flatMap { piece -> [Inline] in
      switch piece {
      case .text(let text): return [.text(material.words(String(text), after: last))]
      case .placeholder(let written):
        last = clause?.filling(of: written)
        return last.map(material.inlines(for:)) ?? [.text(String(written))]
      }
    }
    return [.text("\u{201C}")] + words + [.text("\u{201D}")]
  }
}
