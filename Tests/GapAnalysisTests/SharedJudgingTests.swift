import GapAnalysis
import ModelLoading
import ProjectFixtures
import ProtocolAssembly
import ProtocolModel
import SourceText
import Testing

/// What standing clauses carry is found once for all counties; no county may notice.
@Suite struct SharedJudgingTests {
  /// Counties that state nothing of a clause, before and after some that state values, facts, choices and words of their
  /// own in the same sections.
  private static let counties: [County.ID] = ["alpine", "kings", "lake", "example", "napa", "modoc", "alpine", "kings"]

  private struct Bench {
    let assembler: ProtocolAssembler
    let judge: Judge

    init(_ library: ClauseLibrary) throws {
      assembler = ProtocolAssembler(library, on: try #require(CalendarDay(iso: "2026-11-20")))
      judge = Judge(library)
    }

    func findings(on county: County, _ set: CountySet) -> [Finding] {
      var diagnostics = Diagnostics()
      let profile = CountyProfile(county, in: county.region.flatMap { set.regions[$0.value] })
      return judge.report(on: assembler.assembledProtocol(for: profile, diagnostics: &diagnostics)).findings
    }
  }

  @Test func makesNoDifferenceToAnyFinding() throws {
    let (library, set) = try Self.project()
    let shared = try Bench(library)
    let fresh = try Bench(library).findings(on: try #require(set.counties["alpine"]), set)
    for id in Self.counties {
      let county = try #require(set.counties[id])
      let alone = try Bench(library).findings(on: county, set)
      #expect(shared.findings(on: county, set) == alone, "\(id) is judged otherwise after other counties")
      #expect(id == "alpine" || alone != fresh)
    }
  }

  @Test func leavesACountyItsOwnValues() throws {
    let (library, set) = try Self.project()
    let bench = try Bench(library)
    let reported = try ["alpine", "kings", "lake", "alpine"].map { (id: County.ID) in
      let findings = bench.findings(on: try #require(set.counties[id]), set)
      return try #require(findings.first { $0.element.id == "missing-cse-ncmec" })
    }
    let blanks = reported.map { finding in
      finding.reasons.contains { if case .valueNotStated = $0 { true } else { false } }
    }
    #expect(blanks == [true, false, false, true])
    #expect(reported.map { $0.state == .conflicting } == [false, false, true, false])
  }

  private static func project() throws -> (library: ClauseLibrary, counties: CountySet) {
    try RealProject.loaded { files in
      for (county, statement) in statements {
        let path = "Counties/\(county).yaml"
        files[path] = try #require(files[path]) + statement
      }
    }
  }

  /// A value in the words that carry an element, one beyond its limit, and a fact that decides about clauses.
  private static let statements = [
    ("kings", "values:\n  missing.report:\n    report-hours: 12\n"),
    ("lake", "values:\n  missing.report:\n    report-hours: 48\n"),
    ("napa", "leaves-out:\n  - {clause: missing.report, reason: kept in the plan}\n"),
    ("modoc", "facts:\n  uses-830-team: {value: true, source: County Counsel, stated-on: 2025-08-20}\n"),
  ]
}
