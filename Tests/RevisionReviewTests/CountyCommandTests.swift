import FoundationEssentials
import ProjectFixtures
import Testing

/// What commands on one county's file say and write.
@Suite struct CountyCommandTests {
  private static let set = ["values", "alameda", "--set", "missing.report/report-hours=6", "--office", "Director"]
  private static let file = "Counties/alameda.yaml"

  private func text(in scratch: ScratchRepository) throws -> String {
    let data = try #require(FileManager.default.contents(atPath: "\(scratch.folder)/\(Self.file)"))
    return String(decoding: data, as: UTF8.self)
  }

  /// The clock of these runs stands at 2026-09-21.
  @Test func datesAnAnswerByTheClockWhateverDayIsJudged() async throws {
    let scratch = try await ScratchRepository.project()
    let result = try await scratch.mou(Self.set + ["--as-of", "2016-05-05"])
    #expect(result.code == 0, "\(result.messages)")
    #expect(
      result.output.contains("\n  missing.report/report-hours: was 12 hours, now 6 hours (Director, 2026-09-21)\n"),
      "\(result.output)")
    let text = try text(in: scratch)
    #expect(text.contains("report-hours: {value: 6, source: Director, stated-on: 2026-09-21}"))
    #expect(!text.contains("2016-05-05"))
  }

  @Test func datesAnAnswerByTheDayThatIsNamed() async throws {
    let scratch = try await ScratchRepository.project()
    let result = try await scratch.mou(Self.set + ["--stated-on", "2026-05-01", "--as-of", "2016-05-05"])
    #expect(result.code == 0, "\(result.messages)")
    let text = try text(in: scratch)
    #expect(text.contains("report-hours: {value: 6, source: Director, stated-on: 2026-05-01}"))
  }

  @Test func refusesAClockThatSaysNoDayForWhatIsStated() async throws {
    let scratch = try await ScratchRepository.project()
    let broken = ["SOURCE_DATE_EPOCH": "today"]
    let result = try await scratch.mou(Self.set + ["--as-of", "2016-05-05"], broken)
    #expect(result.code == 64)
    #expect(
      result.messages.contains("SOURCE_DATE_EPOCH 'today' is no number of seconds; unset it, or use --stated-on."))
    let named = try await scratch.mou(Self.set + ["--as-of", "2016-05-05", "--stated-on", "2026-05-01"], broken)
    #expect(named.code == 0, "\(named.messages)")
  }

  @Test func saysOfADayToComeThatItDoesNotCount() async throws {
    let scratch = try await ScratchRepository.project()
    let text = try text(in: scratch)
    try scratch.write(text.replacing("{date: 2019-05-01", with: "{date: 2030-01-01"), to: Self.file)
    let result = try await scratch.mou(["check", "alameda", "--fail-on", "never"])
    #expect(result.messages.contains("warning: 'first-developed' says 2030-01-01"), "\(result.messages)")
    #expect(result.messages.contains("[fact.early]"))
  }

  @Test(arguments: [
    ("zenith", "mou: California has no county 'zenith'; for an invented county add --example\n"),
    (
      "alamed",
      "mou: California has no county 'alamed'; did you mean 'alameda'? For an invented county add --example\n"
    ),
  ])
  func beginsNoCountyThatCaliforniaDoesNotHave(name: String, message: String) async throws {
    let scratch = try await ScratchRepository.project()
    let result = try await scratch.mou(["new", name])
    #expect(result.code == 66)
    #expect(result.messages == message)
  }
}
