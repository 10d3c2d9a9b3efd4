internal import DocumentWriting
package import GapAnalysis
package import ProtocolAssembly
package import ProtocolModel

/// Gap reports as one table for spreadsheets: a row for each element of each county.
package struct CSVReport: Sendable {
  private static let columns = [
    "county", "as of", "element", "citation", "obliges", "level", "state", "severity", "marks", "who", "duty", "words",
    "section", "why", "consider", "place",
  ]

  private let library: ClauseLibrary

  package init(_ library: ClauseLibrary) { self.library = library }

  /// A row of headings, then the findings in force; CRLF after each row.
  package func text(of reports: [(report: GapReport, assembled: AssembledProtocol)]) -> String {
    CSVTable([Self.columns] + reports.flatMap { rows(of: $0.report, $0.assembled) }).text
  }

  private func rows(of report: GapReport, _ assembled: AssembledProtocol) -> [[String]] {
    let quoted = QuotedWords(library, in: assembled)
    let wording = ReasonWording(library)
    return report.inForce.map { finding in
      let record = FindingRecord(finding, report, library, quoted, wording)
      return [
        report.county.id.rawValue, report.day.description, record.subject.id, record.citation, record.obliges,
        record.level, record.state, record.severity ?? "", record.marks.joined(separator: "; "),
        record.bearers.map(\.role).joined(separator: "; "), record.duty, record.words ?? "", record.section ?? "",
        record.message, record.consider ?? "", "\(record.countyPlace.file):\(record.countyPlace.line)",
      ]
    }
  }
}
