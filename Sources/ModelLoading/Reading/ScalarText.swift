internal import ProtocolModel

/// Gives meaning to the text of scalars, each in exactly one spelling.
enum ScalarText {
  /// A whole number of one to fifteen ASCII digits without a sign and without leading zeros.
  static func integer(_ text: String) -> Int? {
    let digits = text.utf8
    guard (1...15).contains(digits.count), digits.count == 1 || digits.first != UInt8(ascii: "0") else { return nil }
    var number = 0
    for digit in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      number = number * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return number
  }

  /// `2016-01-01`, `2025`, `before 2015` or `unknown`.
  static func legalDate(_ text: String) -> LegalDate? {
    if let day = CalendarDay(iso: text) { return .day(day) }
    if text == "unknown" { return .unknown }
    if let year = year(text) { return .year(year) }
    let before = "before "
    guard text.hasPrefix(before), let year = year(String(text.dropFirst(before.count))) else { return nil }
    return .beforeYear(year)
  }

  /// Whether `text` is a fiscal year, `2026-27`, whose second half follows the first.
  static func isFiscalYear(_ text: String) -> Bool {
    let halves = text.split(separator: "-", omittingEmptySubsequences: false)
    guard halves.count == 2, let start = year(String(halves[0])), let day = CalendarDay(year: start, month: 7, day: 1)
    else { return false }
    return day.fiscalYear == text
  }

  private static func year(_ text: String) -> Int? { text.utf8.count == 4 ? integer(text) : nil }
}
