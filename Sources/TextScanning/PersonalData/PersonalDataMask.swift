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
}
