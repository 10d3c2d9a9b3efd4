/// Phrases that weigh as a whole: what binds, what lets off, what bounds a number.
enum LegalPhrases {
  /// The longest phrase that begins at `index`.
  static func phrase(at index: Int, in tokens: [ProseToken], _ range: Range<Int>) -> ChangeSignal? {
    guard tokens[index].kind == .word else { return nil }
    let first = tokens[index].text.lowercased()
    for phrase in phrases[first] ?? [] where occurs(phrase.words, at: index, in: tokens, range) {
      let end = index + phrase.words.count
      if phrase.isBeforeNumber && !isNumber(end, in: tokens, range) { continue }
      return ChangeSignal(phrase.kind, tokens, index..<end, meaning: meanings[phrase.words.joined(separator: " ")])
    }
    return nil
  }

  private struct Phrase {
    let kind: ChangeKind
    let words: [String]
    /// Whether it only counts when a number follows: “after 24 hours”, but not “after the hearing”.
    let isBeforeNumber: Bool
  }

  private static func occurs(_ words: [String], at index: Int, in tokens: [ProseToken], _ range: Range<Int>) -> Bool {
    index + words.count <= range.upperBound
      && words.indices.allSatisfy { tokens[index + $0].text.lowercased() == words[$0] }
  }

  private static func isNumber(_ index: Int, in tokens: [ProseToken], _ range: Range<Int>) -> Bool {
    guard index < range.upperBound else { return false }
    let token = tokens[index]
    switch token.kind {
    case .number: return true
    case .placeholder: return token.text.contains("/") || !token.text.contains(":") && !token.text.contains(".")
    case .word: return NumberMeaning.of(token.text.lowercased()) != nil
    case .date, .citation, .punctuation: return false
    }
  }

  private static let phrases: [String: [Phrase]] = {
    var result: [String: [Phrase]] = [:]
    func add(_ kind: ChangeKind, _ texts: [String], beforeNumber: Bool = false) {
      for text in texts {
        let words = text.split(separator: " ").map(String.init)
        result[words[0], default: []].append(Phrase(kind: kind, words: words, isBeforeNumber: beforeNumber))
      }
    }
    add(.modal, modals + ["is", "are", "be", "was", "were"].flatMap { verb in states.map { "\(verb) \($0)" } })
    add(.exception, exceptions)
    add(.negation, ["fail to", "fails to", "refrain from", "refrains from"])
    add(.timeUnit, haste + ["prior to", "in advance of", "subsequent to"])
    add(.number, limits)
    add(.number, ["within", "after", "before", "over", "under", "about", "approximately"], beforeNumber: true)
    return result.mapValues { $0.sorted { $0.words.count > $1.words.count } }
  }()

  private static let modals = [
    "need not", "has to", "have to", "has a duty to", "have a duty to", "has discretion to", "in its discretion",
    "at its discretion", "agrees to", "agree to", "undertakes to", "undertake to", "intends to", "intend to",
    "make efforts to", "makes efforts to", "make reasonable efforts to", "make every effort to", "attempt to",
    "attempts to", "try to", "tries to", "endeavor to", "strive to", "seek to",
  ]
  /// After a form of “be”.
  private static let states = [
    "responsible for", "required to", "obligated to", "obliged to", "entitled to", "encouraged to", "permitted to",
    "allowed to", "authorized to", "expected to", "asked to", "prohibited from",
  ]
  private static let exceptions = [
    "subject to", "other than", "provided that", "except that", "except as", "except for", "but for", "only if",
    "only when", "only with", "as long as", "so long as", "on condition that", "with the exception of", "in spite of",
    "even if", "regardless of", "to the extent", "where appropriate", "when appropriate", "as appropriate",
    "if appropriate", "where possible", "when possible", "if possible", "as possible", "where feasible",
    "when feasible", "if feasible", "where practicable", "if practicable", "as needed", "if needed", "where needed",
    "where applicable", "when applicable", "if applicable", "as applicable", "where necessary", "when necessary",
    "if necessary", "as necessary", "where available", "when available", "if available", "as available",
    "upon request", "on request", "instead of", "in lieu of",
  ]
  private static let haste = [
    "at once", "without delay", "without undue delay", "without unreasonable delay", "as soon as possible",
    "as soon as practicable", "as soon as",
  ]
  private static let limits = [
    "at least", "at most", "no more than", "not more than", "no less than", "not less than", "no fewer than",
    "not fewer than", "no later than", "not later than", "no earlier than", "not earlier than", "no sooner than",
    "in no case more than", "in no case later than", "in no event more than", "in no event later than", "more than",
    "less than", "fewer than", "up to", "or more", "or fewer", "or less", "or older", "or younger", "or over",
    "or under", "a minimum of", "a maximum of", "whichever is earlier", "whichever is later", "whichever is sooner",
    "whichever is first", "whichever comes first", "whichever is greater", "whichever is more", "whichever is less",
    "whichever is longer", "whichever is shorter",
  ]

  /// Phrases that say the same, under one of them.
  private static let meanings: [String: String] = {
    let groups = [
      ["at least", "no less than", "not less than", "no fewer than", "not fewer than", "a minimum of"],
      [
        "at most", "no more than", "not more than", "up to", "a maximum of", "in no case more than",
        "in no event more than",
      ],
      ["no later than", "not later than", "in no case later than", "in no event later than"],
      ["no earlier than", "not earlier than", "no sooner than"],
      ["less than", "fewer than"], ["or less", "or fewer"], ["before", "prior to", "in advance of"],
      ["after", "subsequent to"], ["immediately", "at once", "without delay"],
      ["whichever is earlier", "whichever is sooner", "whichever is first", "whichever comes first"],
      ["whichever is greater", "whichever is more"], ["upon request", "on request"],
    ]
    return groups.reduce(into: [:]) { result, group in for phrase in group { result[phrase] = group[0] } }
  }()
}
