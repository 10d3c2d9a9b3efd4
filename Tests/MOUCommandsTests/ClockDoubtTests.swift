import MOUCommands
import ProtocolModel
import Testing

/// The law of 1970 asks for nothing, so that a clock set wrong would find nothing missing.
@Suite struct ClockDoubtTests {
  private static func day(_ text: String) throws -> CalendarDay { try #require(CalendarDay(iso: text)) }

  private static func events() throws -> [ClockDoubt.Event] {
    [
      ClockDoubt.Event("the law was checked", on: try day("2026-11-20")),
      ClockDoubt.Event("main was committed", on: try day("2026-11-22")),
    ]
  }

  @Test(arguments: ["1970-01-01", "2026-11-21"])
  func namesTheLatestThatTheClockIsBehind(clock: String) throws {
    let doubt = try ClockDoubt(Self.day(clock), after: Self.events())
    #expect(
      doubt?.message
        == "mou: the clock says \(clock), but main was committed on 2026-11-22; if the clock is wrong, name the day with --as-of\n"
    )
  }

  @Test func namesTheOptionThatStandsInForTheClock() throws {
    let doubt = try ClockDoubt(Self.day("1970-01-01"), after: Self.events(), else: "--stated-on")
    #expect(doubt?.message.hasSuffix("if the clock is wrong, name the day with --stated-on\n") == true)
  }

  @Test(arguments: ["2026-11-22", "2031-01-01"])
  func isSilentOnTheDayItselfAndLater(clock: String) throws {
    #expect(try ClockDoubt(Self.day(clock), after: Self.events()) == nil)
    #expect(try ClockDoubt(Self.day(clock), after: []) == nil)
  }
}
