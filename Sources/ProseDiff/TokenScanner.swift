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
    if let end = citationEnd(index) { return (.citation, end) }
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

  /// A word with its inner apostrophes; `and/or` is one.
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
    return end
  }

  private func isApostrophe(_ index: Int) -> Bool {
    guard index < cells.count else { return false }
    let text = cells.text(index..<index + 1)
    return text == "'" || text == "\u{2019}"
  }

  /// One symbol; `**` is one.
  private func punctuationEnd(_ index: Int) -> Int {
    cells.isASCII(index, "*") && cells.isASCII(index + 1, "*") ? index + 2 : index + 1
  }
}
