/// Names characters that cannot be shown.
enum CharacterName {
  /// The code point, and the name where people may know it.
  static func name(of scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return commonName(of: scalar).map { "\(code) (\($0))" } ?? code
  }

  private static func commonName(of scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0x00: "NUL"
    case 0x09: "tab"
    case 0x1B: "escape"
    case 0x7F: "delete"
    case 0x85: "next line"
    case 0xA0: "no-break space"
    case 0xAD: "soft hyphen"
    case 0x200B: "zero-width space"
    case 0x2028: "line separator"
    case 0x2029: "paragraph separator"
    case 0x202F: "narrow no-break space"
    case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: "changes the reading direction"
    case 0x2060: "word joiner"
    case 0xFEFF: "byte-order mark"
    case 0xFFFD: "replacement character"
    case 0xE0000...0xE007F: "tag character"
    default: nil
    }
  }
}
