import GapAnalysis
import ProjectFixtures
import ProtocolAssembly
import ProtocolModel
import SourceText
import Testing

/// The law of different days, as the real files hold it.
@Suite struct LawOverTimeTests {
  private func states(on day: String) throws -> [StatutoryElement.ID: Finding.State] {
    let library = try #require(RealProject.loaded.library)
    let assembled = try #require(RealProject.assembled("alameda", on: day))
    let findings = Judge(library).report(on: assembled).findings
    return Dictionary(uniqueKeysWithValues: findings.map { ($0.element.id, $0.state) })
  }

  @Test func theNoticeListBeganWithAB2108() throws {
    #expect(try states(on: "2024-12-31")["missing-notify-court"] == .notInForce)
    #expect(try states(on: "2025-01-01")["missing-notify-court"] != .notInForce)
  }

  @Test func theReportContentBeganWithAB161() throws {
    #expect(try states(on: "2024-07-01")["missing-cse-content-photo"] == .notInForce)
    #expect(try states(on: "2024-07-02")["missing-cse-content-photo"] != .notInForce)
  }

  @Test func theSheriffBecameASeatWithAB1227() throws {
    #expect(try states(on: "2017-06-01")["proto-team-sheriff"] == .notInForce)
    #expect(try states(on: "2018-06-01")["proto-team-sheriff"] == .undecided)
  }

  @Test func theMissingYouthDutiesChangedWithTwoActsOnly() throws {
    let library = try #require(RealProject.loaded.library)
    let since = try #require(CalendarDay(iso: "2022-05-01"))
    let judged = library.elements.values.filter { element in
      element.isJudged
        && element.provisions.contains {
          $0.value.rawValue.hasPrefix("wic-16501.35") || $0.value.rawValue.hasPrefix("pen-11166-j")
        }
    }
    let acts = judged.flatMap(\.changes).filter { change in
      (change.kind == .new || change.kind == .meaning) && (change.date.firstDay.map { $0 > since } ?? false)
    }.map { String($0.act.prefix(7)) }
    #expect(Set(acts) == ["AB 161,", "AB 2108"])
  }

  /// What the statutes do not require is never a gap of law.
  @Test(arguments: [
    "guide-mdt-immediate", "guide-mdt-initial", "guide-steering-committee", "guide-screening-tool",
    "guide-training-101-102", "guide-harm-reduction", "guide-advocates", "guide-cross-county",
  ])
  func guidanceIsNeverAGapOfLaw(element: StatutoryElement.ID) throws {
    let library = try #require(RealProject.loaded.library)
    #expect(try #require(library.elements[element]).level == .recommended)
  }

  @Test func aProtocolWithoutARegionalCenterMissesNothing() throws {
    #expect(try states(on: "2026-11-01")["soc-party-regional-center"] == nil)
  }

  @Test func theRostersStayApart() throws {
    let library = try #require(RealProject.loaded.library)
    let required = { (team: Team.ID) in
      Set((library.teams[team]?.seats ?? []).filter { $0.kind == .required }.map(\.role.value))
    }
    #expect(
      required("development") == [
        "human-services", "probation", "mental-health", "public-health", "juvenile-court", "office-of-education",
        "sheriff",
      ])
    #expect(required("child-mdt") == ["child-welfare", "probation", "mental-health", "substance-use", "public-health"])
    #expect(required("case-planning") == ["mental-health", "probation", "public-health", "substance-use"])
  }
}
