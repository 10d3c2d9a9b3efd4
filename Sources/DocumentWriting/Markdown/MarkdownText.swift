/// Makes text from files safe inside Markdown; the only place of this format where anything is escaped.
///
/// The words stay readable in a plain editor: only what GitHub's Markdown could read as markup is changed.
/// `@name` and `#1` get a word joiner after the mark, because comments on GitHub link them whatever is escaped.
package enum MarkdownText {
  /// `text` for the middle of a line.
  package static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      switch scalar {
      case "\n", "\r", "\t", "\u{85}": result.append(" ")
      case "\\", "*", "_", "`", "[", "]", "<", "|", "~", "$": append(escaped: scalar, to: &result)
      // `&amp;` would be an entity, `http://` and `www.` links.
      case "&" where next.map(isWordCharacter) ?? false || next == "#": append(escaped: scalar, to: &result)
      case ":" where next == "/": append(escaped: scalar, to: &result)
      case "." where endsWithWWW(result): append(escaped: scalar, to: &result)
      case "@" where next.map(isWordCharacter) ?? false, "#" where next.map(isWordCharacter) ?? false:
        result.append(scalar)
        result.append("\u{2060}")
      case _ where isUnprintable(scalar): result.append("\u{FFFD}")
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// A line of markup whose first characters shall not start a heading, list, quote, rule or code block.
  ///
  /// `line` is escaped already; what it starts with is looked at as it would be read.
  static func guardedStart(_ line: String) -> String {
    let trimmed = line.drop { $0 == " " }
    guard let first = trimmed.unicodeScalars.first else { return String(trimmed) }
    switch first {
    case "#", ">", "-", "+", "=", ":": return "\\" + trimmed
    case "0"..."9":
      let digits = trimmed.prefix { $0.isASCII && $0.isNumber }
      let rest = trimmed.dropFirst(digits.count)
      guard let mark = rest.first, mark == "." || mark == ")", rest.dropFirst().first.map({ $0 == " " }) ?? true else {
        return String(trimmed)
      }
      return "\(digits)\\\(rest)"
    default: return String(trimmed)
    }
  }

  /// The target of a link: only https, and nothing that could end it early.
  static func url(_ url: String) -> String? {
    guard url.utf8.starts(with: "https://".utf8) else { return nil }
    return url.utf8.map { byte -> String in
      switch byte {
      case 0x21, 0x23...0x27, 0x2A...0x3B, 0x3D, 0x3F...0x5A, 0x5F, 0x61...0x7A, 0x7E: String(UnicodeScalar(byte))
      default: "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }.joined()
  }

  /// Whether anything in `text` might be markup; most texts have nothing.
  private static func needsEscaping(_ text: String) -> Bool {
    var run = 0
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "w"), UInt8(ascii: "W"):
        run += 1
        continue
      case UInt8(ascii: ".") where run >= 3: return true
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: " "), UInt8(ascii: "'")...UInt8(ascii: ")"),
        UInt8(ascii: ",")...UInt8(ascii: "/"), UInt8(ascii: ";"), UInt8(ascii: "\""), UInt8(ascii: "%"):
        run = 0
      default: return true
      }
    }
    return false
  }

  private static func append(escaped scalar: Unicode.Scalar, to result: inout String.UnicodeScalarView) {
    result.append("\\")
    result.append(scalar)
  }

  private static func endsWithWWW(_ text: String.UnicodeScalarView) -> Bool {
    text.suffix(3).map { $0.properties.lowercaseMapping } == ["w", "w", "w"]
  }

  private static func isWordCharacter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  /// Control characters, and marks that turn the direction of text around.
  private static func isUnprintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0x200E, 0x200F, 0x061C, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF,
      0xFFFE, 0xFFFF:
      true
    default: false
    }
  }
}
