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

  /// A project after some edits: any of the list above, and numbers and dates of any size.
  fileprivate struct Draft {
    var places: Set<Int> = []
    var hours: Int?
    var limit: Int?
    var year: Int?

    /// One more edit, or one taken back.
    mutating func change(using generator: inout SeededGenerator) {
      switch Int.random(in: 0..<10, using: &generator) {
      case 0: hours = Int.random(in: 0...60, using: &generator)
      case 1: limit = Int.random(in: 1...60, using: &generator)
      case 2: year = Int.random(in: 2020...2030, using: &generator)
      default:
        let place = Int.random(in: 0..<edits.count, using: &generator)
        if places.remove(place) == nil { places.insert(place) }
        // Not more at once than leaves something to judge.
        if places.count > 5, let first = places.min() { places.remove(first) }
      }
    }

    var project: MiniProject {
      var project = MiniProject()
      for place in places.sorted() {
        project.files[edits[place].path]?.replace(edits[place].old, with: edits[place].new)
      }
      if let hours { project.files["Counties/test.yaml"]?.replace("report-hours: 12", with: "report-hours: \(hours)") }
      if let limit { project.files["Clauses/law/elements/pen.yaml"]?.replace("at-most: 24", with: "at-most: \(limit)") }
      if let year { project.files[ReviewFixture.content]?.replace("from: 2024-07-02", with: "from: \(year)-07-02") }
      return project
    }
  }

  /// A state that loads, with what a full check of it meets.
  fileprivate struct Checked {
    let side: ReviewSide
    let met: Set<StatutoryElement.ID>

    init?(_ draft: Draft, on day: CalendarDay) {
      guard let side = try? ReviewFixture.side(draft.project, "side") else { return nil }
      self.side = side
      guard let county = side.counties.counties["alameda"] else {
        met = []
        return
      }
      var diagnostics = Diagnostics()
      let assembled = ProtocolAssembler(side.library, on: day).assembledProtocol(
        for: CountyProfile(county, in: nil), diagnostics: &diagnostics)
      met = Set(Judge(side.library).report(on: assembled).findings.filter { $0.state == .met }.map(\.element.id))
    }
  }

  /// 1,000 edits, one after the other, each reviewed against the state before it.
  @Test(arguments: 0..<8)
  func isWhatTheReviewCallsLostAndGained(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let day = CalendarDay(startOf: 2026).adding(months: 10)
    var draft = Draft()
    var before = try #require(Checked(draft, on: day))
    var (lost, gained) = (0, 0)
    for _ in 0..<125 {
      let old = draft
      draft.change(using: &generator)
      guard let after = Checked(draft, on: day) else {
        draft = old
        continue
      }
      let report = ReviewBuilder(before.side, after.side, ReviewScope(on: day)).report()
      let review = (
        lost: Set(report.elements.filter { $0.kind == .lost }.map(\.element.id)),
        gained: Set(report.elements.filter { $0.kind == .gained }.map(\.element.id))
      )
      #expect(review.lost == before.met.subtracting(after.met))
      #expect(review.gained == after.met.subtracting(before.met))
      (lost, gained) = (lost + review.lost.count, gained + review.gained.count)
      before = after
    }
    // A test that never sees coverage go proves nothing.
    #expect(lost > 10 && gained > 10)
  }
}

/// Narrowing a review to a clause only leaves out; it judges nothing otherwise.
extension CoverageDifferenceTests {
  @Test(arguments: 0..<4)
  func isTheSameUnderTheNameOfAClause(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(100 + seed))
    let day = CalendarDay(startOf: 2026).adding(months: 10)
    var draft = Draft()
    var before = try #require(Checked(draft, on: day))
    var found = 0
    for _ in 0..<30 {
      let old = draft
      for _ in 0..<3 { draft.change(using: &generator) }
      guard let after = Checked(draft, on: day) else {
        draft = old
        continue
      }
      let all = ReviewBuilder(before.side, after.side, ReviewScope(on: day)).report()
      for clause in Set(before.side.library.clauses.keys).union(after.side.library.clauses.keys).sorted() {
        let one = ReviewBuilder(before.side, after.side, ReviewScope(on: day, clauses: [clause])).report()
        #expect(one.elements == all.elements.filter { [$0.oldCarrier, $0.newCarrier].contains(clause) }, "\(clause)")
        #expect(
          one.impacts.flatMap(\.touched) == all.impacts.flatMap(\.touched).filter { $0.clause == clause }, "\(clause)")
        found += one.elements.count
      }
      before = after
    }
    #expect(found > 10)
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
