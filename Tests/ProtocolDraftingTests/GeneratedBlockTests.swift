import DocumentModel
import ProjectFixtures
import ProtocolDrafting
import Testing

@Suite struct GeneratedBlockTests {
  @Test func theCrosswalkQuotesTheFilledWordsWithTheirState() throws {
    let drafted = try DraftedProject(MiniProject().withAppendix("{{block:crosswalk}}"))
    let rows = drafted.tables(in: "app.table").flatMap(\.words)
    let row = try #require(rows.first { $0[0].contains("Report a missing child within 24 hours.") })
    #expect(row[0].hasPrefix("PC 11166(j)(3): "))
    #expect(row[1] == "section 2.1")
    #expect(row[2].contains("12 hours"))
    #expect(row[3] == "met")
  }

  @Test func theCrosswalkLeavesOutWhatIsNotYetLaw() throws {
    let drafted = try DraftedProject(MiniProject().withAppendix("{{block:crosswalk}}"), on: "2020-01-01")
    let rows = drafted.tables(in: "app.table").flatMap(\.words)
    #expect(!rows.contains { $0[0].contains("photograph") })
  }

  @Test(arguments: [("2017-06-01", "WIC 300(b)(2)", false), ("2026-11-20", "WIC 300(b)(4)", true)])
  func theLawTableNamesProvisionsAsTheyStoodOnTheDay(day: String, citation: String, isRenumbered: Bool) throws {
    let project = MiniProject().withAppendix("See {{cite:wic-300-csec}}.\n\n  {{block:law-table}}")
    let rows = try DraftedProject(project, on: day).tables(in: "app.table").flatMap(\.words)
    #expect(rows.contains { $0[0] == citation })
    // What came after the day is no part of the law as it stood.
    #expect(rows.contains { $0[2].contains("renumbered 2023-01-01, formerly 300(b)(2)") } == isRenumbered)
    #expect(rows.contains { $0[2].contains("2014-06-20") })
  }

  @Test func theGlossaryListsOnlyAcronymsOfTheDocument() throws {
    let project = MiniProject().withAppendix("The MDTs meet (SB 855).\n\n  {{block:glossary}}")
    let acronyms = try DraftedProject(project).tables(in: "app.table").flatMap(\.words).map { $0[0] }
    #expect(acronyms.contains("MDT"))
    #expect(acronyms.contains("SB"))
    #expect(!acronyms.contains("FERPA"))
  }

  @Test func thePartiesTableShowsStandingServiceAndShortNames() throws {
    let tables = try DraftedProject(MiniProject().withAppendix("{{block:parties}}")).tables(in: "app.table")
    let sheriff = try #require(tables.first?.words.first { $0[0] == "Test County Sheriff's Office" })
    #expect(sheriff == ["Test County Sheriff's Office", "county sheriff", "signs", "protocol development team"])
    #expect(tables.last?.caption == "Seats on the protocol development team (WIC 16524.8(a))")
  }

  @Test func aSeatThatTheLawExcusesIsNoBlank() throws {
    let county = MiniProject.county(
      firstDeveloped: "{date: 2015-10-01, source: board item 4}", thisText: "revises", sheriffServes: "[]")
    let tables = try DraftedProject(MiniProject(county: county).withAppendix("{{block:parties}}")).tables(
      in: "app.table")
    #expect(tables.last?.words.contains(["Sheriff", "excused by law for this protocol"]) == true)
  }

  @Test func theDutyTableListsWhatBindsEveryPartyAndEachRole() throws {
    let rows = try DraftedProject(MiniProject().withAppendix("{{block:role-duties}}")).tables(in: "app.table").flatMap(
      \.words)
    #expect(rows.first?[0...1] == ["Every party\nall that sign", "section 2.3"])
    #expect(rows.contains { $0[0...1] == ["Probation\nTest County Probation Department", "sections 2.1 and 2.2"] })
  }

  @Test func theDutyTableNamesSectionsThatFollowEachOtherByTheirEnds() throws {
    let binding = "binds: [child-welfare, probation]"
    let project = try MiniProject().withAppendix("{{block:role-duties}}")
      .replacing("binds: all-parties", with: binding, in: "Clauses/acin-i-83-16/missing/search.yaml")
      .replacing("binds: [human-services]", with: binding, in: "Clauses/model-framework/parties/required.yaml")
    let rows = try DraftedProject(project).tables(in: "app.table").flatMap(\.words)
    #expect(rows.contains { $0[1] == "sections 1.1 and 2.1 to 2.3" })
  }

  @Test(arguments: [
    ("document: acknowledges\n", "Acknowledged, without being bound, by"),
    ("", "Agencies whose standing to this protocol is not stated yet"),
  ])
  func theCoverListsTheCourtApartAndSaysOfItWhatIsStated(line: String, title: String) throws {
    let project = try MiniProject().withRoles(courtRole).withPartner(
      """
      roles: [juvenile-court]
      agency: Superior Court of California, County of Test
      \(line)source: roster
      """)
    let cover = try DraftedProject(project).document.cover.words
    let partners = try #require(cover.firstRange(of: "Partner agencies"))
    let others = try #require(cover.firstRange(of: title))
    let court = try #require(cover.firstRange(of: "Superior Court"))
    #expect(partners.lowerBound < others.lowerBound && others.lowerBound < court.lowerBound)
  }

  @Test func departuresGiveTheReasonOfTheCounty() throws {
    let project = MiniProject(
      county: MiniProject.county(more: "leaves-out: [{clause: missing.search, reason: Another paper says it}]"))
    let rows = try DraftedProject(project.withAppendix("{{block:departures}}")).tables(in: "app.table").flatMap(\.words)
    #expect(rows == [["Searching", "left out by Test County", "Another paper says it"]])
  }

  @Test(
    arguments: [
      ("departures", "This protocol follows the clause library throughout: nothing was changed, added or left out."),
      ("mdt-matrix", "This protocol describes no meeting of a multidisciplinary team."),
      ("mdt-flow", "This protocol describes no meeting of a multidisciplinary team."),
      ("resources", "The library lists no letters of the State."),
    ])
  func anEmptyBlockSaysSo(block: String, sentence: String) throws {
    let drafted = try DraftedProject(MiniProject().withAppendix("{{block:\(block)}}"))
    #expect(drafted.clause("app.table")?.blocks.words == sentence)
  }
}
