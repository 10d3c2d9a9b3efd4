package import RevisionReview
internal import SourceText

/// A review as workflow commands of GitHub: at most ten errors, ten warnings and ten notices, the heaviest first.
///
/// An annotation cannot stand on a line that is gone; it goes to the nearest that is left, and says so.
package struct GitHubReview: Sendable {
  private static let limit = 10

  package init() {}

  /// A line for each annotation, and one that says how many there are besides.
  package func text(of report: ReviewReport) -> String {
    var counts: [Diagnostic.Severity: Int] = [:]
    var lines: [String] = []
    var left = 0
    for finding in report.findings {
      let count = counts[finding.severity, default: 0]
      // The last notice is kept free to say how many were left out.
      guard count < (finding.severity == .notice ? Self.limit - 1 : Self.limit) else {
        left += 1
        continue
      }
      counts[finding.severity] = count + 1
      lines.append(line(for: finding))
    }
    if left > 0 { lines.append("::notice title=mou review::\(left) more findings are in the whole review") }
    return lines.map { "\($0)\n" }.joined()
  }

  private func line(for finding: ReviewFinding) -> String {
    let place = AnnotationPlace(finding)
    let properties = [
      "file=\(property(place.file))", "line=\(place.line)", "title=\(property(finding.rule))",
    ].joined(separator: ",")
    return "::\(finding.severity.rawValue) \(properties)::\(value(place.message))"
  }

  private func value(_ text: String) -> String {
    text.replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
  }

  private func property(_ text: String) -> String {
    value(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
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
