import DocumentModel
import DocumentReaders
import DocumentWriting
import Foundation
import ModelLoading
import ProjectFixtures
import ProtocolModel
import RedlineDrafting
import RevisionReview
import Testing

/// Redlines of the project's own documents: everything that a committee changes, at once.
@Suite struct RealRedlineTests {
  private static let day = CalendarDay(startOf: 2026).adding(months: 10)
  private static let example = "Counties/example.yaml"

  /// Words, a section that goes with its table, one that comes with list and table, sections that move, partners that
  /// come, go and get other names.
  private static func edit(_ files: inout [String: String]) throws {
    try replace("report this immediately", with: "report this at once", in: "missing/report.yaml", &files, all: true)
    try replace("      - def.terms-table\n", with: "", in: "Clauses/library.yaml", &files)
    try replace(
      "      - identify.conduct\n", with: "", in: "Clauses/library.yaml", &files)
    try replace(
      "      - report.mandated\n", with: "      - identify.conduct\n      - report.mandated\n",
      in: "Clauses/library.yaml", &files)
    try replace(
      "      - purpose.authority\n", with: "      - purpose.authority\n      - purpose.review-day\n",
      in: "Clauses/library.yaml", &files)
    files["Clauses/general-terms/purpose/review-day.yaml"] = """
      clause: purpose.review-day
      title: Day of review
      edition: 1
      drafted-after: {authority: acin-i-83-16, basis: design}
      optional: false
      binds: []
      carries: []
      text: |
        The parties look at this protocol on one day each year and take notes:

        - what worked; and
        - what did not.

        | Thing | Who |
        |---|---|
        | Notes | The lead agency |

      """
    try replace(
      "agency: Example County Probation Department", with: "agency: Example County Youth Probation", in: example,
      &files)
    try replace("  - roles: [casa]\n", with: "  - roles: [homeless-youth-provider]\n", in: example, &files)
    try replace("agency: CASA of Example County", with: "agency: Example Youth Shelter", in: example, &files)
    try replace("  - duty.casa\n", with: "", in: example, &files)
  }

  private static func replace(
    _ old: String, with new: String, in name: String, _ files: inout [String: String], all: Bool = false
  ) throws {
    let path = try #require(files.keys.sorted().first { $0.hasSuffix(name) })
    var text = try #require(files[path])
    try #require(text.contains(old), "\(old) in \(path)")
    text.replace(old, with: new, maxReplacements: all ? .max : 1)
    files[path] = text
  }

  private static func sides() throws -> (base: ReviewSide, head: ReviewSide) {
    let library = try #require(RealProject.loaded.library)
    let counties = try #require(RealProject.loaded.counties)
    let edited = try RealProject.loaded(after: edit)
    return (
      ReviewSide(ReviewSide.Name("base"), library, counties),
      ReviewSide(ReviewSide.Name("head"), edited.library, edited.counties)
    )
  }

  private static func drafter(_ base: ReviewSide, _ head: ReviewSide) -> RedlineDrafter {
    RedlineDrafter(
      from: RedlineDrafter.State(base.name, base.library), to: RedlineDrafter.State(head.name, head.library), on: day)
  }

  @Test(.reads(with: .pandoc), arguments: ["example", "alameda"] as [County.ID])
  func pandocGivesBothProtocolsBack(county: County.ID) throws {
    let (base, head) = try Self.sides()
    let redline = try #require(
      Self.drafter(base, head).protocolText(
        from: base.assembled(county, on: Self.day), to: head.assembled(county, on: Self.day)))
    try Self.expectBothTexts(of: redline)
  }

  @Test(.reads(with: .pandoc)) func pandocGivesBothLibrariesBack() throws {
    let (base, head) = try Self.sides()
    let redline = Self.drafter(base, head).library(
      ["missing.report", "def.terms-table", "purpose.review-day", "identify.conduct"], leavingOut: 0)
    try Self.expectBothTexts(of: redline)
  }

  private static func expectBothTexts(of redline: Redline) throws {
    let folder = try ScratchFolder()
    let revision = DOCXRevision(author: redline.author, date: redline.date)
    let file = try folder.file("redline.docx", DOCXWriter(revision: revision).bytes(of: redline.document))
    let later = try folder.file("new.docx", DOCXWriter().bytes(of: redline.new))
    let earlier = try folder.file("old.docx", DOCXWriter().bytes(of: redline.old))
    let (accepted, new) = (try PandocWords.of(file, "--track-changes=accept"), try PandocWords.of(later))
    let (rejected, old) = (try PandocWords.of(file, "--track-changes=reject"), try PandocWords.of(earlier))
    #expect(new != old && new.count > 100)
    PandocWords.expectEqual(accepted, new, "accepted")
    PandocWords.expectEqual(rejected, old, "rejected")
  }

  @Test(.reads(with: .python)) func theSchemaHoldsForARedline() throws {
    let (base, head) = try Self.sides()
    let redline = try #require(
      Self.drafter(base, head).protocolText(
        from: base.assembled("example", on: Self.day), to: head.assembled("example", on: Self.day)))
    let folder = try ScratchFolder()
    let revision = DOCXRevision(author: redline.author, date: redline.date)
    let file = try folder.file("redline.docx", DOCXWriter(revision: revision).bytes(of: redline.document))
    let faults = try DocumentReader.python.output(
      "\(RealProject.root)/Tests/DocumentTools/docx_check.py", "validate", file)
    #expect(faults.split(whereSeparator: \.isNewline) == [])
  }
}
