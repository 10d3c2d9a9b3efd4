import ModelLoading
import ProtocolModel
import SourceText
import Testing

/// Values as clauses declare them and counties state them.
@Suite struct ValueTests {
  private static let report = "Clauses/general-terms/missing/report.yaml"
  private static let county = "Counties/alameda.yaml"

  @Test(arguments: [
    Slip("value.kind", county, "report-hours: 12", "report-hours: «12 hours»", hint: "write 12 alone"),
    Slip("value.kind", county, "report-hours: 12", "report-hours: «12hrs»", hint: "write 12 alone"),
    Slip("value.kind", county, "report-hours: 12", "report-hours: «1,200»", hint: "write 1200 alone"),
    // Another unit: its number would mean something else.
    Slip(
      "value.kind", county, "report-hours: 12", "report-hours: «1 day»",
      hint: "write the whole number of hours that is meant, in digits alone"),
    Slip(
      "value.kind", county, "report-hours: 12", "report-hours: «2 weeks»",
      hint: "write the whole number of hours that is meant, in digits alone"),
    Slip(
      "value.kind", county, "report-hours: 12", "report-hours: «720 minutes»",
      hint: "write the whole number of hours that is meant, in digits alone"),
    Slip(
      "value.kind", report, "default: 24", "default: «168 days»",
      hint: "write the whole number of hours that is meant, in digits alone"),
    Slip("value.kind", county, "fee: 0", "fee: «12 dollars»", hint: "write 12 alone"),
    Slip(
      "value.kind", county, "fee: 0", "fee: «12 cents»",
      hint: "write the whole number of dollars that is meant, in digits alone"),
    Slip("value.kind", county, "report-hours: 12", "report-hours: «soon»"),
    Slip("value.kind", county, "report-hours: 12", "report-hours: «[12]»"),
    Slip("value.kind", county, "report-hours: 12", "report-hours: «-5»"),
    Slip("value.kind", county, "report-hours: 12", "report-hours: {value: «1.5»}"),
    Slip("value.kind", county, "fee: 0", "fee: «$1,200»", hint: "write 1200 alone"),
    Slip("value.kind", county, "who: [probation]", "who: «probation»", hint: "write '[probation]'"),
    Slip("value.kind", county, "style: written", "style: «[written]»"),
    Slip("value.kind", report, "default: 24", "default: «a day»"),
    Slip("value.out-of-range", county, "report-hours: 12", "report-hours: «0»"),
    Slip("value.out-of-range", county, "report-hours: 12", "report-hours: {value: «87601»}"),
    Slip("value.option", county, "style: written", "style: «writen»", hint: "did you mean 'written'?"),
    Slip("value.option", report, "options: [spoken, written]", "options: [spoken, written]\n    default: «sung»"),
    Slip("date.invalid", county, "since: 2020-01-01", "since: «2020»"),
    Slip("value.placeholder", county, "{value: county hotline", "{value: \"the «{{line}}»\""),
    Slip(
      "value.unknown", county, "values:\n  missing.report:", "values:\n  «missing.report/line»: x\n  missing.report:",
      hint: "write 'missing.report: {line: …}'"),
    Slip("yaml.type", county, "values:\n  missing.report:", "values:\n  missing.locate: «x»\n  missing.report:"),
    Slip(
      "limit.unit", report, "kind: hours\n    ask: How soon?\n    default: 24\n    limit-from: tell-center",
      "kind: days\n    ask: How soon?\n    limit-from: «tell-center»"),
    Slip("limit.missing", report, "limit-from: tell-center", "limit-from: «team-probation»"),
    Slip("value.default-beyond-limit", report, "default: 24", "default: «25»"),
    Slip(
      "key.missing", report, "kind: choice\n    ask: In which form?\n    options: [spoken, written]",
      "«kind»: choice\n    ask: In which form?"),
    Slip("fact.home", county, "uses-cac: {", "«opted-in»: true\n  uses-cac: {"),
    Slip(
      "fact.option", county, "mdt-structure: two-tier", "mdt-structure: «two-teir»", hint: "did you mean 'two-tier'?"),
  ])
  func areReported(slip: Slip) throws { try slip.expectReported() }

  @Test(arguments: [
    NearMissOfSlip(report, "default: 24", "default: 23"),
    NearMissOfSlip(
      report, "kind: hours\n    ask: How soon?\n    default: 24",
      "kind: minutes\n    ask: How soon?\n    default: 1440"),
    // Beyond the limit, which is for the law's judge to say.
    NearMissOfSlip(county, "report-hours: 12", "report-hours: 48"),
    NearMissOfSlip(county, "report-hours: 12", "report-hours:"),
    NearMissOfSlip(county, "report-hours: 12", "report-hours: 87600"),
    NearMissOfSlip(county, "report-hours: 12", "report-hours: 1"),
    NearMissOfSlip(county, "report-hours: 12", "report-hours: {value: ~, source: nobody}"),
    NearMissOfSlip(county, "{value: county hotline", "{value: \"{county} hotline\""),
    NearMissOfSlip(county, "uses-cac: {value: true", "uses-cac: {value: ~"),
  ])
  func areTakenWhenSound(nearMiss: NearMissOfSlip) throws { try nearMiss.expectSilence() }

  @Test func leftEmptyAreNotStated() throws {
    let result = try Loading(Self.county, "report-hours: 12", "report-hours:").result()
    let values = try #require(result.counties?.counties["alameda"]).layer.values
    #expect(!values.contains { $0.reference.name == "report-hours" })
  }

  @Test func defaultsBeyondGuidanceAreOnlyWarnedOf() throws {
    var loading = try Loading(Self.report, "default: 24", "default: 25")
    try loading.replace("Clauses/law/elements/wic.yaml", "of: law", "of: guidance")
    #expect(loading.result().diagnostics.map(\.severity) == [.warning])
  }
}
