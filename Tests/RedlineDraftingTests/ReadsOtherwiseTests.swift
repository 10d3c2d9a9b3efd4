import DocumentModel
import GapAnalysis
import ProjectFixtures
import ProtocolAssembly
import ProtocolDrafting
import ProtocolModel
import RevisionReview
import Testing

/// What a review says of a county's protocol is true of the document that is drafted from it.
@Suite struct ReadsOtherwiseTests {
  private static let day = CalendarDay(startOf: 2026).adding(months: 10)
  private static let county: County.ID = "example"

  /// The sections of the county's protocol without remarks for a draft's reader.
  private static func sections(_ side: ReviewSide) throws -> [String: [Block]] {
    let assembled = try #require(side.assembled(county, on: day))
    let report = Judge(side.library).report(on: assembled)
    let document = ProtocolDrafter(side.library).document(of: assembled, report: report, isFinal: false)
    var sections: [String: [Block]] = [:]
    for case .part(let part) in document.body {
      for case .clause(let clause) in part.blocks { sections[clause.id] = clause.blocks }
    }
    return sections
  }

  @Test(arguments: [
    ("    - {fiscal-year: 2026-27, opted-in: true, source: board item 12 of 2026-06-02}\n", ""),
    ("2026-27, opted-in: true", "2026-27, opted-in: false"), ("board item 12 of 2026-06-02", "board item 13"),
    ("  uses-cac: {value: true", "  uses-cac: {value: false"), ("document: named", "document: signs"),
    ("signatory: Chief of Police", "signatory: Assistant Chief"), ("this-text: revises", "this-text: replaces"),
    ("    serves-on: [steering, system-of-care]\n", ""), ("seat: Exampleton", "seat: Sampleton"),
    ("divisions: {victim-services: Victim Witness Division}", "divisions: {victim-services: Victim Division}"),
    ("agency: Exampleton Police Department", "agency: Exampleton Police"),
  ])
  func asTheDraftedDocumentDoes(old: String, new: String) throws {
    let library = try #require(RealProject.loaded.library)
    let counties = try #require(RealProject.loaded.counties)
    let edited = try RealProject.loaded { files in
      let text = try #require(files["Counties/example.yaml"])
      try #require(text.contains(old), "\(old)")
      files["Counties/example.yaml"] = text.replacing(old, with: new, maxReplacements: 1)
    }
    let base = ReviewSide(ReviewSide.Name("base"), library, counties)
    let head = ReviewSide(ReviewSide.Name("head"), edited.library, edited.counties)
    let report = ReviewBuilder(base, head, ReviewScope(on: Self.day, counties: [Self.county])).report()
    let (before, after) = (try Self.sections(base), try Self.sections(head))
    let differing = Set(before.keys).union(after.keys).filter { before[$0] != after[$0] }
    let impact = try #require(report.impacts.first)
    let touched = Set(impact.touched.map(\.clause.rawValue))
    #expect(impact.readsOtherwise == !differing.isEmpty)
    #expect(touched.isSubset(of: differing))
    // Where a section comes or goes, others only have other numbers in them, which do not count.
    if Set(before.keys) == Set(after.keys) { #expect(touched == differing) }
    #expect(!impact.statements.isEmpty)
  }
}
