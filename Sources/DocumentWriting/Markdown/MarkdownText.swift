internal import SourceText

/// Makes text from files safe inside Markdown; the only place of this format where anything is escaped.
///
/// The words stay readable in a plain editor: only what GitHub's Markdown could read as markup is changed.
/// `@name` and `#1` get a word joiner after the mark, because comments on GitHub link them whatever is escaped.
package enum MarkdownText {
  /// `text` for the middle of a line.
  package static func escaped(_ text: String) -> String {
    guard hasSuspicion(text) else { return text }
    var result: [UInt8] = []
    append(text, to: &result)
    return String(decoding: result, as: UTF8.self)
  }

  /// Appends `text` for the middle of a line.
  static func append(_ text: String, to result: inout [UInt8]) {
    guard hasSuspicion(text) else { return result += text.utf8 }
    let bytes = Array(text.utf8)
    var runStart = 0
    var index = 0
    while index < bytes.count {
      guard isSuspicious(bytes[index], after: index > 0 ? bytes[index - 1] : 0) else {
        index += 1
        continue
      }
      result += bytes[runStart..<index]
      index += append(bytes, at: index, to: &result)
      runStart = index
    }
    result += bytes[runStart...]
  }

  /// Keeps the lines from `start` on from starting a heading, list, quote, rule or code block.
  ///
  /// They are escaped already; what they start with is looked at as it would be read.
  static func guardLines(of markup: inout [UInt8], from start: Int) {
    var line = start
    while true {
      let words = markup[line...].firstIndex { $0 != UInt8(ascii: " ") } ?? markup.count
      if words > line { markup.removeSubrange(line..<words) }
      if let mark = blockMark(of: markup[line...]) { markup.insert(UInt8(ascii: "\\"), at: mark) }
      guard let end = markup[line...].firstIndex(of: UInt8(ascii: "\n")) else { return }
      line = end + 1
    }
  }

  /// Where in `line` the character stands that makes a block of it.
  private static func blockMark(of line: ArraySlice<UInt8>) -> Int? {
    switch line.first {
    case UInt8(ascii: "#"), UInt8(ascii: ">"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "="),
      UInt8(ascii: ":"):
      return line.startIndex
    case .some(UInt8(ascii: "0")...UInt8(ascii: "9")):
      let rest = line.drop { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      guard let mark = rest.first, mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")"),
        rest.dropFirst().first.map({ $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }) ?? true
      else { return nil }
      return rest.startIndex
    default: return nil
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

  /// Appends what stands at `index`, escaped; returns how many bytes that was.
  private static func append(_ bytes: [UInt8], at index: Int, to result: inout [UInt8]) -> Int {
    let byte = bytes[index]
    let next = index + 1 < bytes.count ? bytes[index + 1] : nil
    switch byte {
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"): result.append(UInt8(ascii: " "))
    case UInt8(ascii: "\\"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "["),
      UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: "|"), UInt8(ascii: "~"), UInt8(ascii: "$"):
      result += [UInt8(ascii: "\\"), byte]
    // `&amp;` would be an entity, `http://` and `www.` links.
    case UInt8(ascii: "&") where next.map(isWord) ?? false || next == UInt8(ascii: "#"),
      UInt8(ascii: ":") where next == UInt8(ascii: "/"), UInt8(ascii: ".") where endsWithWWW(result):
      result += [UInt8(ascii: "\\"), byte]
    case UInt8(ascii: "@") where next.map(isWord) ?? false, UInt8(ascii: "#") where next.map(isWord) ?? false:
      result += [byte] + Array("\u{2060}".utf8)
    case 0..<0x20, 0x7F: result += replacement
    case 0x80...: return appendBeyondASCII(bytes, at: index, to: &result)
    default: result.append(byte)
    }
    return 1
  }

  private static let replacement = Array("\u{FFFD}".utf8)

  /// Replaces control characters and marks that turn the direction of text around.
  private static func appendBeyondASCII(_ bytes: [UInt8], at index: Int, to result: inout [UInt8]) -> Int {
    let length = bytes[index] < 0xE0 ? 2 : bytes[index] < 0xF0 ? 3 : 4
    let scalar = bytes[index..<min(bytes.count, index + length)]
    switch Array(scalar) {
    case [0xC2, 0x85]: result.append(UInt8(ascii: " "))
    case let two where two.count == 2 && two[0] == 0xC2 && two[1] < 0xA0: result += replacement
    case [0xD8, 0x9C], [0xE2, 0x80, 0x8E], [0xE2, 0x80, 0x8F], [0xEF, 0xBB, 0xBF], [0xEF, 0xBF, 0xBE],
      [0xEF, 0xBF, 0xBF]:
      result += replacement
    case let three where three.count == 3 && three[0] == 0xE2 && three[1] == 0x80 && (0xA8...0xAE).contains(three[2]):
      result += replacement
    case let three where three.count == 3 && three[0] == 0xE2 && three[1] == 0x81 && (0xA6...0xA9).contains(three[2]):
      result += replacement
    default: result += scalar
    }
    return scalar.count
  }

  /// Whether anything in the text might have to change.
  private static func hasSuspicion(_ text: String) -> Bool {
    let bytes = text.utf8.span
    let unsuspicious = unsuspicious
    var last: UInt8 = 0
    for index in bytes.indices {
      let byte = bytes[index]
      // Most of a text is small letters.
      if byte &- UInt8(ascii: "a") >= 26, !unsuspicious.contains(byte), isSuspicious(byte, after: last) { return true }
      last = byte
    }
    return false
  }

  /// Whether anything at this byte might have to change; most bytes stand in runs that do not.
  private static func isSuspicious(_ byte: UInt8, after last: UInt8) -> Bool {
    if byte == UInt8(ascii: ".") { return last | 0x20 == UInt8(ascii: "w") }
    return !unsuspicious.contains(byte)
  }

  private static let unsuspicious = ByteSet.alphanumeric.union(ByteSet(" '(),-/;\"%"))

  private static func endsWithWWW(_ bytes: [UInt8]) -> Bool {
    bytes.count >= 3 && bytes.suffix(3).allSatisfy { $0 | 0x20 == UInt8(ascii: "w") }
  }

  /// Letters and digits; every letter beyond ASCII counts.
  private static func isWord(_ byte: UInt8) -> Bool { byte >= 0x80 || ByteSet.alphanumeric.contains(byte) }
}
