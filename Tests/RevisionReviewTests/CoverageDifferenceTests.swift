import GapAnalysis
import ModelLoading
import ProjectFixtures
import ProtocolAssembly
import ProtocolModel
import RevisionReview
import SourceText
import Testing

/// Lost and gained elements are the difference of two full checks, whatever was edited.
@Suite struct CoverageDifferenceTests {
  private static let edits: [(old: String, new: String, path: String)] = [
    ("report-hours: 12", "report-hours: 30", "Counties/test.yaml"),
    ("missing.report: {report-hours: 12}", "missing.report: {}", "Counties/test.yaml"),
    ("serves-on: [development]\n        document", "document", "Counties/test.yaml"),
    ("{date: 2019-05-01, source: board item 4}", "{date: 2016-05-01, source: board item 4}", "Counties/test.yaml"),
    ("this-text: first", "this-text: revises", "Counties/test.yaml"),
    ("opted-in: true", "opted-in: false", "Counties/test.yaml"),
    ("roles: [probation]", "roles: [police]", "Counties/test.yaml"),
    (
      "carries:\n  - element: missing-content\n    words: The report includes a photograph\n", "", ReviewFixture.content
    ),
    (
      "  - element: team-sheriff\n    words: a representative of the sheriff\n", "",
      "Clauses/model-framework/parties/required.yaml"
    ),
    ("      - missing.search\n", "", "Clauses/library.yaml"),
    ("      - missing.content\n", "", "Clauses/library.yaml"),
    ("from: 2024-07-02", "from: 2030-01-01", ReviewFixture.content),
    ("at-most: 24", "at-most: 6", "Clauses/law/elements/pen.yaml"),
    ("binds: all-parties", "binds: [sheriff]", ReviewFixture.search),
  ]

  private static func project(edits places: Set<Int>) -> MiniProject {
    var project = MiniProject()
    for place in places.sorted() {
      let edit = edits[place]
      project.files[edit.path]?.replace(edit.old, with: edit.new)
    }
    return project
  }

  private static func met(_ side: ReviewSide, on day: CalendarDay) -> Set<StatutoryElement.ID> {
    guard let county = side.counties.counties["alameda"] else { return [] }
    var diagnostics = Diagnostics()
    let assembled = ProtocolAssembler(side.library, on: day).assembledProtocol(
      for: CountyProfile(county, in: nil), diagnostics: &diagnostics)
    return Set(Judge(side.library).report(on: assembled).findings.filter { $0.state == .met }.map(\.element.id))
  }

  @Test(arguments: 0..<5)
  func isWhatTheReviewCallsLostAndGained(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let day = CalendarDay(startOf: 2026).adding(months: 10)
    var compared = 0
    for _ in 0..<40 {
      let sides = (0..<2).map { _ in
        let places = Set(
          (0..<Int.random(in: 0...4, using: &generator)).map { _ in
            Int.random(in: 0..<Self.edits.count, using: &generator)
          })
        return try? ReviewFixture.side(Self.project(edits: places), "side")
      }
      guard let old = sides[0], let new = sides[1] else { continue }
      compared += 1
      let report = ReviewBuilder(old, new, ReviewScope(on: day)).report()
      let (before, after) = (Self.met(old, on: day), Self.met(new, on: day))
      #expect(Set(report.elements.filter { $0.kind == .lost }.map(\.element.id)) == before.subtracting(after))
      #expect(Set(report.elements.filter { $0.kind == .gained }.map(\.element.id)) == after.subtracting(before))
    }
    #expect(compared >= 10)
  }
}

/// Equal seeds give equal numbers on every machine.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = (seed &+ 1) &* 0xD1B5_4A32_D192_ED03 }

  mutating func next() -> UInt64 {
    state = state &+ 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
