package import GapAnalysis
package import ProtocolAssembly
package import ProtocolModel

/// Gaps as workflow commands of GitHub: at most ten of each weight, and one that says how many are left.
package struct GitHubReport: Sendable {
  private static let limit = 10

  private let library: ClauseLibrary

  package init(_ library: ClauseLibrary) { self.library = library }

  /// A line for each annotation.
  package func text(of reports: [(report: GapReport, assembled: AssembledProtocol)]) -> String {
    let wording = ReasonWording(library)
    var counts: [Finding.Severity: Int] = [:]
    var lines: [String] = []
    var left = 0
    for (report, assembled) in reports {
      let quoted = QuotedWords(library, in: assembled)
      for finding in report.findings {
        guard let severity = finding.severity ?? (finding.restsOnLocalText ? .notice : nil) else { continue }
        // The last notice is kept free to say how many were left out.
        guard counts[severity, default: 0] < (severity == .notice ? Self.limit - 1 : Self.limit) else {
          left += 1
          continue
        }
        counts[severity, default: 0] += 1
        let record = FindingRecord(finding, report, library, quoted, wording)
        lines.append(line(for: record, rule: finding.annotatedRule, severity, report.county))
      }
    }
    if left > 0 { lines.append("::notice title=mou::\(left) more findings are in the whole report") }
    return lines.map { "\($0)\n" }.joined()
  }

  private func line(
    for record: FindingRecord, rule: String, _ severity: Finding.Severity, _ county: County
  ) -> String {
    let place = record.places.first ?? GapReportRecord.Place(county.range)
    let message = "\(county.name): \(record.subject.id) (\(record.citation)) \(record.remark)"
    return
      "::\(severity.rawValue) file=\(Self.property(place.file)),line=\(place.line),title=\(Self.property(rule))::\(Self.value(message))"
  }

  /// Encoded so that no text can begin a command of its own.
  private static func value(_ text: String) -> String {
    text.replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
  }

  private static func property(_ text: String) -> String {
    value(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
  }
}
