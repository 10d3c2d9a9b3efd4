internal import DocumentModel
internal import GapAnalysis
internal import ProtocolAssembly
internal import ProtocolModel

/// Each duty beside the section and the words that speak to it.
struct Crosswalk {
  private let material: DraftMaterial
  /// What each placeholder of a carrying clause became, by the way it is written.
  private let fillings: [Clause.ID: [String: Filling]]

  init(of material: DraftMaterial) {
    self.material = material
    var fillings: [Clause.ID: [String: Filling]] = [:]
    for clause in material.clauses where !clause.selected.carries.isEmpty {
      let source = clause.selected.text.source.utf8
      for (use, filling) in zip(clause.selected.text.placeholders, clause.fillings) {
        let start = source.index(source.startIndex, offsetBy: use.bytes.lowerBound)
        let written = source[start..<source.index(start, offsetBy: use.bytes.count)]
        fillings[clause.id, default: [:]][String(decoding: written, as: UTF8.self)] = filling
      }
    }
    self.fillings = fillings
  }

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
          .init("Duty", weight: 5), .init("Section", weight: 2), .init("Words", weight: 5), .init("State", weight: 2),
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
    let fillings = fillings[carrier.clause] ?? [:]
    var result: [Inline] = [.text("\u{201C}")]
    let words = carrier.carriage.words.utf8
    var rest = words[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "{")), let close = rest[open...].firstIndex(of: UInt8(ascii: "}"))
    {
      if open > rest.startIndex { result.append(.text(String(Substring(rest[..<open])))) }
      // Both braces of a pair stand beside each other, or the words would not have been read.
      let end = words.index(close, offsetBy: 2, limitedBy: words.endIndex) ?? words.endIndex
      let placeholder = String(Substring(words[open..<end]))
      result += fillings[placeholder].map(material.inlines(for:)) ?? [.text(placeholder)]
      rest = words[end...]
    }
    return result + [.text("\(Substring(rest))\u{201D}")]
  }
}
