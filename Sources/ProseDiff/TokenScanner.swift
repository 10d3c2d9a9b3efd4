/// Cuts a text into tokens; statute numbers, sums, dates and placeholders stay whole.
struct TokenScanner {
  let cells: TextCells
  private var tokens: [ProseToken] = []

  init(_ text: String) { cells = TextCells(text) }

  /// The tokens of the text; `keys` numbers them.
  mutating func tokens(_ keys: inout TokenKeys) -> [ProseToken] {
    tokens = []
    var index = 0
    while index < cells.count {
      if cells.classes[index] == .space {
        index += 1
        continue
      }
      let (kind, end) = token(at: index)
      let text = cells.text(index..<end)
      tokens.append(
        ProseToken(
          kind: kind, text: text, bytes: cells.starts[index]..<cells.starts[end], key: keys.key(of: text)))
      index = end
    }
    return tokens
  }

  private func token(at index: Int) -> (ProseToken.Kind, Int) {
    if let end = placeholderEnd(index) { return (.placeholder, end) }
    // The “(3)” of “three (3)” is the number again.
    if let end = citationEnd(index), !(cells.isASCII(index, "(") && isAfterNumber) { return (.citation, end) }
    if let end = dateEnd(index) { return (.date, end) }
    if let end = moneyEnd(index) { return (.number, end) }
    switch cells.classes[index] {
    case .digit:
      let end = numberEnd(index)
      return (isSectionNumber(index..<end) ? .citation : .number, end)
    case .letter: return (.word, wordEnd(index))
    case .space, .symbol: return (.punctuation, punctuationEnd(index))
    }
  }

  private var isAfterNumber: Bool {
    tokens.last.map { $0.kind == .word && NumberMeaning.of($0.text.lowercased()) != nil } ?? false
  }

  /// `{{report-hours}}`
  private func placeholderEnd(_ index: Int) -> Int? {
    guard cells.isASCII(index, "{"), cells.isASCII(index + 1, "{") else { return nil }
    var end = index + 2
    while !cells.isASCII(end, "}") {
      guard cells.isClass(end, .letter) || cells.isClass(end, .digit) || isPlaceholderMark(end) else { return nil }
      end += 1
    }
    return cells.isASCII(end + 1, "}") ? end + 2 : nil
  }

  private func isPlaceholderMark(_ index: Int) -> Bool {
    [".", ":", "/", "-"].contains { cells.isASCII(index, $0) }
  }

  /// `$1,200.00`
  private func moneyEnd(_ index: Int) -> Int? {
    guard cells.isASCII(index, "$"), cells.isClass(index + 1, .digit) else { return nil }
    return numberEnd(index + 1)
  }

  /// A word with its inner apostrophes; `and/or` and `twenty-one` are one.
  private func wordEnd(_ index: Int) -> Int {
    var end = index
    while true {
      while cells.isClass(end, .letter) || cells.isClass(end, .digit) { end += 1 }
      guard isApostrophe(end), cells.isClass(end + 1, .letter) else { break }
      end += 1
    }
    if cells.isASCII(end, "/"), cells.text(index..<end).lowercased() == "and" {
      let next = cells.end(of: .letter, from: end + 1)
      if cells.text(end + 1..<next).lowercased() == "or" { return next }
    }
    if isHyphen(end) {
      let next = cells.end(of: .letter, from: end + 1)
      let (first, second) = (cells.text(index..<end).lowercased(), cells.text(end + 1..<next).lowercased())
      if NumberMeaning.isCompound(first, second) { return next }
    }
    return end
  }

  func isHyphen(_ index: Int) -> Bool {
    index < cells.count && ["-", "\u{2010}", "\u{2011}", "\u{2013}"].contains(cells.text(index..<index + 1))
  }

  private func isApostrophe(_ index: Int) -> Bool {
    guard index < cells.count else { return false }
    let text = cells.text(index..<index + 1)
    return text == "'" || text == "\u{2019}"
  }

  /// One symbol; `**` is one, and so is a dash of two or three hyphens.
  private func punctuationEnd(_ index: Int) -> Int {
    if cells.isASCII(index, "*"), cells.isASCII(index + 1, "*") { return index + 2 }
    var end = index
    while cells.isASCII(end, "-") { end += 1 }
    return end - index == 2 || end - index == 3 ? end : index + 1
  }
}
