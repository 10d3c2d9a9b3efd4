package import FindingAnnotation
package import GapAnalysis
package import ProtocolAssembly
package import ProtocolModel

/// Gaps as annotations on the lines of county files.
package struct GapAnnotations: Sendable {
  private let library: ClauseLibrary

  package init(_ library: ClauseLibrary) { self.library = library }

  /// In the order of the reports; what has no weight is left out, except what rests on a county's own words.
  package func annotations(of reports: [(report: GapReport, assembled: AssembledProtocol)]) -> [Annotation] {
    let wording = ReasonWording(library)
    return reports.flatMap { report, assembled in
      let quoted = QuotedWords(library, in: assembled)
      return report.findings.filter { $0.severity != nil || $0.restsOnLocalText }.map { finding in
        let record = FindingRecord(finding, report, library, quoted, wording)
        let place = record.countyPlace
        let advice = record.consider.map { ". Consider: \($0)" } ?? ""
        return Annotation(
          rule: finding.annotatedRule, level: Self.level(of: finding.severity ?? .notice),
          message: "\(report.county.name): \(record.subject.id) (\(record.citation)) \(record.remark)\(advice)",
          file: place.file, line: place.line, column: place.column, fingerprint: record.fingerprint)
      }
    }
  }

  /// For code scanning; ends in a line break.
  package func sarif(of reports: [(report: GapReport, assembled: AssembledProtocol)]) -> String {
    SARIFLog(advice: "Run 'mou explain' with the county and the element. \(RunSummary.disclaimer)").text(
      of: annotations(of: reports))
  }

  /// For a workflow's log.
  package func workflowCommands(of reports: [(report: GapReport, assembled: AssembledProtocol)]) -> String {
    WorkflowCommands(title: "mou", whole: "the whole report").text(of: annotations(of: reports))
  }

  private static func level(of severity: Finding.Severity) -> Annotation.Level {
    switch severity {
    case .error: .error
    case .warning: .warning
    case .notice: .notice
    }
  }
}
