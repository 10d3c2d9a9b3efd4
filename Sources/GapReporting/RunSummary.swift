package import GapAnalysis
internal import ProtocolModel

/// What a run checked, said at its end: `Checked 145 elements, 3 teams, 132 clauses, 58 values in 1 county: …`.
package struct RunSummary: Sendable {
  package let counties: Int
  package let elements: Int
  package let teams: Int
  package let clauses: Int
  package let values: Int
  /// How many of the values nobody has stated.
  package let blankValues: Int
  package let errors: Int
  package let warnings: Int
  package let notices: Int
  private let acknowledged: [CalendarDay]

  package init(of reports: [GapReport]) {
    counties = reports.count
    elements = reports.map(\.inForce.count).max() ?? 0
    teams = reports.map(\.teams.count).max() ?? 0
    clauses = reports.map(\.clauseCount).max() ?? 0
    // Of the county with the most, as the other counts are.
    let fullest = reports.max { $0.statedValueCount + $0.blankValueCount < $1.statedValueCount + $1.blankValueCount }
    values = fullest.map { $0.statedValueCount + $0.blankValueCount } ?? 0
    blankValues = fullest?.blankValueCount ?? 0
    // A text past its end is an error of its own.
    errors = reports.reduce(0) { $0 + $1.count(of: .error) + ($1.adopted?.isExpired ?? false ? 1 : 0) }
    warnings = reports.reduce(0) { $0 + $1.count(of: .warning) }
    notices = reports.reduce(0) { $0 + $1.count(of: .notice) }
    acknowledged = reports.flatMap(\.findings).flatMap(\.marks).compactMap {
      if case .acknowledged(let gap) = $0 { gap.correctBy } else { nil }
    }
  }

  /// Whether nothing was judged at all: such a run has failed.
  package var isVacuous: Bool { counties == 0 || elements == 0 }

  /// One sentence; ends without a line break.
  package var text: String {
    var text =
      "Checked \(elements) elements, \(teams) teams, \(clauses) clauses, \(values) values\(counties == 1 ? " (\(blankValues) blank)" : "") in \(counties) \(counties == 1 ? "county" : "counties"): \(Self.counted(errors, "error")), \(Self.counted(warnings, "warning")), \(Self.counted(notices, "notice"))."
    if let last = acknowledged.max() {
      text += " \(acknowledged.count) \(acknowledged.count == 1 ? "gap" : "gaps") acknowledged until \(last)."
    }
    return text
  }

  /// `1 error`, `2 errors`
  package static func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

  /// What no report may be taken for.
  package static let disclaimer = "Checks words, not practice; not legal advice."
}
