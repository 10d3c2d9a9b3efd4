/// Numbers words so that comparing them is comparing integers.
///
/// Two words get one number when they differ by white space, the style of quotes and dashes, or normalisation only; whether their
/// bytes differ is looked at afterwards, so that nothing is lost.
struct TokenKeys {
  // A string's own equality is canonical equivalence, which is what is wanted here and nowhere else.
  private var numbers: [String: Int] = [:]

  mutating func key(of text: String) -> Int {
    let name = Self.needsFolding(text) ? Self.folded(text) : Self.dashes.contains(text) ? "-" : text
    if let number = numbers[name] { return number }
    let number = numbers.count
    numbers[name] = number
    return number
  }

  /// As typewriters have them.
  private static let dashes: Set<String> = ["--", "---"]

  private static func needsFolding(_ text: String) -> Bool {
    text.utf8.contains { $0 >= 0x80 || $0 == 0x20 || ($0 >= 0x09 && $0 <= 0x0D) }
  }

  private static func folded(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var isAfterSpace = false
    for scalar in text.unicodeScalars {
      let isSpace = scalar.properties.isWhitespace
      if !(isSpace && isAfterSpace) { result.append(isSpace ? " " : straight(scalar)) }
      isAfterSpace = isSpace
    }
    return String(result)
  }

  private static func straight(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "\u{2018}", "\u{2019}", "\u{201A}", "\u{201B}": "'"
    case "\u{201C}", "\u{201D}", "\u{201E}", "\u{201F}": "\""
    case "\u{2010}"..."\u{2015}", "\u{2212}": "-"
    default: scalar
    }
  }
}
