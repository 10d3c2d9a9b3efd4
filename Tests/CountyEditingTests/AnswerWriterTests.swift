import CountyEditing
import GapAnalysis
import ModelLoading
import ProjectFixtures
import ProtocolModel
import SourceText
import Testing

@Suite struct AnswerWriterTests {
  @Test func writesOfficeAndDayAndKeepsAllOtherLines() throws {
    let commented = """
      # Test County, kept by the coordinator
      county: test
      example: true
      name: Test   # as the board writes it

      partners:
        # the department of 2019
        - roles: [human-services, child-welfare]
          agency: Test County Human Services Agency
          serves-on: [development]   # roster
          source: roster
      # open questions follow
      notes: []

      """
    let written = try written(
      commented,
      [
        ("missing.report/report-hours", "12 hours"), ("fact:opted-in", "yes"), ("fact:uses-cac", "no"),
        ("fact:first-developed", "2015-10-01"), ("fact:this-text", "revises"),
        ("partner:probation", "Test County Probation Department"),
        ("serves-on:Test County Probation Department", "development"),
        ("document:Test County Probation Department", "signs"),
        ("signatory:Test County Probation Department", "Chief Probation Officer"),
      ])
    #expect(
      written == """
        # Test County, kept by the coordinator
        county: test
        example: true
        name: Test   # as the board writes it

        program:
          years:
            - {fiscal-year: 2026-27, opted-in: true, source: "Director, 2026-11-20"}

        protocol:
          first-developed: {date: 2015-10-01, source: Director, stated-on: 2026-11-20}
          this-text: revises

        facts:
          uses-cac: {value: false, source: Director, stated-on: 2026-11-20}

        partners:
          # the department of 2019
          - roles: [human-services, child-welfare]
            agency: Test County Human Services Agency
            serves-on: [development]   # roster
            source: roster
          - roles: [probation]
            agency: Test County Probation Department
            source: Director, 2026-11-20
            serves-on: [development]
            document: signs
            signatory: Chief Probation Officer
        values:
          missing.report:
            report-hours: {value: 12, source: Director, stated-on: 2026-11-20}
        # open questions follow
        notes: []

        """)
    #expect(try MiniProject(county: written).finding("missing-report").state == .met)
  }

  @Test func changesAnAnswerThatStandsOnLinesOfItsOwn() throws {
    let county =
      "county: test\nexample: true\nname: T\nvalues:\n  missing.report:\n    report-hours:\n      value: 24 # old\n      source: memo\n"
    #expect(
      try written(county, [("missing.report/report-hours", "12")])
        == "county: test\nexample: true\nname: T\nvalues:\n  missing.report:\n    report-hours:\n      value: 12 # old\n      source: Director\n      stated-on: 2026-11-20\n"
    )
  }

  @Test func writesWhatIsLooserThanTheLawWithAWarning() throws {
    var writer = try writer(MiniProject.county())
    try writer.write(answer("missing.report/report-hours", "36"))
    #expect(
      writer.warnings == [
        "missing.report/report-hours: 36 hours is looser than the law's 24 hours; the report calls it a conflict"
      ])
  }

  @Test(arguments: [
    ("missing.report/report-hours", "soon", "'soon' is no whole number of hours"),
    ("missing.report/report-hours", "12 days", "'12 days' is no whole number of hours"),
    ("missing.report/report-hours", "-1", "'-1' is no whole number of hours"),
    (
      "missing.report/report-hour", "1",
      "clause 'missing.report' has no value 'report-hour'; did you mean 'report-hours'?"
    ),
    (
      "mising.report/report-hours", "1",
      "nothing is asked under 'mising.report/report-hours'; did you mean 'missing.report/report-hours'?"
    ),
    ("report-hours", "1", "nothing is asked under 'report-hours'; did you mean 'missing.report/report-hours'?"),
    ("opted-in", "yes", "nothing is asked under 'opted-in'; did you mean 'fact:opted-in'?"),
    ("facts:opted-in", "yes", "nothing is asked under 'facts:opted-in'; did you mean 'fact:opted-in'?"),
    ("partners:sheriff", "X", "nothing is asked under 'partners:sheriff'; did you mean 'partner:sheriff'?"),
    (
      "documents:Test County Sheriff's Office", "signs",
      "nothing is asked under 'documents:Test County Sheriff's Office'; did you mean 'document:Test County Sheriff's Office'?"
    ),
    ("missing.reports/x", "1", "nothing is asked under 'missing.reports/x'; 'mou values' lists what is"),
    ("fact:uses-cac", "perhaps", "'perhaps' is neither yes nor no; write yes or no"),
    ("fact:uses-cac", "fals", "'fals' is neither yes nor no; did you mean 'false'?"),
    ("fact:uses-cac", "Yess", "'Yess' is neither yes nor no; did you mean 'yes'?"),
    (
      "fact:first-developed", "2026-11-21",
      "'2026-11-21' lies after 2026-11-20, the day it is stated; state it once the day has come"
    ),
    (
      "partner:police", "to be designated",
      "'to be designated' holds a place and states nothing; leave it out until somebody states it"
    ),
    (
      "signatory:Test County Sheriff's Office", "the ____ of the office",
      "'____' holds a place and states nothing; leave it out until somebody states it"
    ),
    ("fact:this-text", "revise", "'revise' is none of: first, revises, replaces; did you mean 'revises'?"),
    ("fact:first-developed", "10/1/2015", "'10/1/2015' is no day; write YYYY-MM-DD"),
    (
      "serves-on:Test County Probation Department", "developmet",
      "no team is called 'developmet'; did you mean 'development'?"
    ),
    ("fact:uses-cac", " ", "nothing is answered"),
  ])
  func refusesTheWrongKind(question: String, text: String, message: String) throws {
    var writer = try writer(MiniProject.county())
    let before = writer.editor.bytes
    #expect(throws: EditFailure(message)) { try writer.write(answer(question, text)) }
    #expect(writer.editor.bytes == before)
  }

  @Test func refusesAnOfficeThatOnlyHoldsAPlace() throws {
    var writer = try writer(MiniProject.county())
    let message = "'pending' holds a place and states nothing; leave it out until somebody states it"
    #expect(throws: EditFailure(message)) {
      try writer.write(answer("missing.report/report-hours", "6", by: "pending"))
    }
  }

  // MARK: Days

  @Test func datesAnAnswerByItsStatementAndAsksForTheYearOfTheDayJudged() throws {
    let written = try written(
      "county: test\nexample: true\nname: T\n",
      [
        ("fact:opted-in", "yes"), ("fact:first-developed", "2026-11-20"), ("missing.report/report-hours", "8"),
        ("partner:probation", "Probation"),
      ], askedFor: "2016-05-05")
    #expect(written.contains("{fiscal-year: 2015-16, opted-in: true, source: \"Director, 2026-11-20\"}"))
    #expect(written.contains("first-developed: {date: 2026-11-20, source: Director, stated-on: 2026-11-20}"))
    #expect(written.contains("report-hours: {value: 8, source: Director, stated-on: 2026-11-20}"))
    #expect(written.contains("agency: Probation\n    source: Director, 2026-11-20"))
    #expect(!written.contains("2016-05-05"))
  }

  // MARK: Answers that give way

  @Test(arguments: [
    (
      "missing.report/report-hours", "6", "hours",
      "{value: 24, source: Director of Human Services, stated-on: 2025-10-01}",
      "missing.report/report-hours: was 24 hours (Director of Human Services, 2025-10-01), now 6 hours (Director, 2026-11-20)"
    ),
    (
      "missing.report/report-hours", "6", "hours", "24",
      "missing.report/report-hours: was 24 hours, now 6 hours (Director, 2026-11-20)"
    ),
    (
      "missing.report/report-hours", "24", "hours", "{value: 24, source: memo}",
      "missing.report/report-hours: was 24 hours (memo), now 24 hours (Director, 2026-11-20)"
    ),
    (
      "fact:uses-cac", "no", "more", "facts: {uses-cac: {value: true, source: memo}}",
      "fact:uses-cac: was true (memo), now false (Director, 2026-11-20)"
    ),
    (
      "fact:first-developed", "2018-01-02", "", "",
      "fact:first-developed: was 2019-05-01 (board item 4), now 2018-01-02 (Director, 2026-11-20)"
    ),
    ("fact:this-text", "revises", "", "", "fact:this-text: was first, now revises"),
    (
      "fact:opted-in", "no", "", "",
      "fact:opted-in for 2026-27: was true (board item 12), now false (Director, 2026-11-20)"
    ),
    (
      "document:Test County Sheriff's Office", "named", "", "",
      "document:Test County Sheriff's Office: was signs, now named"
    ),
  ])
  func saysWhatItWroteOver(question: String, text: String, key: String, old: String, line: String) throws {
    let county =
      switch key {
      case "hours": MiniProject.county(hours: old)
      default: MiniProject.county(more: old)
      }
    var writer = try writer(county)
    try writer.write(answer(question, text))
    #expect(writer.replaced.map(\.description) == [line])
  }

  @Test(arguments: [
    "", "~", "{value: , source: }", "{value: 6, source: Director, stated-on: 2026-11-20}",
  ])
  func isSilentWhereNothingGaveWay(old: String) throws {
    var writer = try writer(MiniProject.county(hours: old))
    try writer.write(answer("missing.report/report-hours", "6"))
    #expect(writer.replaced.isEmpty)
  }

  @Test func saysNothingOfAPersonWhoGaveWay() throws {
    let hours = "{value: 24, source: jane.roe@example.org}"
    var writer = try writer(MiniProject.county(hours: hours))
    try writer.write(answer("missing.report/report-hours", "6"))
    #expect(
      writer.replaced.map(\.description) == [
        "missing.report/report-hours: was 24 hours (***@***.org), now 6 hours (Director, 2026-11-20)"
      ])
  }

  @Test(arguments: [
    ("public-line", "", "510-555-0142", "was 510-555-0142, now"),
    ("public-line", "", "jane.roe@example.org", "was ***@***.org, now"),
    ("text", "", "510-555-0142", "was ***-***-0142, now"),
    ("text", "\n    restricted: true", "the back door", "was [restricted], now [restricted]"),
  ])
  func showsOfAnOldAnswerWhatReportsWouldShow(kind: String, more: String, old: String, words: String) throws {
    let project = try MiniProject(county: MiniProject.county(more: "  missing.search: {line: \(old)}"))
      .replacing(
        "text: |\n  The search goes on.", with: "text: |\n  The search goes on, {{line}}.",
        in: "Clauses/acin-i-83-16/missing/search.yaml"
      )
      .replacing(
        "binds: all-parties",
        with: "binds: all-parties\nvalues:\n  line:\n    kind: \(kind)\(more)\n    ask: Which line?\n    blank: line",
        in: "Clauses/acin-i-83-16/missing/search.yaml")
    var writer = try writer(project)
    try writer.write(answer("missing.search/line", "the hotline"))
    #expect(writer.replaced.map(\.description).first?.contains(words) == true, "\(writer.replaced)")
  }

  @Test(arguments: [
    ("[development]", "none", "serves-on: []", "was development, now none"),
    ("[]", "development", "serves-on: [development]", "was none, now development"),
    ("[development]", "development", "serves-on: [development]", ""),
  ])
  func saysOnWhichTeamsAnAgencyServedBefore(old: String, text: String, line: String, change: String) throws {
    let sheriff = "serves-on:Test County Sheriff's Office"
    var writer = try writer(MiniProject.county(sheriffServes: old))
    try writer.write(answer(sheriff, text))
    #expect(String(decoding: writer.editor.bytes, as: UTF8.self).contains("    \(line)\n    document: signs"))
    #expect(writer.replaced.map(\.description) == (change.isEmpty ? [] : ["\(sheriff): \(change)"]))
  }

  private func answer(_ question: String, _ text: String, by office: String = "Director") -> GivenAnswer {
    GivenAnswer(question: question, text: text, office: office, origin: "test")
  }

  private func writer(_ county: String, askedFor: String = "2026-11-20") throws -> AnswerWriter {
    try writer(MiniProject(county: county), askedFor: askedFor)
  }

  private func writer(_ project: MiniProject, askedFor: String = "2026-11-20") throws -> AnswerWriter {
    let (library, set) = try project.loaded()
    let loaded = try #require(set.counties["test"])
    let text = try #require(project.files["Counties/test.yaml"])
    return AnswerWriter(
      Array(text.utf8), of: loaded, in: nil, library, askedFor: try #require(CalendarDay(iso: askedFor)),
      statedOn: try #require(CalendarDay(iso: "2026-11-20")))
  }

  private func written(
    _ county: String, _ answers: [(String, String)], askedFor: String = "2026-11-20"
  ) throws -> String {
    var writer = try writer(county, askedFor: askedFor)
    for (question, text) in answers { try writer.write(answer(question, text)) }
    return String(decoding: writer.editor.bytes, as: UTF8.self)
  }
}
