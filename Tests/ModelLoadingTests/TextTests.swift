import ModelLoading
import ProtocolModel
import SourceText
import Testing

/// The words of clauses: placeholders, markup, and the words that carry elements.
@Suite struct TextTests {
  private static let report = "Clauses/general-terms/missing/report.yaml"
  private static let locate = "Clauses/model-framework/missing/locate.yaml"
  private static let county = "Counties/alameda.yaml"
  private static let words = "reports the child missing within {{report-hours}}"

  @Test(arguments: [
    Slip("placeholder.grammar", locate, "{{fiscal-year}}", "«{{ fiscal-year }}»", hint: "write '{{fiscal-year}}'"),
    Slip("placeholder.grammar", locate, "{{fiscal-year}}", "«{{Fiscal_Year}}»", hint: "write '{{fiscal-year}}'"),
    Slip("placeholder.grammar", locate, "{{fiscal-year}}", "«{{}}»"),
    Slip("placeholder.grammar", locate, "{{fiscal-year}}.", "«{{fiscal-year.»"),
    Slip("placeholder.grammar", locate, "{{fiscal-year}}", "a«}}»"),
    Slip("placeholder.unknown", locate, "{{fiscal-year}}", "«{{fiscal-yaer}}»", hint: "did you mean 'fiscal-year'?"),
    Slip("placeholder.unknown", locate, "{{county.title}}", "«{{county.titel}}»", hint: "did you mean 'county.title'?"),
    Slip(
      "placeholder.unknown", locate, "{{partner:probation}}", "«{{partnr:probation}}»",
      hint: "did you mean '{{partner:probation}}'?"),
    Slip("placeholder.unknown", locate, "{{block:parties}}", "«{{block:party}}»"),
    Slip(
      "placeholder.unknown", locate, "{{missing.report/report-hours}}", "«{{missing.report/report-hour}}»",
      hint: "did you mean 'report-hours'?"),
    Slip(
      "placeholder.block", locate, "{{block:parties}}", "See «{{block:parties}}».",
      hint: "leave a blank line before it and after it"),
    Slip(
      "clause.unknown", report, "{{clause:missing.locate}}", "«{{clause:missing.lcoate}}»",
      hint: "did you mean 'missing.locate'?"),
    Slip(
      "clause.unknown", locate, "{{missing.report/report-hours}}", "«{{mising.report/report-hours}}»",
      hint: "did you mean 'missing.report'?"),
    Slip("provision.unknown", report, "{{cite:wic-1}}", "«{{cite:wic-11}}»", hint: "did you mean 'wic-1'?"),
    Slip("part.unknown", report, "{{part:missing}}", "«{{part:mising}}»", hint: "did you mean 'missing'?"),
    Slip("role.unknown", locate, "{{partner:probation}}", "«{{partner:probaton}}»", hint: "did you mean 'probation'?"),
    Slip("team.unknown", locate, "{{team:development}}", "«{{team:develop}}»"),
    Slip(
      "placeholder.seat", locate, "{{team:development}}", "«{{seat:development/police}}»",
      hint: "its seats are probation"),
    Slip("placeholder.unknown", county, "{{desk}}", "«{{desc}}»", hint: "did you mean 'desk'?"),
    Slip("text.markup", locate, "They sign {{county.title}} for {{fiscal-year}}.", "«<b>Sign</b> here.»"),
    Slip("text.markup", locate, "They sign {{county.title}} for {{fiscal-year}}.", "«![a](https://example.org/a.png)»"),
    Slip("text.markup", locate, "They sign {{county.title}} for {{fiscal-year}}.", "«See [here](http://example.org).»"),
    Slip(
      "text.markup", locate, "They sign {{county.title}} for {{fiscal-year}}.",
      "«See [here](https://clerk:secret@example.org/a).»"),
    Slip("text.markup", locate, "They sign {{county.title}} for {{fiscal-year}}.", "«# Signing»"),
    Slip(
      "yaml.syntax", locate, "They sign {{county.title}} for {{fiscal-year}}.",
      "«<<<<<<< HEAD»\n  One.\n  =======\n  Two.\n  >>>>>>> main"),
    Slip(
      "text.markup", county, "The agencies search at once ({{missing.report/line}}).",
      "«The <i>agencies</i> search at once.»"),
    Slip(
      "carries.words-missing", report, words, "«reports a child missing within {{report-hours}}»",
      hint: "after 'reports' the text has 'the', these words have 'a'"),
    Slip(
      "carries.words-missing", report, words, "«reports the child missing within {{line}}»",
      hint: "after 'within' the text has '{{report-hours}}', these words have '{{line}}'"),
    Slip("carries.words-missing", report, words, "«nothing of the kind»"),
    // Half a placeholder would let its value go unasked.
    Slip("carries.words-cut", report, words, "«reports the child missing within {{report»"),
    Slip("carries.words-cut", report, words, "«reports the child missing within {{»"),
    Slip("carries.words-short", report, words, "«reports»"),
    Slip("limit.untied", report, "    limit-from: tell-center\n", "", mark: words),
    // A part of a word is not the word.
    Slip("carries.words-missing", report, words, "«eports the child missing within {{report-hours}}»"),
    Slip("carries.words-missing", report, "reports the child\n", "will report the child\n", mark: words),
    Slip("carries.words-missing", county, "words: search at once", "words: «search slowly»"),
  ])
  func areReported(slip: Slip) throws { try slip.expectReported() }

  @Test(arguments: [
    NearMissOfSlip(report, words, "reports the child"),
    NearMissOfSlip(locate, "{{team:development}}", "{{seat:development/probation}}"),
    NearMissOfSlip(report, words, "within {{report-hours}}"),
    NearMissOfSlip(locate, "{{fiscal-year}}", "{a} {b}"),
    NearMissOfSlip(locate, "{{fiscal-year}}.", "[here](https://example.org/)."),
    NearMissOfSlip(locate, "{{fiscal-year}}.", "[here](https://example.org/@a)."),
    NearMissOfSlip(locate, "They sign {{county.title}} for {{fiscal-year}}.", "1. one\n     - a\n\n  2. a < b\n"),
    NearMissOfSlip(report, words, "reports   the child\n          missing within {{report-hours}}"),
    NearMissOfSlip(report, words, "\"reports the child missing within {{report-hours}} ({{cite:wic-1}})\""),
    NearMissOfSlip(county, "{{missing.report/line}}", "{{clause:local.night}} {{local.night/desk}}"),
  ])
  func areTakenWhenSound(nearMiss: NearMissOfSlip) throws { try nearMiss.expectSilence() }

  @Test func ofOneCountyAreNotSeenByAnother() throws {
    var loading = try Loading(
      "Counties/napa.yaml", "name: Napa\n",
      "name: Napa\namends:\n  - clause: missing.locate\n    text: |\n      As «{{clause:local.night}}» says.\n")
    #expect(loading.result().rules == ["placeholder.other-county"])
    #expect(loading.result().diagnostics.first?.range == (try loading.marks(in: "Counties/napa.yaml").first))
    try loading.replace("Counties/napa.yaml", "«{{clause:local.night}}»", "«{{local.night/desk}}»")
    #expect(loading.result().rules == ["placeholder.other-county"])
  }

  @Test func ofARegionAreSeenByItsCounties() throws {
    var loading = try Loading(
      "Counties/regions/bay.yaml", "notes:\n",
      """
      adds:
        - clause: bay.shared
          title: Shared
          part: missing
          values:
            days: {kind: days, ask: How many?}
          text: |
            Within {{days}}.
      notes:

      """)
    try loading.replace(
      "Counties/alameda.yaml", "values:\n  missing.report:", "values:\n  bay.shared: {days: 3}\n  missing.report:")
    try loading.replace("Counties/alameda.yaml", "{{missing.report/line}}", "{{bay.shared/days}}")
    #expect(loading.result().diagnostics == [])
  }
}
