import GapAnalysis
import ProjectFixtures
import ProtocolModel
import Testing

/// What must hold whatever a county file says.
@Suite struct MonotonyTests {
  /// The parts of a county file that can be taken away one by one.
  private static let removable = [
    "    - {fiscal-year: 2026-27, opted-in: true, source: board item 12}\n",
    "  first-developed: {date: 2019-05-01, source: board item 4}\n", "  this-text: first\n",
    "  - roles: [human-services, child-welfare]\n    agency: Test County Human Services Agency\n    serves-on: [development]\n    source: roster\n",
    "  - roles: [probation]\n    agency: Test County Probation Department\n    serves-on: [development]\n    source: roster\n",
    "  - roles: [sheriff]\n    agency: Test County Sheriff's Office\n    serves-on: [development]\n    document: signs\n    source: roster\n",
    "values:\n  missing.report: {report-hours: 12}\n",
  ]

  @Test func takingAnythingAwayNeverMeetsMore() throws {
    for day in ["2017-06-01", "2026-11-20"] {
      let met = try (0..<(1 << Self.removable.count)).map { try Self.met($0, day) }
      for subset in met.indices {
        for index in Self.removable.indices where subset & (1 << index) == 0 {
          #expect(
            met[subset | 1 << index] <= met[subset], "on \(day) without \(subset), removing \(Self.removable[index])")
        }
      }
    }
  }

  @Test func aStricterValueNeverTurnsMetIntoUnmet() throws {
    for hours in stride(from: 24, through: 1, by: -1) {
      #expect(try MiniProject(county: MiniProject.county(hours: "\(hours)")).finding("missing-report").state == .met)
    }
  }

  @Test func theOrderOfFilesNeverMatters() throws {
    // The fixture hands files over in the order of a dictionary, another in each process and for each copy.
    let reports = try (0..<8).map { _ in try MiniProject().judged().report.findings.map(\.state) }
    #expect(Set(reports).count == 1)
  }

  private static func met(_ removed: Int, _ day: String) throws -> Int {
    var text = MiniProject.county()
    for (index, piece) in removable.enumerated() where removed & (1 << index) != 0 {
      guard text.contains(piece) else { throw MiniProject.Broken(description: "no \(piece)") }
      text = text.replacing(piece, with: "")
    }
    text = text.replacing("program:\n  years:\nprotocol", with: "protocol")
    return try MiniProject(county: text).judged(on: day).report.count(of: .met)
  }
}
