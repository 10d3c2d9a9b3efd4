import DocumentModel
import GapAnalysis
import ProjectFixtures
import ProtocolDrafting
import ProtocolModel
import Testing

@Suite struct OpenItemsTests {
  @Test func factsComeFirstWithWhatHangsOnThem() throws {
    let project = try MiniProject().replacing(
      "    - {fiscal-year: 2026-27, opted-in: true, source: board item 12}", with: "    []")
    let drafted = try DraftedProject(project)
    let fact = try #require(drafted.questions.facts.first)
    #expect(drafted.questions.all.first == fact)
    #expect(fact.subject == .fact("opted-in"))
    #expect(fact.elementCount == 2)
    let words = drafted.section("open-items")?.blocks.words ?? ""
    #expect(words.contains("Did the county elect to take part?2 duties"))
  }

  @Test func aFactWithoutASourceIsStillAsked() throws {
    let project = try MiniProject().replacing(", source: board item 12", with: "")
    #expect(try DraftedProject(project).questions.facts.map(\.subject) == [.fact("opted-in")])
  }

  @Test func valuesAreGroupedByWhoAnswers() throws {
    let project = try MiniProject().replacing("  missing.report: {report-hours: 12}", with: "  {}")
    let questions = try DraftedProject(project).questions
    let group = try #require(questions.groups.first { $0.answers == "child-welfare" })
    let question = try #require(group.questions.first { $0.id == "missing.report/report-hours" })
    #expect(question.label == "hours to report")
    #expect(question.elementCount == 1)
    #expect(question.clause == "missing.report")
    #expect(question.limit?.quantity.description == "24 hours")
  }

  @Test func anAgencyIsAskedOnWhichTeamsItServes() throws {
    let project = try MiniProject().replacing(
      "    serves-on: [development]\n    document: signs\n", with: "    document: signs\n")
    let questions = try DraftedProject(project).questions
    #expect(questions.services.map(\.subject) == [.service(agency: "Test County Sheriff's Office")])
    #expect(questions.services.first?.elementCount == 1)
    #expect(questions.services.first?.answers == "sheriff")
  }

  @Test(arguments: [
    ("{date: 2019-05-01, source: board item 4}", "first", 1),
    // The law excuses the sheriff from a team that only revises what is older.
    ("{date: 2015-10-01, source: board item 4}", "revises", 0),
  ])
  func anAgencyThatLeavesARequiredSeatEmptyIsAskedAgain(developed: String, thisText: String, count: Int) throws {
    let county = MiniProject.county(firstDeveloped: developed, thisText: thisText, sheriffServes: "[]")
    let questions = try DraftedProject(MiniProject(county: county)).questions
    #expect(questions.services.count == count)
    #expect(questions.services.allSatisfy { $0.subject == .service(agency: "Test County Sheriff's Office") })
  }

  @Test func equalProtocolsAskTheSameInTheSameOrder() throws {
    let project = try MiniProject().replacing("  missing.report: {report-hours: 12}", with: "  {}")
    #expect(try DraftedProject(project).questions == DraftedProject(project).questions)
    #expect(try DraftedProject(project).document == DraftedProject(project).document)
  }

  @Test func aFinalTextHasNoOpenItemsAndNoRemarks() throws {
    let drafted = try DraftedProject(isFinal: true)
    #expect(drafted.section("open-items") == nil)
    #expect(drafted.clauses.allSatisfy { $0.remark == nil })
    #expect(drafted.document.metadata.status == .final)
  }

  @Test func aFinalTextTellsWhereItsWordingComesFrom() throws {
    let provenance = try #require(try DraftedProject(isFinal: true).section("provenance"))
    #expect(provenance.blocks.words.contains("The library's own design"))
    #expect(try DraftedProject().section("provenance") == nil)
  }

  @Test func aCountyThatAnsweredEverythingHasNoBlankInItsFinalText() throws {
    let named = try MiniProject().replacing(
      "source: roster", with: "document: signs\n    signatory: Director\n    source: roster"
    )
    .replacing("    document: signs\n    document: signs\n", with: "    document: signs\n")
    let drafted = try DraftedProject(named.withAppendix("{{block:signatures}}"), isFinal: true)
    #expect(drafted.document.blanks == [])
    #expect(drafted.questions.isEmpty)
  }
}
