/// Tells the number of a section from one that counts.
enum CitationNumber {
  /// Whether a word before `index` says that the number there is a section's: `section 12.3`, `sections 300 and 602`.
  static func isOne(_ index: Int, in tokens: [ProseToken], _ range: Range<Int>) -> Bool {
    var place = index - 1
    while place >= range.lowerBound, index - place <= 12 {
      let token = tokens[place]
      if token.kind == .word, places.contains(token.text.lowercased()) || bills.contains(token.text) { return true }
      let isLink =
        token.kind == .number || token.kind == .citation || links.contains(token.text.lowercased())
        || token.text == "." && place > range.lowerBound && places.contains(tokens[place - 1].text.lowercased())
      guard isLink else { return false }
      place -= 1
    }
    return false
  }

  private static let links: Set<String> = [",", "and", "or", "to", "through", "-", "\u{2013}", "§"]
  private static let places: Set<String> = [
    "section", "sections", "sec", "secs", "subdivision", "subdivisions", "subd", "subds", "paragraph", "paragraphs",
    "subparagraph", "subparagraphs", "clause", "clauses", "part", "parts", "article", "articles", "chapter", "chapters",
    "ch", "division", "title", "rule", "rules", "form", "exhibit", "appendix", "attachment", "stats", "item",
  ]
  private static let bills: Set<String> = ["AB", "SB", "ACR", "SCR", "HR"]
}
