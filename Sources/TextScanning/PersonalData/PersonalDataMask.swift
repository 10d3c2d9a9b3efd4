package import SourceText

/// Shows in a text only that something belonged to one person, never what.
package enum PersonalDataMask {
  /// `text` with stars in place of what belongs to one person.
  package static func masked(_ text: String) -> String { masked(text, inPublicLine: false) }

  /// The same; in a public line an office's number and mailbox stay.
  package static func masked(_ text: String, inPublicLine: Bool) -> String {
    let prose = Prose(text)
    let found = PersonalDataScanner(prose).data().filter { $0.isSecret && !(inPublicLine && $0.suitsPublicLine) }
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

  /// `bytes` with an x in place of each letter, digit and @ in `ranges`: all else stays where it is, and an x means nothing
  /// in YAML.
  package static func crossedOut(_ bytes: [UInt8], at ranges: [SourceRange]) -> [UInt8] {
    covered(bytes, ranges.map(\.bytes), with: UInt8(ascii: "x"), also: UInt8(ascii: "@"))
  }

  /// `bytes` with `mark` in place of each byte of a letter or digit in `stretches`, and of each byte that is `other`.
  static func covered(
    _ bytes: [UInt8], _ stretches: [Range<Int>], with mark: UInt8, also other: UInt8? = nil
  ) -> [UInt8] {
    var covered = bytes
    for stretch in stretches {
      for index in stretch.clamped(to: bytes.indices)
      where bytes[index] >= 0x80 || bytes[index].isWordByte || bytes[index] == other {
        covered[index] = mark
      }
    }
    return covered
  }
}

extension SourceRange {
  /// The bytes of the file from its start to its end.
  var bytes: Range<Int> { start.byteOffset..<max(start.byteOffset, end.byteOffset) }
}
