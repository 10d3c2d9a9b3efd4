import CountyEditing
import GapAnalysis
import ModelLoading
import ProjectFixtures
import ProtocolAssembly
import ProtocolModel
import SourceText
import Testing

@Suite struct AdoptionTests {
  private let adoptedOn = "2022-05-03"

  /// The small project with one duty begun and one changed after the adoption.
  private func project() throws -> MiniProject {
    try MiniProject()
      .replacing(
        "  from: 2024-07-02\n", with: "  from: 2024-07-02\n  law: \"AB 161, Stats. 2024, ch. 46\"\n",
        in: "Clauses/law/elements/pen.yaml"
      )
      .replacing(
        "of: law}\n  from: 2016-01-01",
        with:
          "of: law}\n  from: 2016-01-01\n  changes: [{date: 2024-07-02, act: \"AB 161, Stats. 2024, ch. 46\", kind: meaning}, {date: 2026-01-01, act: AB 1170, kind: technical}]",
        in: "Clauses/law/elements/pen.yaml")
  }

  @Test func readsBackWhatWasRecorded() throws {
    let event = try event(in: project())
    #expect(try loaded(events: [event]).events.first?.text == event.text)
    #expect(try loaded(events: [event]).events.first?.signed == event.signed)
  }

  @Test func onlyAddsToTheRecord() throws {
    let first = try record([event(in: project())], of: nil)
    let second = try record([review("2024-05-03")], of: first)
    #expect(second.starts(with: first.dropLast()))
  }

  @Test func judgesTheAdoptedTextByTodaysLaw() throws {
    let comparison = try comparison(events: [event(in: project())])
    #expect(comparison.finding(on: "missing-content")?.state == .missing)
    #expect(comparison.finding(on: "missing-report")?.state == .met)
    #expect(comparison.finding(on: "missing-report")?.marks.map(\.name) == ["stale"])
    #expect(
      comparison.drift.summaries.map(\.words) == [
        "AB 161, in force 2024-07-02: 2 duties new or changed since this protocol was adopted"
      ])
    #expect(comparison.drift.technical.map(\.element) == ["missing-report"])
    #expect(comparison.textDrift.added == ["missing.content"])
    #expect(comparison.textDrift.reworded.isEmpty)
    #expect(!comparison.isExpired)
  }

  @Test func aReviewResetsItsDateOnly() throws {
    let comparison = try comparison(events: [event(in: project()), review("2025-05-03")])
    #expect(comparison.reviewedOn == CalendarDay(iso: "2025-05-03"))
    #expect(comparison.drift.summaries.map(\.count) == [2])
  }

  @Test func seesItsEnd() throws {
    #expect(try comparison(events: [event(in: project(), ends: "2025-06-30")]).isExpired)
    #expect(try !comparison(events: [event(in: project(), ends: "2026-11-20")]).isExpired)
  }

  @Test func seesWhatTheCountyChangedSince() throws {
    let changed = try project().with("Counties/test.yaml", MiniProject.county(hours: "6"))
    let comparison = try comparison(events: [event(in: project())], draft: changed)
    #expect(comparison.textDrift.countyChanged)
    #expect(try !self.comparison(events: [event(in: project())]).textDrift.countyChanged)
  }

  @Test func saysWhyATextCannotBeFoundAgain() throws {
    let comparison = try comparison(events: [event(in: project())], unreadable: "commit abc is gone")
    #expect(comparison.problem == "commit abc is gone")
    #expect(comparison.findings.isEmpty)
    // The law's changes are known from the record alone.
    #expect(comparison.drift.summaries.map(\.count) == [2])
  }

  @Test func refusesEventsOutOfOrder() throws {
    let bytes = try record([review("2025-05-03"), review("2024-05-03")], of: nil)
    var diagnostics = Diagnostics()
    _ = AdoptionLoader.adoptions(
      from: [SourceInput(path: "Counties/test.adopted.yaml", bytes: bytes)], diagnostics: &diagnostics)
    #expect(diagnostics.all.map(\.rule) == ["adoption.order"])
  }

  @Test func takesADecisionOnlyOnce() throws {
    let record = try loaded(events: [event(in: project()), review("2024-05-03")])
    let again = try review("2024-05-03")
    #expect(record.objection(to: again, isKindStated: true)?.contains("this decision already") == true)
    #expect(record.objection(to: again, isKindStated: false)?.contains("this decision already") == true)
    #expect(try record.objection(to: review("2024-05-04"), isKindStated: false) == nil)
    #expect(try record.objection(to: review("2024-05-02"), isKindStated: true)?.contains("oldest first") == true)
    let expired = Adoption.Event(
      kind: .expired, date: again.date, body: again.body, item: again.item, effective: nil, ends: nil, signed: [],
      text: nil, range: again.range)
    #expect(record.objection(to: expired, isKindStated: true) == nil)
    // Without a stated kind a second run would call the same decision an amendment.
    #expect(record.objection(to: expired, isKindStated: false) != nil)
  }

  // MARK: Making events

  private func event(in project: MiniProject, ends: String? = nil) throws -> Adoption.Event {
    let (assembled, _) = try project.judged(on: adoptedOn)
    let day = try #require(CalendarDay(iso: adoptedOn))
    return Adoption.Event(
      kind: .adopted, date: day, body: "Board of Supervisors", item: "Item 14", effective: day,
      ends: ends.flatMap { CalendarDay(iso: $0) },
      signed: [Adoption.Signature(agency: "Test County, Probation", office: "Chief: acting", on: day)],
      text: AdoptedText(recording: assembled, library: "2026.11", commit: "abc") { _ in "0123" },
      range: SourceRange(startOf: "Counties/test.adopted.yaml"))
  }

  private func review(_ day: String) throws -> Adoption.Event {
    Adoption.Event(
      kind: .reviewed, date: try #require(CalendarDay(iso: day)), body: "Committee", item: "Item 1", effective: nil,
      ends: nil, signed: [], text: nil, range: SourceRange(startOf: "Counties/test.adopted.yaml"))
  }

  private func record(_ events: [Adoption.Event], of bytes: [UInt8]?) throws -> [UInt8] {
    let county = try #require(try MiniProject().loaded().counties.counties["test"])
    var editor = AdoptionEditor(bytes, of: county)
    for event in events { try editor.append(event) }
    return editor.editor.bytes
  }

  private func loaded(events: [Adoption.Event]) throws -> Adoption {
    var diagnostics = Diagnostics()
    let input = SourceInput(path: "Counties/test.adopted.yaml", bytes: try record(events, of: nil))
    let adoptions = AdoptionLoader.adoptions(from: [input], diagnostics: &diagnostics)
    #expect(diagnostics.isEmpty, "\(diagnostics.all.map(\.message))")
    return try #require(adoptions["test"])
  }

  private func comparison(
    events: [Adoption.Event], draft: MiniProject? = nil, unreadable: String? = nil
  ) throws -> AdoptedComparison {
    let now = try (draft ?? project()).judged()
    let adopted = try project().judged(on: adoptedOn).assembled
    return try #require(
      AdoptedComparison(
        of: loaded(events: events), with: (now.assembled, now.report),
        adopted: unreadable.map { .failure(AdoptedComparison.UnreadableText($0)) } ?? .success(adopted),
        project().loaded().library))
  }
}
