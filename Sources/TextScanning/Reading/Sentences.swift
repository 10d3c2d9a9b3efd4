/// The sentences of a prose, as numbers of its words.
struct Sentences {
  /// Each sentence's words; a line that starts a list item or a table row begins a sentence of its own.
  let wordRanges: [Range<Int>]

  init(of prose: Prose) {
    var ranges: [Range<Int>] = []
    var start = 0
    for index in prose.words.indices.dropLast() {
      let gap = prose.words[index].range.upperBound..<prose.words[index + 1].range.lowerBound
      guard Self.endsSentence(prose, gap: gap, after: prose.words[index]) else { continue }
      ranges.append(start..<index + 1)
      start = index + 1
    }
    if start < prose.words.count { ranges.append(start..<prose.words.count) }
    wordRanges = ranges
  }

  /// A full stop, question or exclamation mark before a blank, a semicolon, a blank line, or a list mark.
  private static func endsSentence(_ prose: Prose, gap: Range<Int>, after word: Prose.Word) -> Bool {
    var lineEnds = 0
    for offset in gap {
      switch prose.bytes[offset] {
      case UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: ";"): return true
      case UInt8(ascii: "."):
        if prose[offset + 1].isBlank || prose[offset + 1] == UInt8(ascii: "\""), !isAbbreviation(word.text) {
          return true
        }
      case 0x0A: lineEnds += 1
      case UInt8(ascii: "-"), UInt8(ascii: "|"), UInt8(ascii: "*"): if lineEnds > 0 { return true }
      default: break
      }
    }
    return lineEnds > 1
  }

  private static func isAbbreviation(_ word: String) -> Bool {
    word.utf8.count == 1 || abbreviations.contains(word)
  }

  private static let abbreviations: Set<String> = [
    "welf", "inst", "pen", "ed", "educ", "evid", "civ", "gov", "govt", "fam", "saf", "subd", "subds", "par", "sec",
    "secs", "no", "nos", "stats", "ch", "chs", "art", "div", "cal", "mr", "mrs", "ms", "dr", "hon", "st", "vs", "etc",
    "dept", "seq", "al",
  ]
}
