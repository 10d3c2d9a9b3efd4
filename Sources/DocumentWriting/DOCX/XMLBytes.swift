/// A growing XML text in UTF-8; the only way for data into it is through the escaper.
struct XMLBytes {
  private(set) var bytes: [UInt8] = []

  init() {}

  init(declaring root: XMLMarkup) {
    bytes += #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#.utf8
    bytes += root.text.utf8
  }

  /// Appends markup as it is.
  mutating func markup(_ markup: XMLMarkup) { bytes += markup.text.utf8 }

  mutating func append(_ other: XMLBytes) { bytes += other.bytes }

  mutating func number(_ number: Int) {
    if 0..<10 ~= number {
      bytes.append(UInt8(48 + number))
    } else {
      bytes += String(number).utf8
    }
  }

  /// Appends `text` escaped for element content and for attributes in double quotes.
  ///
  /// Line breaks and tabs become spaces. Characters that XML 1.0 does not have, control characters and marks that
  /// change the direction of what follows are shown as `\u{202E}`: nobody signs words that read otherwise than they are.
  mutating func text(_ text: String) {
    guard text.utf8.contains(where: { Self.needsLook[Int($0)] }) else {
      bytes += text.utf8
      return
    }
    for scalar in text.unicodeScalars { append(scalar) }
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "&": bytes += "&amp;".utf8
    case "<": bytes += "&lt;".utf8
    case ">": bytes += "&gt;".utf8
    case "\"": bytes += "&quot;".utf8
    case "\t", "\n", "\r": bytes.append(0x20)
    case _ where Self.isShownByNumber(scalar.value):
      bytes += #"\u{\#(String(scalar.value, radix: 16, uppercase: true))}"#.utf8
    default: bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
    }
  }

  private static func isShownByNumber(_ value: UInt32) -> Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  /// By byte: whether a text with it must be looked at scalar by scalar.
  private static let needsLook: [Bool] = (0..<256).map { byte in
    switch UInt8(byte) {
    case ..<0x20, 0x7F, 0x22, 0x26, 0x3C, 0x3E: true  // controls, and " & < >
    case 0xC2, 0xE2, 0xEF: true  // the first bytes of the characters above
    default: false
    }
  }
}

/// Markup that stands in the source text; data never has this type.
struct XMLMarkup: ExpressibleByStringLiteral {
  let text: String
  init(stringLiteral text: String) { self.text = text }
}
