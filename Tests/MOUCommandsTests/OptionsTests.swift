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

  // MARK: Grouping

  @Test(arguments: [
    (["alameda", "--format", "json"], "--group-by groups text alone; leave it out with --format json."),
    (["alameda", "--format", "markdown"], "--group-by groups text alone; leave it out with --format markdown."),
    (["alameda", "--quiet"], "--quiet prints no findings that --group-by could group; leave one of them out."),
    (
      ["--all"],
      "--all prints a line for each county, without findings that --group-by could group; name counties, or add --everything."
    ),
  ])
  func groupsOnlyWhatPrintsFindings(arguments: [String], message: String) {
    for grouping in ["section", "category"] {
      do {
        _ = try CheckCommand.parse(arguments + ["--group-by", grouping])
        Issue.record("\(arguments)")
      } catch {
        #expect(CheckCommand.exitCode(for: error).rawValue == 64)
        #expect(CheckCommand.message(for: error) == message)
      }
    }
  }

  @Test(arguments: [["alameda"], ["alameda", "--format", "text"], ["--all", "--everything"]])
  func groupsWhatPrintsFindings(arguments: [String]) throws {
    #expect(try CheckCommand.parse(arguments + ["--group-by", "category"]).groupBy == .category)
    #expect(try CheckCommand.parse(arguments).groupBy == nil)
  }

  // MARK: The day of a statement

  @Test(arguments: [
    (["--stated-on", "2026-05-01"], "--stated-on dates answers; give them with --set or --from."),
    (
      ["--set", "a.b/c=1", "--office", "X", "--stated-on", "May 1"],
      "--stated-on 'May 1' is no day of the calendar; write it as YYYY-MM-DD."
    ),
    (
      ["--set", "a.b/c=1", "--office", "X", "--stated-on", "9999-01-01"],
      "--stated-on 9999-01-01 lies after \(ProjectOptions.today), today; record what was stated."
    ),
  ])
  func refusesADayOnWhichNobodyStatedAnything(arguments: [String], message: String) {
    do {
      _ = try ValuesCommand.parse(["alameda"] + arguments)
      Issue.record("\(arguments)")
    } catch {
      #expect(ValuesCommand.exitCode(for: error).rawValue == 64)
      #expect(ValuesCommand.message(for: error) == message)
    }
  }

  @Test func theCalendarKnowsTheEpoch() {
    #expect(CalendarDay(secondsSince1970: 0).description == "1970-01-01")
    #expect(CalendarDay(secondsSince1970: -1).description == "1969-12-31")
    #expect(CalendarDay(secondsSince1970: 1_795_219_199).description == "2026-11-20")
  }
}
