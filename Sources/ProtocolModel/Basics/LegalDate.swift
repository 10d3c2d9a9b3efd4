/// When something in the law began, as far as our sources tell.
package enum LegalDate: Hashable, Sendable, CustomStringConvertible {
  case day(CalendarDay)
  /// Known by its year only; counts as its 1 January.
  case year(Int)
  /// Older than 1 January of the year; counts as in force always.
  case beforeYear(Int)
  /// In force, but nobody has established since when; it decides nothing.
  case unknown

  /// The first day it surely counts from; nil when it decides nothing or has no known start.
  package var firstDay: CalendarDay? {
    switch self {
    case .day(let day): day
    case .year(let year): CalendarDay(startOf: year)
    case .beforeYear, .unknown: nil
    }
  }

  /// Whether what began at this date had begun on `day`.
  package func hasBegun(on day: CalendarDay) -> Bool { firstDay.map { $0 <= day } ?? true }

  /// As files write it: `2016-01-01`, `2025`, `before 2015`, `unknown`.
  package var description: String {
    switch self {
    case .day(let day): day.description
    case .year(let year): String(year)
    case .beforeYear(let year): "before \(year)"
    case .unknown: "unknown"
    }
  }
}
