import ModelLoading
import ProtocolModel
import SourceText
import Testing

@Suite struct ConditionTests {
  private static let report = "Clauses/general-terms/missing/report.yaml"
  private static let old = "[{opted-in: true}, {first-developed: {before: 2018-01-01}}]"

  @Test(arguments: [
    Slip("condition.value", report, old, "{opted-in: «yes»}", hint: "write true"),
    Slip("condition.value", report, old, "{mdt-structure: «two-teir»}", hint: "did you mean 'two-tier'?"),
    Slip("condition.value", report, old, "{mdt-structure: [two-tier, «four-tier»]}"),
    Slip("condition.value", report, old, "{mdt-structure: «[]»}"),
    Slip("condition.value", report, old, "{mdt-structure: «{before: 2018-01-01}»}"),
    Slip("condition.value", report, old, "{first-developed: «2018-01-01»}"),
    Slip("condition.value", report, old, "{uses-cac: «~»}"),
    Slip("date.invalid", report, old, "{first-developed: {before: «2018»}}"),
    Slip(
      "key.unknown", report, old, "{first-developed: {«on-or-aftre»: 2018-01-01}}", hint: "did you mean 'on-or-after'?"),
    Slip("fact.unknown", report, old, "[{opted-in: true}, {«weather»: good}]"),
    Slip("key.empty", report, "when: \(old)", "«when»: {}"),
    Slip("key.empty", report, "when: \(old)", "«when»: []"),
    Slip("key.empty", report, "when: \(old)", "«when»:"),
    Slip("key.empty", report, "when: \(old)", "«when»: ~"),
    Slip("key.empty", report, old, "[{opted-in: true}, «{}»]", hint: "state what it asks, or take it out"),
    Slip("key.empty", report, "when: {mdt-structure: two-tier}", "«when»: {}"),
    Slip("key.empty", "Clauses/law/elements/wic.yaml", "when: {opted-in: true}", "«when»: []"),
    Slip("key.empty", "Clauses/law/elements/wic.yaml", "{when: {this-text: revises}", "{«when»: {}"),
    Slip("key.empty", "Clauses/law/elements/wic.yaml", "silent-when: {this-text: replaces}", "«silent-when»: {}"),
    Slip("key.empty", "Clauses/teams.yaml", "when: {opted-in: true}", "«when»: {}"),
    Slip("yaml.type", report, old, "«always»"),
    Slip("yaml.type", report, old, "[«opted-in»]"),
  ])
  func areReported(slip: Slip) throws { try slip.expectReported() }

  @Test(arguments: [
    ("{opted-in: false}", "opted-in: false"),
    ("{opted-in: true, uses-cac: false}", "opted-in: true, uses-cac: false"),
    ("{mdt-structure: [two-tier, three-tier]}", "mdt-structure: two-tier or three-tier"),
    ("{first-developed: {on-or-after: 2018-01-01}}", "first-developed: on or after 2018-01-01"),
  ])
  func areRead(written: String, meant: String) throws {
    let result = try Loading(Self.report, Self.old, written).result()
    #expect(result.diagnostics.isEmpty)
    let condition = try #require(result.library?.clauses["missing.report"]).condition
    #expect(condition.description == meant)
  }

  @Test func thatAreNotWrittenAlwaysHold() throws {
    let result = try Loading(Self.report, "when: \(Self.old)\n", "").result()
    #expect(result.diagnostics.isEmpty)
    #expect(try #require(result.library?.clauses["missing.report"]).condition.isAlways)
  }
}
