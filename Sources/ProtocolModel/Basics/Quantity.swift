/// A number with the unit it counts.
package struct Quantity: Hashable, Sendable {
  /// What is counted. Calendar, business and court days are different things and never convert.
  package enum Measure: String, Hashable, Sendable, CaseIterable {
    case minutes, hours, days, months, count, money
    case businessDays = "business-days"
    case courtDays = "court-days"

    /// What an amount is written as, without an article: `whole number of court days`.
    package var wholeNumber: String {
      switch self {
      case .count: "whole number"
      case .money: "whole number of dollars"
      case .businessDays: "whole number of business days"
      case .courtDays: "whole number of court days"
      case .minutes, .hours, .days, .months: "whole number of \(rawValue)"
      }
    }

    /// The amounts that an agreement can mean; nil where nothing speaks against any number.
    ///
    /// No time is zero, and none runs longer than ten years, or fifty where months are counted.
    package var sensibleAmounts: ClosedRange<Int>? {
      switch self {
      case .minutes: 1...5_256_000
      case .hours: 1...87_600
      case .days, .businessDays, .courtDays: 1...3_650
      case .months: 1...600
      case .count, .money: nil
      }
    }
  }

  package let amount: Int
  package let measure: Measure

  package init(_ amount: Int, _ measure: Measure) {
    self.amount = amount
    self.measure = measure
  }

  /// Whether this is longer than `limit`; nil when the two do not compare, as calendar days and court days do not.
  package func exceeds(_ limit: Quantity) -> Bool? {
    guard let left = minutes, let right = limit.minutes else {
      return measure == limit.measure ? amount > limit.amount : nil
    }
    return left > right
  }

  /// Only minutes and hours share a scale.
  private var minutes: Int? {
    switch measure {
    case .minutes: amount
    case .hours: amount.multipliedReportingOverflow(by: 60).overflow ? nil : amount * 60
    default: nil
    }
  }
}

extension Quantity: CustomStringConvertible {
  /// As a document prints it: `24 hours`, `1 day`, `15 business days`, `$1,200`, `4`.
  package var description: String {
    switch measure {
    case .minutes: counted("minute")
    case .hours: counted("hour")
    case .days: counted("day")
    case .months: counted("month")
    case .businessDays: counted("business day")
    case .courtDays: counted("court day")
    case .count: grouped
    case .money: "$\(grouped)"
    }
  }

  private func counted(_ noun: String) -> String { "\(grouped) \(noun)\(amount == 1 ? "" : "s")" }

  private var grouped: String {
    var digits = Array(String(amount))
    var place = digits.count - 3
    while place > 0 {
      digits.insert(",", at: place)
      place -= 3
    }
    return String(digits)
  }
}
