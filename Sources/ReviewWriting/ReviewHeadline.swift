internal import ProseDiff
internal import ProtocolModel
package import RevisionReview

/// The first lines of a review: what changed, how far it reaches, and which two states were compared.
package struct ReviewHeadline: Sendable {
  /// `3 clauses changed (12 words), 14 of 58 county protocols touched, 1 statutory element lost in 2 counties.`
  package let summary: String
  /// `main (1a2b3c4d5e, 2026-11-01) → the files on disk · library 2026.11 · as of 2026-11-20`
  package let basis: String
  /// What the review was narrowed to; nil when it was not.
  package let narrowing: String?
  /// What each county and region states otherwise, a line each; the rest is counted.
  package let statements: [String]

  private static let mostStatements = 5

  package init(_ report: ReviewReport) {
    summary = (report.isSinceAdoption ? "Since the adopted protocol: " : "") + Self.summary(report)
    let edition =
      report.baseEdition == report.headEdition || report.isBaseUnread
      ? "library \(report.headEdition)" : "library \(report.baseEdition) → \(report.headEdition)"
    basis = "\(report.base.text) → \(report.head.text) · \(edition) · judged as of \(report.day) on both sides"
    let told = report.statements.prefix(Self.mostStatements).map(\.summary)
    let rest = report.statements.count - told.count
    statements = told + (rest > 0 ? ["and \(rest) more \(rest == 1 ? "states" : "state") otherwise"] : [])
    narrowing = report.narrowing.isEmpty ? nil : "Only \(report.narrowing.joined(separator: "; "))."
  }

  private static func summary(_ report: ReviewReport) -> String {
    let counts = report.counts
    if report.isBaseUnread {
      return
        "The base could not be judged: what was lost or gained is not known. \(counted(counts.changedClauses, "clause")) and \(counted(counts.counties, "county protocol")) stand there now."
    }
    guard report.hasChanges else {
      return report.differs ? "Nothing changed in what was compared." : "Nothing changed."
    }
    let words = counts.changedWords == 0 ? "0 words" : counted(counts.changedWords, "word")
    var parts = [
      "\(counted(counts.changedClauses, "clause")) changed (\(words))",
      "\(counts.touchedCounties) of \(counts.counties) county protocols touched",
    ]
    let stating = report.statements.compactMap(\.county)
    if !stating.isEmpty {
      let places = SectionComposer.places(stating, of: counts.counties)
      parts.append("\(places) \(stating.count == 1 ? "states" : "state") otherwise")
    }
    parts += [
      (.lost, "lost"), (.dropped, "no longer carried"), (.broken, "broken"), (.weakened, "weakened"),
      (.gained, "gained"),
    ]
    .compactMap { kind, word in elements(of: kind, in: report).map { "\($0.0) \(word) in \($0.1)" } }
    let amendments: [(AmendmentChange.Kind, String)] = [(.stale, "stale"), (.orphan, "without a clause")]
    for (kind, word) in amendments {
      let count = report.amendments.count { $0.kind == kind }
      if count > 0 { parts.append("\(counted(count, "amendment")) \(word)") }
    }
    if !report.law.isEmpty { parts.append("\(counted(report.law.count, "entry", "entries")) of the law files changed") }
    return parts.joined(separator: ", ") + "."
  }

  /// How many elements went this way, and in how many counties.
  private static func elements(of kind: ElementChange.Kind, in report: ReviewReport) -> (String, String)? {
    let changes = report.elements.filter { $0.kind == kind }
    guard !changes.isEmpty else { return nil }
    let elements = Set(changes.map(\.element.id)).count
    return (
      counted(elements, "statutory element"), counted(Set(changes.flatMap(\.counties)).count, "county", "counties")
    )
  }

  private static func counted(_ count: Int, _ noun: String, _ plural: String? = nil) -> String {
    "\(count) \(count == 1 ? noun : plural ?? "\(noun)s")"
  }
}
