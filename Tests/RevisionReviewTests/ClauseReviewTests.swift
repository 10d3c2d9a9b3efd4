import ProjectFixtures
import ProseDiff
import ProtocolModel
import ReviewWriting
import RevisionReview
import SourceText
import Testing

@Suite struct ClauseReviewTests {
  @Test func equalStatesChangeNothing() throws {
    let report = try ReviewFixture.review(to: MiniProject())
    #expect(!report.hasChanges)
    #expect(report.findings.isEmpty)
    #expect(
      ReviewFixture.text(report) == """
        Nothing changed.
        old → new · library 2026.11 · judged as of 2026-11-01 on both sides

        Not compared: nothing.

        """)
  }

  @Test func reindentingChangesNothing() throws {
    let new = try MiniProject().replacing(
      "text: |\n  The search goes on.", with: "text: |\n    The search goes on.", in: ReviewFixture.search)
    #expect(try !ReviewFixture.review(to: new).hasChanges)
  }

  @Test(arguments: [("The search goes on.", "The search\n  goes on."), ("The search goes on.", "The  search goes on.")])
  func reflowIsTypographicAndListed(old: String, reflowed: String) throws {
    let new = try MiniProject().replacing("  \(old)", with: "  \(reflowed)", in: ReviewFixture.search)
    let report = try ReviewFixture.review(to: new)
    #expect(report.findings.map(\.rule) == ["change.typographic"])
    #expect(report.counts.changedWords == 0 && report.counts.touchedCounties == 0)
    #expect(ReviewFixture.text(report).contains("0 words changed"))
  }

  @Test func aStatedRenameLosesNothing() throws {
    var new = MiniProject()
    let text = new.files.removeValue(forKey: ReviewFixture.search) ?? ""
    new.files["Clauses/acin-i-83-16/missing/locate.yaml"] =
      text.replacing("clause: missing.search", with: "clause: missing.locate\nrenamed-from: missing.search")
    new.files["Clauses/library.yaml"]?.replace("missing.search", with: "missing.locate")
    new.files[ReviewFixture.report]?.replace("missing.search", with: "missing.locate")
    let report = try ReviewFixture.review(to: new)
    #expect(report.clauses.first { $0.id == "missing.locate" }?.kind == .renamed(from: "missing.search", .stated))
    #expect(report.elements.isEmpty)
    #expect(
      ReviewFixture.text(report).contains("  missing.locate   renamed from missing.search, as the file says\n"),
      "\(ReviewFixture.text(report))")
  }

  @Test func anUnstatedRenameIsAQuestion() throws {
    var new = MiniProject()
    let text = new.files.removeValue(forKey: ReviewFixture.search) ?? ""
    new.files["Clauses/acin-i-83-16/missing/locate.yaml"] = text.replacing("missing.search", with: "missing.locate")
    new.files["Clauses/library.yaml"]?.replace("missing.search", with: "missing.locate")
    new.files[ReviewFixture.report]?.replace("missing.search", with: "missing.locate")
    let report = try ReviewFixture.review(to: new)
    #expect(report.clauses.first { $0.id == "missing.locate" }?.kind == .renamed(from: "missing.search", .alike(1)))
    #expect(report.findings.contains { $0.rule == "clause.renamed" && $0.severity == .warning })
    #expect(
      ReviewFixture.text(report).contains(
        "  missing.locate   renamed from missing.search? The texts are 100 % alike; say renamed-from to confirm\n"))
  }

  @Test func aRemovedClauseNamesWhatItCarried() throws {
    var new = MiniProject()
    new.files.removeValue(forKey: ReviewFixture.content)
    new.files["Clauses/library.yaml"]?.replace("      - missing.content\n", with: "")
    let report = try ReviewFixture.review(to: new)
    #expect(report.clauses.map(\.kind) == [.removed])
    #expect(report.elements.map(\.kind) == [.lost])
    #expect(report.elements.first?.oldWords == "The report includes a photograph.")
    #expect(report.renumbered == ["missing.search"])
  }

  @Test func movingInTheOutlineIsNoRenumbering() throws {
    let new = try MiniProject().replacing(
      "missing.report\n      - missing.content\n      - missing.search",
      with: "missing.search\n      - missing.report\n      - missing.content",
      in: "Clauses/library.yaml")
    let report = try ReviewFixture.review(to: new)
    #expect(report.clauses.map(\.id) == ["missing.search"])
    #expect(report.clauses.first?.move.map(\.number) == ["2.3", "2.1"])
    #expect(report.renumbered == ["missing.content", "missing.report"])
    #expect(report.counts.touchedCounties == 0)
  }

  @Test func aSentenceThatChangedClausesIsFollowed() throws {
    let sentence = "Each agency keeps the record of every call for at least two years."
    let old = try MiniProject().replacing(
      "  The search goes on.", with: "  The search goes on.\n  \(sentence)", in: ReviewFixture.search)
    let new = try MiniProject().replacing(
      "  The report includes a photograph.", with: "  The report includes a photograph.\n  \(sentence)",
      in: ReviewFixture.content)
    let report = try ReviewFixture.review(from: old, to: new)
    #expect(report.moves == report.moves.filter { $0.from == "missing.search" && $0.to == "missing.content" })
    #expect(report.moves.map(\.sentence) == [sentence])
  }

  @Test func aChangedDefaultIsAValueChange() throws {
    let new = try MiniProject().replacing("default: 24", with: "default: 12", in: ReviewFixture.report)
    let report = try ReviewFixture.review(to: new)
    #expect(report.clauses.flatMap(\.values).flatMap(\.settings).map(\.words) == ["default: 24 hours → 12 hours"])
    #expect(report.clauses.allSatisfy { $0.texts.isEmpty })
  }

  @Test func aChangedElementIsAChangeOfTheLawFiles() throws {
    let new = try MiniProject().replacing("at-most: 24", with: "at-most: 48", in: "Clauses/law/elements/pen.yaml")
    let report = try ReviewFixture.review(to: new)
    #expect(report.law.map(\.id) == ["missing-report"])
    #expect(report.law.first?.settings.map(\.name) == ["limit"])
  }

  @Test func restrictedAnswersAreNeverShown() throws {
    let value = """
        values:
          place:
            kind: text
            ask: Where do they meet?
            blank: place
            answers: child-welfare
            restricted: true
            default: \u{2022}
      """
    let base = try MiniProject().replacing(
      "text: |\n  The search goes on.",
      with: value.replacing("  values", with: "values").replacing("    ", with: "  ")
        + "\ntext: |\n  The search goes on.\n  They meet at {{place}}.", in: ReviewFixture.search)
    let old = try base.replacing("\u{2022}", with: "SECRET-ONE", in: ReviewFixture.search)
    let new = try base.replacing("\u{2022}", with: "SECRET-TWO", in: ReviewFixture.search)
    let report = try ReviewFixture.review(from: old, to: new)
    #expect(report.hasChanges)
    #expect(
      report.clauses.flatMap(\.values).flatMap(\.settings).map(\.words) == ["default: [restricted] → [restricted]"])
  }

  @Test func narrowingIsSaid() throws {
    let new = try MiniProject().replacing("The search goes on", with: "The search may go on", in: ReviewFixture.search)
    let report = try ReviewFixture.review(to: new, clauses: ["missing.report"])
    #expect(!report.hasChanges)
    #expect(report.counts.touchedCounties == 0)
    #expect(report.notCompared == ["other clauses, the law and what counties state, as asked"])
    #expect(ReviewFixture.text(report).contains("Only clauses missing.report."))
  }
}

@Suite struct CountyStatementTests {
  @Test func changedAnswersAndRecordsAreTold() throws {
    var new = try MiniProject().replacing("report-hours: 12", with: "report-hours: 20")
    new.files["Counties/alameda.adopted.yaml"] = "adopted: alameda"
    let report = try ReviewFixture.review(to: new)
    #expect(report.statements.map(\.owner.name) == ["alameda"])
    #expect(
      report.statements.flatMap(\.settings).map(\.name) == ["value missing.report/report-hours", "record of adoption"])
    #expect(report.counts.touchedCounties == 1)
    #expect(report.clauses.isEmpty)
  }

  /// Its file is news to whoever reviews it, also where no word of the protocol comes from it.
  @Test func aCountyWhoseFileChangedIsTouchedAndNamed() throws {
    let new = try MiniProject().replacing("source: board item 12", with: "source: board item 13")
    let report = try ReviewFixture.review(to: new)
    #expect(report.impacts.map(\.isTouched) == [true])
    #expect(report.impacts.map(\.readsOtherwise) == [false])
    #expect(report.elements.isEmpty)
    #expect(
      ReviewFixture.text(report) == """
        0 clauses changed (0 words), 1 of 1 county protocols touched, 1 county (alameda) states otherwise.
        old → new · library 2026.11 · judged as of 2026-11-01 on both sides
        alameda states otherwise: program 2026-27: opted in (board item 12) → opted in (board item 13)

        All word changes
          alameda   statements
            program 2026-27: opted in (board item 12) → opted in (board item 13)

        Documents touched
          1 county (alameda)
            its file states otherwise: program 2026-27

        Not compared: nothing.

        """)
    #expect(
      ReviewAnnotations(report).workflowCommands.contains("::notice file=Counties/alameda.yaml,line=1,"),
      "\(ReviewAnnotations(report).workflowCommands)")
  }

  /// Every key of a county's file that the review could pass over.
  @Test(arguments: [
    ("name: Test\n", "name: Test\nseat: Oakland\n"), ("opted-in: true,", "opted-in: true, tier: II,"),
    ("source: roster", "source: another roster"),
    ("agency: Test County Human", "divisions: {child-welfare: Children}\n    agency: Test County Human"),
    ("{report-hours: 12}", "{report-hours: {value: 12, source: Director}}"),
    ("{date: 2019-05-01, source: board item 4}", "{date: 2019-05-01, source: board item 4, stated-on: 2026-05-01}"),
  ])
  func nothingThatAFileStatesIsPassedOver(old: String, new: String) throws {
    let report = try ReviewFixture.review(to: try MiniProject().replacing(old, with: new))
    #expect(!report.statements.isEmpty)
    #expect(report.differs)
  }
}

@Suite struct InventedCountyTests {
  private static let path = "Counties/made-up.yaml"
  private static let invented = MiniProject.county().replacing("county: test", with: "county: made-up")

  /// An invented county counts only when it is asked for; what is left out is said.
  @Test(arguments: [nil, "hours"]) func isNamedWhereItIsLeftOut(old: String?) throws {
    var before = MiniProject()
    if old != nil { before = before.with(Self.path, Self.invented) }
    let after = MiniProject().with(Self.path, Self.invented.replacing("report-hours: 12", with: "report-hours: 6"))
    let report = try ReviewFixture.review(from: before, to: after)
    #expect(!report.hasChanges)
    #expect(report.differs)
    #expect(
      report.notCompared == [
        "Counties/made-up.yaml, which changed: an invented county, shown with --county made-up"
      ])
    #expect(ReviewFixture.text(report).hasPrefix("Nothing changed in what was compared.\n"))
    #expect(try ReviewFixture.review(from: before, to: after, counties: ["made-up"]).hasChanges)
    #expect(try !ReviewFixture.review(from: after, to: after).differs)
  }
}
