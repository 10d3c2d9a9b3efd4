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
    ("missing.reports/x", "1", "nothing is asked under 'missing.reports/x'; 'mou values' lists what is"),
    ("fact:uses-cac", "perhaps", "'perhaps' is neither yes nor no"),
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

  private func answer(_ question: String, _ text: String) -> GivenAnswer {
    GivenAnswer(question: question, text: text, office: "Director", origin: "test")
  }

  private func writer(_ county: String) throws -> AnswerWriter {
    let (library, set) = try MiniProject(county: county).loaded()
    let loaded = try #require(set.counties["test"])
    let day = try #require(CalendarDay(iso: "2026-11-20"))
    return AnswerWriter(Array(county.utf8), of: loaded, in: nil, library, on: day)
  }

  private func written(_ county: String, _ answers: [(String, String)]) throws -> String {
    var writer = try writer(county)
    for (question, text) in answers { try writer.write(answer(question, text)) }
    return String(decoding: writer.editor.bytes, as: UTF8.self)
  }
}
