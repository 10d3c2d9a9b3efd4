internal import ProtocolModel
internal import SourceText

/// Scalars that do not mean what their key asks for.
extension Diagnostic {
  static func invalidNumber(_ text: String, _ noun: String, atLeast minimum: Int, at range: SourceRange) -> Self {
    if let number = ScalarText.integer(text) {
      return Diagnostic("number.invalid", .error, "\(noun) must be at least \(minimum), not \(number)", at: range)
    }
    let digits = text.filter { $0.isASCII && $0.isNumber }
    let isGrouped = !digits.isEmpty && text.allSatisfy { $0.isASCII && $0.isNumber || $0 == "," || $0 == "_" }
    let plain = digits.drop { $0 == "0" }
    return Diagnostic(
      "number.invalid", .error, "\(noun) must be a whole number in digits, not '\(text)'", at: range,
      hint: isGrouped && !plain.isEmpty && plain.count < 16 ? "write \(plain)" : nil)
  }

  static func invalidFlag(_ text: String, _ noun: String, at range: SourceRange) -> Self {
    let meant: String? =
      switch text.lowercased() {
      case "yes", "y", "on", "true", "1": "true"
      case "no", "n", "off", "false", "0": "false"
      default: nil
      }
    return Diagnostic(
      "boolean.invalid", .error, "\(noun) must be true or false, not '\(text)'", at: range,
      hint: meant.map { "write \($0)" } ?? NearMiss.hint(for: text, among: ["true", "false"]))
  }

  static func invalidDay(_ text: String, _ noun: String, at range: SourceRange) -> Self {
    Diagnostic(
      "date.invalid", .error, "\(noun) must be a day written YYYY-MM-DD, not '\(text)'", at: range,
      hint: isDayShaped(text) ? "the calendar has no such day" : nil)
  }

  static func invalidLegalDate(_ text: String, _ noun: String, at range: SourceRange) -> Self {
    Diagnostic(
      "date.invalid", .error,
      "\(noun) must be a day written YYYY-MM-DD, a year, 'before' and a year, or 'unknown', not '\(text)'", at: range,
      hint: isDayShaped(text) ? "the calendar has no such day" : nil)
  }

  static func invalidFiscalYear(_ text: String, at range: SourceRange) -> Self {
    let start = ScalarText.integer(String(text.prefix(4))).flatMap { CalendarDay(year: $0, month: 7, day: 1) }
    return Diagnostic(
      "fiscal-year.invalid", .error,
      "a fiscal year is written as its two halves, '2026-27' for July 2026 to June 2027, not '\(text)'", at: range,
      hint: start.map { "did you mean '\($0.fiscalYear)'?" })
  }

  static func unknownWord(_ text: String, _ noun: String, among words: [String], at range: SourceRange) -> Self {
    Diagnostic(
      "word.unknown", .error, "\(noun) must be \(oneOf(words)), not '\(text)'", at: range,
      hint: NearMiss.hint(for: text, among: words))
  }

  static func malformedID(_ text: String, _ noun: String, at range: SourceRange) -> Self {
    let lower = text.lowercased()
    return Diagnostic(
      "id.grammar", .error,
      "\(noun) '\(text)' is no identifier: lower-case letters, digits, hyphens and dots, at most 63", at: range,
      hint: lower != text && Identifier<Never>.isWellFormed(lower) ? "write '\(lower)'" : nil)
  }

  /// `a`, `a or b`, `a, b or c`.
  private static func oneOf(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.joined() }
    return "\(words.dropLast().joined(separator: ", ")) or \(last)"
  }

  private static func isDayShaped(_ text: String) -> Bool {
    let shape = text.utf8.map { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) ? UInt8(ascii: "0") : $0 }
    return shape == Array("0000-00-00".utf8)
  }
}
