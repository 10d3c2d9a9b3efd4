package import ProtocolAssembly
package import ProtocolModel
internal import SourceText

/// Every element and every team seat of one county's protocol, judged on a day.
package struct GapReport: Sendable {
  package let profile: CountyProfile
  package let day: CalendarDay
  /// One for each element that can be judged, in the order of citation and identifier.
  package let findings: [Finding]
  /// In the order of the vocabulary's file.
  package let teams: [TeamStanding]
  /// Elements that words cannot be judged by: practice, plan, citation, permission, other agreements.
  package let notJudged: [StatutoryElement]
  /// How many clauses and values the document has.
  package let clauseCount: Int
  package let statedValueCount: Int
  package let blankValueCount: Int

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
    return findings.first {
      $0.state == .excused && $0.element.seat?.team.value == team && $0.element.seat?.role.value == seat.seat.role.value
    }
  }

  package var acknowledgedCount: Int {
    findings.count { finding in finding.marks.contains { if case .acknowledged = $0 { true } else { false } } }
  }
}
