import DocumentModel
import ProjectFixtures
import ProtocolDrafting
import Testing

@Suite struct BlankTests {
  @Test func aValueNobodyStatedIsABlankThatNamesWhoAnswers() throws {
    let project = try MiniProject().replacing(
      "    values:\n      missing.report: {report-hours: 12}\n".dedented, with: "")
    let drafted = try DraftedProject(project)
    let blanks = drafted.document.blanks.filter { $0.question == "missing.report/report-hours" }
    #expect(!blanks.isEmpty)
    #expect(blanks.first?.answers == "child welfare")
    #expect(blanks.first?.suggestion == "24 hours")
  }

  @Test func aStatedValuePrintsWithItsUnitAndIsNoText() throws {
    let clause = try #require(try DraftedProject().clause("missing.report"))
    var values: [Inline] = []
    clause.blocks.forEach { $0.visitInlines { if case .value = $0 { values.append($0) } } }
    #expect(values.contains(.value("12 hours")))
  }

  @Test func anAgencyNobodyNamedIsABlankForTheLead() throws {
    let project = try MiniProject().withRoles(courtRole).withAppendix("The court is {{partner:juvenile-court}}.")
    let clause = try #require(try DraftedProject(project).clause("app.table"))
    #expect(
      clause.blocks.words == "The court is [BLANK: agency that is the juvenile court; human services answers].")
  }

  @Test func severalAgenciesOfARoleAreARunningList() throws {
    let project = try MiniProject()
      .withPartner("roles: [police]\nagency: Oak City Police\nserves-on: []\nsource: roster")
      .withPartner("roles: [police]\nagency: Elm City Police\nserves-on: []\nsource: roster")
      .withAppendix("Local law enforcement is {{partner:law-enforcement}}.")
    let clause = try #require(try DraftedProject(project).clause("app.table"))
    #expect(
      clause.blocks.words
        == "Local law enforcement is Elm City Police, Oak City Police and Test County Sheriff's Office.")
  }

  @Test func aReferenceThatOpensASentenceHasACapital() throws {
    let project = MiniProject().withAppendix(
      "{{clause:missing.report}} says who reports. See {{clause:missing.report}}.")
    let clause = try #require(try DraftedProject(project).clause("app.table"))
    #expect(clause.blocks.words == "Section 2.1 says who reports. See section 2.1.")
  }

  @Test func aReferenceToAnAppendixNamesItsLetter() throws {
    let project = try MiniProject().replacing(
      "The search goes on.", with: "The search goes on. See {{clause:app.table}}.",
      in: "Clauses/acin-i-83-16/missing/search.yaml")
    let clause = try #require(try DraftedProject(project).clause("missing.search"))
    #expect(clause.blocks.words == "The search goes on. See Appendix A.")
  }

  @Test func valuesThatLookLikeMarkupStayWords() throws {
    let project = try MiniProject().replacing(
      "Test County Probation Department", with: "\"*Probation* | <b>{{x}}</b>\""
    )
    .withAppendix("Probation is {{partner:probation}}.")
    let clause = try #require(try DraftedProject(project).clause("app.table"))
    #expect(clause.blocks == [.paragraph([.text("Probation is "), .value("*Probation* | <b>{{x}}</b>"), .text(".")])])
  }
}

extension String {
  /// The text with four blanks less before each line.
  fileprivate var dedented: String {
    split(separator: "\n", omittingEmptySubsequences: false).map { $0.hasPrefix("    ") ? $0.dropFirst(4) : $0 }
      .joined(separator: "\n")
  }
}
