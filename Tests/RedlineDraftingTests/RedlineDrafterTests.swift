import DocumentModel
import DocumentWriting
import ProjectFixtures
import ProtocolModel
import RedlineDrafting
import RevisionReview
import Testing

@Suite struct RedlineDrafterTests {
  private static let search = "Clauses/acin-i-83-16/missing/search.yaml"
  private static let day = CalendarDay(startOf: 2026).adding(months: 10)

  private static func side(_ project: MiniProject, _ name: String, day: CalendarDay? = nil) throws -> ReviewSide {
    let (library, counties) = try project.loaded()
    return ReviewSide(ReviewSide.Name(name, day: day), library, counties)
  }

  private static func edited() throws -> MiniProject {
    try MiniProject()
      .replacing("The search goes on.", with: "The search may go on.", in: search)
      .replacing("words: The search goes on", with: "words: The search may go on", in: search)
      .replacing("report-hours: 12", with: "report-hours: 6")
      .replacing("edition: \"2026.11\"", with: "edition: \"2027.01\"", in: "Clauses/library.yaml")
  }

  private static func county(_ old: MiniProject, _ new: MiniProject, only: Set<Clause.ID>? = nil) throws -> Redline? {
    let (base, head) = (try side(old, "v1"), try side(new, "v2", day: CalendarDay(startOf: 2027)))
    let drafter = RedlineDrafter(
      from: RedlineDrafter.State(base.name, base.library), to: RedlineDrafter.State(head.name, head.library), on: day)
    return drafter.protocolText(
      from: base.assembled("test", on: day), to: head.assembled("test", on: day), only: only)
  }

  private static func words(_ blocks: [Block]) -> String {
    var words = ""
    for block in blocks { block.visitInlines { if case .text(let text) = $0 { words += text } } }
    return words
  }

  @Test func givesACountysWholeProtocolBack() throws {
    let redline = try #require(try Self.county(MiniProject(), Self.edited()))
    try BothTexts.expect(of: redline.document, redline.old, redline.new, "county")
    #expect(Self.words(redline.old.body).contains("The search goes on."))
    #expect(Self.words(redline.new.body).contains("The search may go on."))
  }

  @Test func namesTheLibraryAsAuthorAndTheCommitsDay() throws {
    let redline = try #require(try Self.county(MiniProject(), Self.edited()))
    #expect(redline.author == "library 2026.11 to 2027.01")
    #expect(redline.date == "2027-01-01")
    let files = try #require(try Self.county(MiniProject(), MiniProject()))
    #expect(files.author == "library 2026.11")
  }

  @Test func endsWithWhatIsNotTracked() throws {
    let redline = try #require(try Self.county(MiniProject(), Self.edited()))
    guard case .section(let section)? = redline.document.body.last, case .paragraph(let line)? = section.blocks.last
    else {
      Issue.record("the redline does not end in its own section")
      return
    }
    #expect(line == [.strong([.text("Not tracked: nothing.")])])
  }

  @Test func saysThatTheStyleOfNumbersIsNotTracked() throws {
    let roman = try MiniProject().replacing("  this-text: first", with: "  this-text: first\n  numbering: roman")
    let redline = try #require(try Self.county(MiniProject(), roman))
    #expect(
      Self.words(redline.document.body).contains(
        "Not tracked: the style in which sections and lists are numbered, which is that of the later text."))
  }

  @Test func showsOnlyTheSectionsAskedForUnderTheirNumbers() throws {
    let redline = try #require(try Self.county(MiniProject(), Self.edited(), only: ["missing.search"]))
    try BothTexts.expect(of: redline.document, redline.old, redline.new, "clause")
    guard case .part(let part)? = redline.document.body.first, case .clause(let clause)? = part.blocks.first else {
      Issue.record("no part")
      return
    }
    #expect(part.title.hasPrefix("2. ") && clause.title.hasPrefix("2.3 ") && clause.number.isEmpty)
    #expect(part.blocks.count == 1)
    #expect(Self.words(redline.document.body).contains("the other sections, as asked"))
  }

  @Test func marksAllOfACountyThatCame() throws {
    let (base, head) = (try Self.side(MiniProject(), "v1"), try Self.side(Self.edited(), "v2"))
    let drafter = RedlineDrafter(
      from: RedlineDrafter.State(base.name, base.library), to: RedlineDrafter.State(head.name, head.library),
      on: Self.day)
    let redline = try #require(drafter.protocolText(from: nil, to: head.assembled("test", on: Self.day)))
    try BothTexts.expect(of: redline.document, redline.old, redline.new, "new county")
    #expect(drafter.protocolText(from: nil, to: nil).map(\.subject) == nil)
  }

  @Test func saysHowManyClausesOfTheLibraryAreTheSame() throws {
    let (base, head) = (try Self.side(MiniProject(), "v1"), try Self.side(Self.edited(), "v2"))
    let drafter = RedlineDrafter(
      from: RedlineDrafter.State(base.name, base.library), to: RedlineDrafter.State(head.name, head.library),
      on: Self.day)
    let redline = drafter.library(["missing.search"], leavingOut: 4)
    try BothTexts.expect(of: redline.document, redline.old, redline.new, "library")
    #expect(redline.subject == "missing.search")
    #expect(Self.words(redline.document.body).contains("Not compared: 4 clauses that are the same in both."))
  }

  @Test func struckOutAndItalicOnPaperAndSaidAloud() throws {
    let redline = try #require(try Self.county(MiniProject(), Self.edited(), only: ["missing.search"]))
    let page = HTMLWriter().text(of: redline.document)
    #expect(page.contains("<ins>") && page.contains("<del>"))
    #expect(page.contains("[deleted: "))
    #expect(page.contains("ins { color: inherit; font-style: italic; text-decoration: none; }"))
    #expect(page.contains("del { color: inherit; text-decoration: line-through; }"))
  }
}
