/// Finds where sentences, list items and table rows begin; line breaks alone never matter.
struct SentenceSplitter {
  private let tokens: [ProseToken]
  private let bytes: [UInt8]

  init(_ tokens: [ProseToken], _ bytes: [UInt8]) {
    self.tokens = tokens
    self.bytes = bytes
  }

  func sentences() -> [ProseText.Sentence] {
    var starts: [(token: Int, isBlock: Bool)] = []
    for index in tokens.indices {
      if index == 0 || startsBlock(index) {
        starts.append((index, true))
      } else if startsSentence(index) {
        starts.append((index, false))
      }
    }
    return starts.enumerated().map { place, start in
      let next = place + 1 < starts.count ? starts[place + 1].token : tokens.count
      let from = place == 0 ? 0 : tokens[start.token].bytes.lowerBound
      let to = next < tokens.count ? tokens[next].bytes.lowerBound : bytes.count
      return ProseText.Sentence(tokens: start.token..<next, bytes: from..<to, startsBlock: start.isBlock)
    }
  }

  private func gap(before index: Int) -> ArraySlice<UInt8> {
    bytes[tokens[index - 1].bytes.upperBound..<tokens[index].bytes.lowerBound]
  }

  private func lineBreaks(before index: Int) -> Int { gap(before: index).count { $0 == UInt8(ascii: "\n") } }

  private func startsBlock(_ index: Int) -> Bool {
    let breaks = lineBreaks(before: index)
    return breaks > 1 || (breaks == 1 && isListMark(index))
  }

  private func isListMark(_ index: Int) -> Bool {
    switch tokens[index].text {
    case "|": return true
    case "-", "*", "+": return index + 1 < tokens.count && !gap(before: index + 1).isEmpty
    default:
      guard tokens[index].kind == .number, index + 2 < tokens.count, gap(before: index + 1).isEmpty else {
        return false
      }
      return [".", ")"].contains(tokens[index + 1].text) && !gap(before: index + 2).isEmpty
    }
  }

  private func startsSentence(_ index: Int) -> Bool {
    guard !gap(before: index).isEmpty, canStartSentence(index) else { return false }
    var last = index - 1
    while last > 0, Self.closers.contains(tokens[last].text) { last -= 1 }
    guard [".", "!", "?"].contains(tokens[last].text), last > 0 else { return false }
    return tokens[last].text != "." || !isAbbreviated(last)
  }

  private func canStartSentence(_ index: Int) -> Bool {
    let token = tokens[index]
    switch token.kind {
    case .word: return token.text.first.map { !$0.isLowercase } ?? false
    case .number, .date, .citation, .placeholder: return true
    case .punctuation: return Self.openers.contains(token.text)
    }
  }

  /// Whether the full stop at `index` only ends an abbreviation.
  private func isAbbreviated(_ index: Int) -> Bool {
    let before = tokens[index - 1]
    guard before.bytes.upperBound == tokens[index].bytes.lowerBound else { return false }
    // A list's number is no sentence.
    if before.kind == .number, index == 1 || startsBlock(index - 1) { return true }
    guard before.kind == .word else { return false }
    return before.text.utf8.count == 1 && before.text != "I" || before.text == "No"
      || Self.abbreviations.contains(before.text.lowercased())
  }

  private static let closers: Set<String> = [")", "]", "\"", "'", "\u{201D}", "\u{2019}", "*", "**"]
  private static let openers: Set<String> = ["(", "[", "\"", "'", "\u{201C}", "\u{2018}", "*", "**", "§"]
  private static let abbreviations: Set<String> = [
    "stats", "ch", "cal", "nos", "sec", "secs", "subd", "subds", "art", "pub", "par", "pt", "reg", "regs", "vol",
    "mr", "ms", "mrs", "dr", "st", "vs", "cf", "seq", "welf", "inst", "pen", "fam", "evid", "civ", "gov", "ed",
    "dept", "u.s", "e.g", "i.e",
  ]
}
