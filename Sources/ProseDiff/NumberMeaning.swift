/// What a number says, however it is written.
enum NumberMeaning {
  /// `10` for `ten`, `21` for `twenty-one`, `1200` for `1,200.00`; nil when `text`, in lower case, is no number.
  static func of(_ text: String) -> String? {
    if let known = words[text] { return known }
    if text.utf8.contains(UInt8(ascii: "-")), let compound = compound(text) { return compound }
    guard let first = text.utf8.first(where: { $0 != UInt8(ascii: "$") }),
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first)
    else { return nil }
    let plain = text.replacing(",", with: "")
    return plain.hasSuffix(".00") ? String(plain.dropLast(3)) : plain
  }

  /// Whether `first` and `second`, in lower case, make one number with a hyphen: `twenty-one`, `one-half`.
  static func isCompound(_ first: some StringProtocol, _ second: some StringProtocol) -> Bool {
    let (first, second) = (String(first), String(second))
    return tens[first] != nil && units[second] != nil || units[first] != nil && fractions.contains(second)
  }

  /// `2026`, `2026-27`, `2026–2027`
  static func isYear(_ text: String) -> Bool {
    let parts = text.split { $0 == "-" || $0 == "\u{2013}" || $0 == "/" }
    guard let year = parts.first, year.utf8.count == 4, year.hasPrefix("19") || year.hasPrefix("20"), parts.count <= 2,
      text.utf8.first != UInt8(ascii: "$")
    else { return false }
    return parts.allSatisfy { part in
      [2, 4].contains(part.utf8.count)
        && part.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
  }

  private static func compound(_ text: String) -> String? {
    let parts = text.split(separator: "-").map(String.init)
    guard parts.count == 2, isCompound(parts[0], parts[1]) else { return nil }
    if let ten = tens[parts[0]], let unit = units[parts[1]] { return String(ten + unit) }
    return units[parts[0]].map { "\($0) \(parts[1])" }
  }

  private static let units = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
  ]
  private static let tens = [
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
  ]
  private static let teens = [
    "zero": 0, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19,
  ]
  /// `first`; `text` is in lower case.
  static func isOrdinal(_ text: String) -> Bool { ordinals[text] != nil }

  private static let ordinals = [
    "first": "1st", "second": "2nd", "third": "3rd", "fourth": "4th", "fifth": "5th", "sixth": "6th", "seventh": "7th",
    "eighth": "8th", "ninth": "9th", "tenth": "10th",
  ]
  private static let fractions: Set<String> = [
    "half", "third", "thirds", "quarter", "quarters", "fourth", "fourths", "fifth", "fifths", "tenth", "tenths",
  ]
  private static let words: [String: String] = {
    var result = units.merging(tens) { $1 }.merging(teens) { $1 }.mapValues(String.init)
    for (word, meaning) in ordinals { result[word] = meaning }
    for word in ["once", "twice", "hundred", "thousand", "million", "billion", "dozen", "half"] { result[word] = word }
    return result
  }()
}
