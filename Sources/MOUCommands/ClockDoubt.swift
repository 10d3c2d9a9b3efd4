internal import FoundationEssentials
package import ProtocolModel

/// Doubt about a clock that says a day before one on which something is known to have happened.
///
/// The law of a day long past asks for little, so that a clock set wrong would find nothing missing.
package struct ClockDoubt: Hashable, Sendable {
  /// What happened, and when: `the law was checked`.
  package struct Event: Hashable, Sendable {
    package let what: String
    package let day: CalendarDay

    package init(_ what: String, on day: CalendarDay) {
      self.what = what
      self.day = day
    }
  }

  private let clock: CalendarDay
  private let event: Event
  /// The option that names the day in place of the clock.
  private let option: String

  /// Nil when the clock may be right; of several later events the latest counts.
  package init?(_ clock: CalendarDay, after events: [Event], else option: String = "--as-of") {
    guard let latest = events.max(by: { $0.day < $1.day }), clock < latest.day else { return nil }
    self.clock = clock
    self.option = option
    event = latest
  }

  package var message: String {
    "mou: the clock says \(clock), but \(event.what) on \(event.day); if the clock is wrong, name the day with \(option)\n"
  }
}

extension ProjectOptions {
  /// Prints doubt about the clock, when nobody named the day of the run.
  func doubtClock(after events: [ClockDoubt.Event]) {
    guard asOf == nil, ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"] == nil,
      let doubt = ClockDoubt(day, after: events)
    else { return }
    Console.message(doubt.message)
  }

  /// Prints doubt about the clock where it dates what somebody states, whatever day the run judges on.
  func doubtClock(ofStatementsIn library: ClauseLibrary) {
    let checked = ClockDoubt.Event("the law was checked", on: library.lawCheckedOn)
    guard ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"] == nil,
      let doubt = ClockDoubt(Self.today, after: [checked], else: "--stated-on")
    else { return }
    Console.message(doubt.message)
  }
}
