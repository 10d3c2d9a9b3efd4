/// Markup of a page: literals stand as written, and every string put into them is escaped.
///
/// The one escaper of all pages; it serves text and quoted attributes alike, so that `"<p id=\"\(id)\">\(words)</p>"`
/// is right whatever the data holds.
package struct HTMLText: Hashable, Sendable, ExpressibleByStringInterpolation {
  package private(set) var markup: String

  package init(stringLiteral markup: String) { self.markup = markup }

  package init(stringInterpolation: StringInterpolation) { markup = stringInterpolation.markup }

  /// `text` as data.
  package init(escaping text: String) { markup = Self.escaped(text) }

  package static let empty: HTMLText = ""

  package static func += (left: inout HTMLText, right: HTMLText) { left.markup += right.markup }

  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var markup = ""

    package init(literalCapacity: Int, interpolationCount: Int) {
      markup.reserveCapacity(literalCapacity + interpolationCount * 16)
    }

    package mutating func appendLiteral(_ literal: String) { markup += literal }

    package mutating func appendInterpolation(_ data: String) { markup += HTMLText.escaped(data) }

    package mutating func appendInterpolation(_ number: Int) { markup += String(number) }

    package mutating func appendInterpolation(_ part: HTMLText) { markup += part.markup }
  }
}

extension Sequence<HTMLText> {
  package func joined(separator: HTMLText = .empty) -> HTMLText {
    var result = HTMLText.empty
    var isFirst = true
    for part in self {
      if !isFirst { result += separator }
      result += part
      isFirst = false
    }
    return result
  }
}

extension HTMLText {
  /// The address of `anchor` in its own page, without the `#`: bytes that an address cannot hold are percent-encoded.
  package static func fragment(_ anchor: String) -> String {
    guard !anchor.utf8.allSatisfy(isPlain) else { return anchor }
    return anchor.utf8.map { byte in
      if isPlain(byte) { return String(Character(Unicode.Scalar(byte))) }
      let digits = String(byte, radix: 16, uppercase: true)
      return byte < 16 ? "%0\(digits)" : "%\(digits)"
    }.joined()
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  /// Controls and marks that turn the direction of text are shown as `\u{1B}`: data never hides or reorders words,
  /// and the page stays well-formed as XML.
  private static func escaped(_ text: String) -> String {
    let bytes = text.utf8.span
    var index = 0
    while index < bytes.count, !mayNeedEscaping(bytes[index]) { index += 1 }
    guard index < bytes.count else { return text }
    var result = ""
    result.reserveCapacity(text.utf8.count + 16)
    // What stands between two scalars that change is taken in one piece.
    let scalars = text.unicodeScalars
    var start = scalars.startIndex
    for (index, scalar) in zip(scalars.indices, scalars) {
      guard let replacement = replacement(of: scalar) else { continue }
      result += text[start..<index]
      result += replacement
      start = scalars.index(after: index)
    }
    result += text[start...]
    return result
  }

  private static func replacement(of scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "&": "&amp;"
    case "<": "&lt;"
    case ">": "&gt;"
    case "\"": "&quot;"
    case "'": "&#39;"
    case _ where isShownByNumber(scalar): "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
    default: nil
    }
  }

  private static func mayNeedEscaping(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"): true
    case 0x09, 0x0A: false
    // Controls, and the first bytes of every mark beyond ASCII that is shown by its number.
    case 0..<0x20, 0x7F, 0xC2, 0xD8, 0xE2, 0xEF: true
    // The last two scalars of each plane beyond the first are not characters.
    case 0xF0...: true
    default: false
    }
  }

  private static func isShownByNumber(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: scalar.value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(scalar.value)
    }
  }
}
