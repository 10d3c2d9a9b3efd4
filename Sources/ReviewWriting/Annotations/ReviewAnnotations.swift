internal import FindingAnnotation
package import RevisionReview
internal import SourceText

/// A review as annotations on the lines that are left.
///
/// An annotation cannot stand on a line that is gone; it goes to the nearest that is left, and says so.
package struct ReviewAnnotations: Sendable {
  private let annotations: [Annotation]

  package init(_ report: ReviewReport) { annotations = report.findings.map(Self.annotation(for:)) }

  /// For code scanning; ends in a line break.
  package var sarif: String {
    SARIFLog(advice: "Run 'mou diff' with the base of the change to see both texts.").text(of: annotations)
  }

  /// For a workflow's log.
  package var workflowCommands: String {
    WorkflowCommands(title: "mou review", whole: "the whole review").text(of: annotations)
  }

  private static func annotation(for finding: ReviewFinding) -> Annotation {
    let place = AnnotationPlace(finding)
    return Annotation(
      rule: finding.rule, level: level(of: finding.severity), message: place.message, file: place.file,
      line: place.line, fingerprint: finding.fingerprint)
  }

  private static func level(of severity: Diagnostic.Severity) -> Annotation.Level {
    switch severity {
    case .error: .error
    case .warning: .warning
    case .notice: .notice
    }
  }
}

/// Where an annotation can stand, and what it says there.
struct AnnotationPlace {
  let file: String
  let line: Int
  let message: String

  init(_ finding: ReviewFinding) {
    let subject = finding.subject.clause.map { "\($0): " } ?? ""
    let words = finding.message.hasPrefix(subject) ? finding.message : subject + finding.message
    if let range = finding.range, !finding.isGone {
      (file, line, message) = (range.file, range.start.line, words)
    } else if let range = finding.range, !finding.isFileGone {
      (file, line) = (range.file, range.start.line)
      message = "\(words) (what it speaks of is gone; this is the nearest line that is left)"
    } else {
      (file, line) = ("Clauses/library.yaml", 1)
      message = words + (finding.isGone ? " (its file is gone, so this stands here)" : "")
    }
  }
}

extension ReviewFinding {
  /// Whether the place is in a file that only the old state has.
  var isFileGone: Bool { isGone && ["clause.removed", "clause.split", "clause.joined"].contains(rule) }
}
