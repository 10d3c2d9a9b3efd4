import GapAnalysis
import GapReporting
import ProjectFixtures
import ProtocolAssembly
import ProtocolModel
import SourceText
import Testing

/// What reports say of the text that a county adopted, beside its draft.
@Suite struct AdoptedReportTests {
  /// A duty that began and one that changed after the adoption of 2022.
  private static func project() throws -> MiniProject {
    try MiniProject().replacing(
      "  from: 2024-07-02\n", with: "  from: 2024-07-02\n  law: \"AB 161, Stats. 2024, ch. 46\"\n",
      in: "Clauses/law/elements/pen.yaml"
    ).replacing(
      "of: law}\n  from: 2016-01-01",
      with:
        "of: law}\n  from: 2016-01-01\n  changes: [{date: 2024-07-02, act: \"AB 161, Stats. 2024, ch. 46\", kind: meaning}]",
      in: "Clauses/law/elements/pen.yaml")
  }

  private let library: ClauseLibrary
  private let draft: AssembledProtocol
  private let report: GapReport

  init() throws { (library, draft, report) = try Self.report() }

  private static func report(
    ends: String? = nil, isReadable: Bool = true, isAdopted: Bool = true
  ) throws -> (ClauseLibrary, AssembledProtocol, GapReport) {
    let (assembled, report) = try project().judged()
    let library = try project().loaded().library
    guard isAdopted else { return (library, assembled, report) }
    let adopted = try project().judged(on: "2022-05-03").assembled
    let day = try #require(CalendarDay(iso: "2022-05-03"))
    let text = AdoptedText(recording: adopted, library: "2022.05", commit: "abc") { _ in "0123" }
    let range = SourceRange(startOf: "Counties/test.adopted.yaml")
    let events = [
      Adoption.Event(
        kind: .adopted, date: day, body: "Board of Supervisors", item: "Item 14", effective: day,
        ends: ends.flatMap { CalendarDay(iso: $0) }, signed: [], text: text, range: range)
    ]
    let comparison = AdoptedComparison(
      of: Adoption(county: "test", events: events, range: range), with: (assembled, report),
      adopted: isReadable ? .success(adopted) : .failure(AdoptedComparison.UnreadableText("commit abc is gone")),
      library)
    return (library, assembled, report.compared(with: comparison))
  }

  @Test func theTextReportNamesTheAdoptionAndWhatTheLawChangedSince() {
    let text = TextReport(library).text(of: report, draft)
    #expect(text.contains("Adopted 2022-05-03 (Board of Supervisors, Item 14)"))
    #expect(text.contains("AB 161, in force 2024-07-02: 2 duties new or changed since this protocol was adopted"))
    #expect(!text.contains("No adopted text on file"))
  }

  @Test func everyFormatSetsTheAdoptedStateBesideTheDraft() {
    let everything = TextReport(library, showsAll: true).text(of: report, draft)
    let stale = "stale: meaning changed 2024-07-02 (AB 161, Stats. 2024, ch. 46)"
    let new = "a duty since 2024-07-02 (AB 161, Stats. 2024, ch. 46)"
    for page in [
      everything, MarkdownReport(library).text(of: report, draft), HTMLReport(library).text(of: report, draft),
    ] {
      #expect(page.contains(stale), "\(page)")
      #expect(page.contains(new), "\(page)")
    }
  }

  @Test func programsReadTheAdoption() {
    let json = JSONReport(library).text(of: [(report, draft)])
    for member in [
      #""event" : "adopted""#, #""date" : "2022-05-03""#, #""body" : "Board of Supervisors""#, #""item" : "Item 14""#,
      #""expired" : false"#, #""act" : "AB 161""#, #""duties" : 2"#,
    ] { #expect(json.contains(member), "\(json)") }
  }

  @Test func aTextPastItsEndIsSaidToBe() throws {
    let (library, draft, report) = try Self.report(ends: "2025-05-02")
    #expect(TextReport(library).text(of: report, draft).contains("The adopted text is past its end"))
    #expect(CountyTable(library).text(of: [report]).contains("2022-05-03, expired"))
    #expect(JSONReport(library).text(of: [(report, draft)]).contains(#""expired" : true"#))
  }

  @Test func aTextThatCannotBeMadeAgainIsNoTextWithoutGaps() throws {
    let (library, draft, report) = try Self.report(isReadable: false)
    let text = TextReport(library).text(of: report, draft)
    #expect(text.contains("The adopted text cannot be found again: commit abc is gone"))
    #expect(JSONReport(library).text(of: [(report, draft)]).contains(#""problem" : "commit abc is gone""#))
  }

  @Test func withoutAnAdoptionEveryFormatSaysSo() throws {
    let (library, draft, report) = try Self.report(isAdopted: false)
    #expect(TextReport(library).text(of: report, draft).contains("No adopted text on file"))
    #expect(MarkdownReport(library).text(of: report, draft).contains("No adopted text on file"))
    #expect(!JSONReport(library).text(of: [(report, draft)]).contains(#""event""#))
  }
}
