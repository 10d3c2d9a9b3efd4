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
    let source = text.utf8.span
    var index = 0
    while index < source.count, !Self.mayNeedEscaping(source[index]) { index += 1 }
    guard index < source.count else { return bytes += text.utf8 }
    index = 0
    while index < source.count {
      let byte = source[index]
      switch byte {
      case UInt8(ascii: "&"): bytes += "&amp;".utf8
      case UInt8(ascii: "<"): bytes += "&lt;".utf8
      case UInt8(ascii: ">"): bytes += "&gt;".utf8
      case UInt8(ascii: "\""): bytes += "&quot;".utf8
      case 0x09, 0x0A, 0x0D: bytes.append(0x20)
      case ..<0x20, 0x7F: show(UInt32(byte))
      case 0xC2 where source[index + 1] < 0xA0:
        show(UInt32(source[index + 1]))
        index += 1
      // The Arabic letter mark, which shows nothing and turns what follows.
      case 0xD8 where source[index + 1] == 0x9C:
        show(0x061C)
        index += 1
      case 0xE2, 0xEF:
        let value = UInt32(byte & 0x0F) << 12 | UInt32(source[index + 1] & 0x3F) << 6 | UInt32(source[index + 2] & 0x3F)
        if Self.isShownByNumber(value) {
          show(value)
        } else {
          bytes.append(byte)
          bytes.append(source[index + 1])
          bytes.append(source[index + 2])
        }
        index += 2
      default: bytes.append(byte)
      }
      index += 1
    }
  }

  /// Of a byte below 0x80 whether it stands for another; of others whether they begin a character that may.
  private static func mayNeedEscaping(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""): true
    case ..<0x20, 0x7F, 0xC2, 0xD8, 0xE2, 0xEF: true
    default: false
    }
  }

  private mutating func show(_ value: UInt32) { bytes += #"\u{\#(String(value, radix: 16, uppercase: true))}"#.utf8 }

  /// Of the characters whose first byte is E2 or EF.
  private static func isShownByNumber(_ value: UInt32) -> Bool {
    switch value {
    case 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}

/// Markup that stands in the source text; data never has this type.
struct XMLMarkup: ExpressibleByStringLiteral {
  let text: String
  init(stringLiteral text: String) { self.text = text }
}
