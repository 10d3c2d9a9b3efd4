import ArgumentParser
import MOUCommands
import ProtocolModel
import Testing

@Suite struct OptionsTests {
  @Test func judgesOnTheDayThatIsAsked() throws {
    #expect(try ProjectOptions.parse(["--as-of", "2018-06-01"]).day.description == "2018-06-01")
  }

  @Test(arguments: ["2024-02-30", "02/03/2024", "24-2-3", "today"])
  func refusesWhatIsNoDay(text: String) {
    #expect(throws: (any Error).self) { try ProjectOptions.parse(["--as-of", text]) }
  }

  @Test func asksForCountiesOrAll() {
    #expect(throws: (any Error).self) { try CountyOptions.parse([]) }
    #expect(throws: (any Error).self) { try CountyOptions.parse(["alameda", "--all"]) }
  }

  @Test func wrongUsageEndsWith64() {
    #expect(throws: (any Error).self) { try CheckCommand.parse(["--format", "word", "alameda"]) }
    do {
      _ = try CheckCommand.parse(["alameda", "--fail-on", "nothing"])
    } catch {
      #expect(CheckCommand.exitCode(for: error).rawValue == 64)
    }
  }

  @Test func theCalendarKnowsTheEpoch() {
    #expect(CalendarDay(secondsSince1970: 0).description == "1970-01-01")
    #expect(CalendarDay(secondsSince1970: -1).description == "1969-12-31")
    #expect(CalendarDay(secondsSince1970: 1_795_219_199).description == "2026-11-20")
  }
}
