import ModelLoading
import ProtocolModel
import SourceText
import Testing

/// Numbers, days, fiscal years, words of closed lists, and identifiers: each in one spelling.
@Suite struct ScalarTests {
  private static let library = "Clauses/library.yaml"
  private static let roles = "Clauses/roles.yaml"
  private static let report = "Clauses/general-terms/missing/report.yaml"
  private static let element = "Clauses/law/elements/wic.yaml"
  private static let county = "Counties/alameda.yaml"

  @Test(arguments: ["5.0", "-5", "+5", "５", "1_000", "0777", "1:30", "ten", "99999999999999999999"])
  func areNoWholeNumbers(text: String) throws {
    try Slip("number.invalid", Self.element, "at-most: 24", "at-most: «\(text)»").expectReported()
  }

  @Test(arguments: [
    Slip("number.invalid", element, "at-most: 24", "at-most: «\"1,200\"»", hint: "write 1200"),
    Slip("number.invalid", element, "limit: {at-most: 24", "limit: {«range-from»: 24, at-most: 24"),
    Slip("number.invalid", element, "at-most: 24", "at-most: «0»"),
    Slip("number.invalid", report, "edition: 1", "edition: «0»"),
    Slip("number.invalid", county, "count: 75", "count: «seventy»"),
    Slip("date.invalid", library, "law-checked-on: 2026-11-20", "law-checked-on: «20 November 2026»"),
    Slip("date.invalid", report, "from: 2016-01-01", "from: «2024-02-30»", hint: "the calendar has no such day"),
    Slip("date.invalid", report, "from: 2016-01-01", "from: «02/03/2024»"),
    Slip("date.invalid", report, "from: 2016-01-01", "from: «24-2-3»"),
    Slip("date.invalid", report, "from: 2016-01-01", "from: «2016»"),
    Slip("date.invalid", element, "from: before 2015", "from: «before Christmas»"),
    Slip("date.invalid", county, "date: 2015-10-01", "date: «2015»"),
    Slip("date.order", report, "from: 2016-01-01", "from: 2016-01-01\nto: «2015-12-31»"),
    Slip("date.order", report, "from: 2016-01-01", "from: 2016-01-01\nto: «2016-01-01»"),
    Slip("date.order", element, "from: 2016-01-01", "from: 2016-01-01\n  to: «2015-12-31»"),
    Slip("date.order", element, "from: 2016-01-01", "from: 2016\n  to: «2016-01-01»"),
    Slip(
      "date.order", county, "binds: [probation]\n", "binds: [probation]\n    from: 2025-01-01\n    to: «2024-01-01»\n"),
    Slip("boolean.invalid", roles, "several: true", "several: «yes»", hint: "write true"),
    Slip("boolean.invalid", roles, "several: true", "several: «Off»", hint: "write false"),
    Slip("boolean.invalid", county, "opted-in: true", "opted-in: «maybe»"),
    Slip("boolean.invalid", county, "opted-in: true", "opted-in: «fals»", hint: "did you mean 'false'?"),
    Slip("boolean.invalid", county, "value: true, source", "value: «on», source", hint: "write true"),
    Slip("word.unknown", report, "basis: seed", "basis: «seeds»", hint: "did you mean 'seed'?"),
    Slip("word.unknown", report, "kind: hours", "kind: «hour»", hint: "did you mean 'hours'?"),
    Slip("word.unknown", element, "unit: hours", "unit: «weeks»"),
    Slip("word.unknown", county, "numbering: roman", "numbering: «arabic»"),
    Slip("fiscal-year.invalid", county, "2026-27", "«2026-28»", hint: "did you mean '2026-27'?"),
    Slip("fiscal-year.invalid", county, "2026-27", "«2026/27»", hint: "did you mean '2026-27'?"),
    Slip("fiscal-year.invalid", county, "2026-27", "«26-27»"),
    Slip("id.grammar", roles, "- role: law-enforcement", "- role: «law_enforcement»"),
    Slip("id.grammar", report, "  fee:", "  «fee.due»:"),
  ])
  func areReported(slip: Slip) throws { try slip.expectReported() }

  @Test(arguments: [
    NearMissOfSlip(element, "at-most: 24", "at-most: \"24\""),
    NearMissOfSlip(element, "limit: {at-most: 24", "limit: {range-from: 23, at-most: 24"),
    NearMissOfSlip(element, "from: before 2015", "from: unknown"),
    NearMissOfSlip(element, "from: before 2015", "from: before 2015\n  to: 2014-01-01"),
    NearMissOfSlip(element, "from: 2016-01-01", "from: 2016-01-01\n  to: 2016-01-02"),
    NearMissOfSlip(report, "from: 2016-01-01", "from: 2016-01-01\nto: 2016-01-02"),
    NearMissOfSlip(report, "from: 2016-01-01", "to: 2010-01-01"),
    NearMissOfSlip(element, "at-most: 24", "at-most: 36"),
    NearMissOfSlip(element, "from: before 2015", "from: 2015"),
    NearMissOfSlip(report, "from: 2016-01-01", "from: 2024-02-29"),
    NearMissOfSlip(county, "2026-27", "1999-00"),
    NearMissOfSlip(county, "first-developed: {date: 2015-10-01, source: board item 4}", "first-developed: 2015-10-01"),
    NearMissOfSlip(county, "name: Alameda", "name: \"NO\""),
  ])
  func areTakenWhenSound(nearMiss: NearMissOfSlip) throws { try nearMiss.expectSilence() }

  @Test func keepTheTextOfWhatLooksLikeAnotherType() throws {
    let result = try Loading(Self.county, "seat: Oakland", "seat: NO").result()
    #expect(result.counties?.counties["alameda"]?.seat == "NO")
    let titled = try Loading(Self.report, "title: Reporting a missing child", "title: 1.10").result()
    #expect(titled.library?.clauses["missing.report"]?.title == "1.10")
  }
}
