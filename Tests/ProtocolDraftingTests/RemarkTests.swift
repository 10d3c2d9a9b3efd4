import DocumentModel
import ProjectFixtures
import ProtocolDrafting
import Testing

@Suite struct RemarkTests {
  @Test func wordingWithoutASourceIsMarkedInADraft() throws {
    let drafted = try DraftedProject()
    #expect(
      drafted.clause("missing.search")?.remark == "This wording is the library's own design; no source asks for it.")
    #expect(drafted.clause("missing.content")?.remark == nil)
  }

  @Test func aClauseWhoseConditionIsOpenBeginsWithABlankForTheQuestionThatDecides() throws {
    let project = try MiniProject().replacing(
      "binds: all-parties\n", with: "when: {uses-cac: true}\nbinds: all-parties\n",
      in: "Clauses/acin-i-83-16/missing/search.yaml")
    let words = try DraftedProject(project).clause("missing.search")?.blocks.words ?? ""
    #expect(words.hasPrefix("Whether this section stands is undecided"))
    #expect(words.contains("[BLANK: Does the county use a center?; child welfare answers]"))
  }

  @Test func aCountysOwnTextIsMarkedAsItsOwn() throws {
    let project = MiniProject(
      county: MiniProject.county(
        more: "amends:\n  - clause: missing.search\n    reason: Ours is shorter.\n    text: |\n      We search.\n"))
    let clause = try #require(try DraftedProject(project).clause("missing.search"))
    #expect(clause.wording == "Test County's own text in place of edition 1")
    #expect(
      clause.remark
        == "Test County's own text in place of edition 1. Which edition it was made from is not recorded.")
    #expect(clause.blocks.words == "We search.")
  }

  @Test func everyDocumentCarriesTheFixedNotices() throws {
    for isFinal in [false, true] {
      let words = try DraftedProject(isFinal: isFinal).document.frontMatter.words
      #expect(words.contains("It is not legal advice."))
      #expect(words.contains("checks words, not practice"))
      #expect(words.contains("the State's template was not seen"))
      #expect(words.contains("WIC to 2026-06-29"))
    }
  }

  @Test(arguments: [("2026-06-29", false), ("2026-06-30", true)])
  func aDatePastWhatWasReadIsSaid(day: String, isSaid: Bool) throws {
    let words = try DraftedProject(on: day).document.frontMatter.words
    #expect(words.contains("lies past what was read of the law") == isSaid)
  }

  @Test func noVerdictIsEverGiven() throws {
    for isFinal in [false, true] {
      let document = try DraftedProject(isFinal: isFinal).document
      let words = (document.cover + document.frontMatter + document.body).words.lowercased()
      for verdict in ["compliant", "certified", "complete"] { #expect(!words.contains(verdict)) }
    }
  }
}
