package import SourceText

/// Shows in a text only that something belonged to one person, never what.
package enum PersonalDataMask {
  /// `text` with stars in place of what belongs to one person.
  package static func masked(_ text: String) -> String {
    let prose = Prose(text)
    let found = PersonalDataScanner(prose).data().filter(\.isSecret)
    guard !found.isEmpty else { return text }
    let bytes = Array(text.utf8)
    var result = ""
    var start = 0
    for datum in found {
      let range = prose.origin(of: datum.range)
      result += String(decoding: bytes[start..<range.lowerBound], as: UTF8.self) + datum.masked
      start = range.upperBound
    }
    return result + String(decoding: bytes[start...], as: UTF8.self)
  }

  /// `bytes` with an x in place of each letter and digit in `ranges`, and of each @: what a file says before and after stays
  /// where it is, and an x means nothing in YAML.
  package static func crossedOut(_ bytes: [UInt8], at ranges: [SourceRange]) -> [UInt8] {
    var result = bytes
    for range in ranges {
      for index in (range.start.byteOffset..<range.end.byteOffset).clamped(to: bytes.indices)
      where bytes[index] >= 0x80 || bytes[index].isWordByte || bytes[index] == UInt8(ascii: "@") {
        result[index] = UInt8(ascii: "x")
      }
    }
    return result
  }
}
