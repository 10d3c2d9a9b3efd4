import ProtocolModel
import Testing

@Suite struct CalendarDayTests {
  @Test func everyDayOfFourCenturiesComesBackFromItsNumber() {
    var day = CalendarDay(startOf: 1900).daysSince1970
    while day < CalendarDay(startOf: 2300).daysSince1970 {
      #expect(CalendarDay(secondsSince1970: day * 86_400).daysSince1970 == day)
      day += 97
    }
  }

  @Test(arguments: ["2023-02-29", "2024-13-01", "2024-00-10", "2024-1-01", "+024-01-01", "２０２４-01-01", "2024-01-01 "])
  func refusesWhatTheCalendarDoesNotHave(text: String) { #expect(CalendarDay(iso: text) == nil) }

  @Test(arguments: [("2026-06-30", "2025-26"), ("2026-07-01", "2026-27"), ("2099-12-31", "2099-00")])
  func theFiscalYearTurnsInJuly(day: String, year: String) {
    #expect(CalendarDay(iso: day)?.fiscalYear == year)
  }

  @Test(arguments: [("2024-01-31", 1, "2024-02-29"), ("2024-11-30", 3, "2025-02-28"), ("2024-05-15", 12, "2025-05-15")])
  func monthsEndWhereTheMonthEnds(day: String, months: Int, result: String) {
    #expect(CalendarDay(iso: day)?.adding(months: months).description == result)
  }
}
