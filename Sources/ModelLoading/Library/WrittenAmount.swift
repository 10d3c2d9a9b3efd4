internal import ProtocolModel

/// One number with what people write beside it: `24 hours`, `$1,200`.
struct WrittenAmount {
  /// The number without the commas between its thousands.
  let digits: String
  /// The words beside it, in small letters.
  private let unit: String

  /// Nil when `text` holds no number, several, or one that is not whole.
  init?(_ text: String) {
    let isDigit = { (character: Character) in character.isASCII && character.isNumber }
    digits = text.filter(isDigit)
    let runs = text.split { !isDigit($0) && $0 != "," }
    guard runs.count == 1, !text.contains("."), !text.contains("-"), ScalarText.integer(digits) != nil else {
      return nil
    }
    unit = text.lowercased().split { isDigit($0) || $0 == "," || $0.isWhitespace }.joined(separator: " ")
  }

  /// Whether the words beside the number say what `measure` counts, or there are none.
  func isCounted(in measure: Quantity.Measure) -> Bool { unit.isEmpty || Self.units(of: measure).contains(unit) }

  private static func units(of measure: Quantity.Measure) -> [String] {
    switch measure {
    case .minutes: ["minute", "minutes", "min"]
    case .hours: ["hour", "hours", "h", "hr", "hrs"]
    case .days: ["day", "days", "calendar day", "calendar days"]
    case .months: ["month", "months"]
    case .businessDays: ["business day", "business days"]
    case .courtDays: ["court day", "court days"]
    case .money: ["$", "dollar", "dollars", "usd"]
    case .count: []
    }
  }
}
