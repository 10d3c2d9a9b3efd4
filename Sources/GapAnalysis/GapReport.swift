package import ProtocolAssembly
package import ProtocolModel
internal import SourceText

/// Every element and every team seat of one county's protocol, judged on a day.
package struct GapReport: Sendable {
  package let profile: CountyProfile
  package let day: CalendarDay
  /// One for each element that can be judged, in the order of citation and identifier.
  package let findings: [Finding]
  /// The findings that the law excuses the county from.
  private let excused: [Finding]
  /// In the order of the vocabulary's file.
  package let teams: [TeamStanding]
  /// Elements that words cannot be judged by: practice, plan, citation, permission, other agreements.
  package let notJudged: [StatutoryElement]
  /// How many clauses and values the document has.
  package let clauseCount: Int
  package let statedValueCount: Int
  package let blankValueCount: Int
  /// The text in force as adopted; nil when none is on file.
  package private(set) var adopted: AdoptedComparison?

  init(
    profile: CountyProfile, day: CalendarDay, findings: [Finding], teams: [TeamStanding], notJudged: [StatutoryElement],
    clauseCount: Int, statedValueCount: Int, blankValueCount: Int
  ) {
    self.profile = profile
    self.day = day
    self.findings = findings
    excused = findings.filter { $0.state == .excused }
    self.teams = teams
    self.notJudged = notJudged
    self.clauseCount = clauseCount
    self.statedValueCount = statedValueCount
    self.blankValueCount = blankValueCount
  }

  /// The same report beside the text that was adopted.
  package func compared(with adopted: AdoptedComparison?) -> GapReport {
    var report = self
    report.adopted = adopted
    return report
  }

  package var county: County { profile.county }

  /// The findings that are judged on the day, conditions aside: what a count of elements means.
  package var inForce: [Finding] { findings.filter { $0.state != .notInForce } }

  package func count(of state: Finding.State, obliging obligation: StatutoryElement.Obligation? = nil) -> Int {
    findings.count { $0.state == state && (obligation == nil || $0.element.obliges == obligation) }
  }

  package func count(of severity: Finding.Severity) -> Int { findings.count { $0.severity == severity } }

  /// The finding that excuses the county from a seat, while nobody fills it.
  package func excuse(from seat: TeamStanding.Seat, on team: Team.ID) -> Finding? {
    if case .held = seat.status { return nil }
    return excused.first {
      $0.element.seat?.team.value == team && $0.element.seat?.role.value == seat.seat.role.value
    }
  }

  package var acknowledgedCount: Int {
    findings.count { finding in finding.marks.contains { if case .acknowledged = $0 { true } else { false } } }
  }
}
