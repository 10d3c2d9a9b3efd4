/// Finds the words of a sentence that weigh: phrases first, so that the “no” of “no later than” is a limit's.
struct SignalFinder {
  private let vocabulary: ProseVocabulary

  init(_ vocabulary: ProseVocabulary) { self.vocabulary = vocabulary }

  /// In no particular order of kinds, each kind in text order.
  func signals(in tokens: [ProseToken], _ range: Range<Int>) -> [ChangeSignal] {
    var signals: [ChangeSignal] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if let phrase = LegalPhrases.phrase(at: index, in: tokens, range) {
        signals.append(phrase)
        index = phrase.tokens.upperBound
        continue
      }
      signals += self.signals(at: index, in: tokens, range)
      index += 1
    }
    // A “court day” names no court, and “county child welfare agency” defines no child.
    let units = signals.filter { $0.kind == .timeUnit }
    let (parties, terms) = vocabulary.signals(in: tokens, range)
    let named = parties.filter { party in !units.contains { $0.tokens.overlaps(party.tokens) } }
    return signals + named + terms.filter { term in !named.contains { $0.tokens.overlaps(term.tokens) } }
  }

  private func signals(at index: Int, in tokens: [ProseToken], _ range: Range<Int>) -> [ChangeSignal] {
    let token = tokens[index]
    let one = index..<index + 1
    if Self.isListMark(index, in: tokens, range) { return [ChangeSignal(.renumbered, tokens, one)] }
    switch token.kind {
    case .number: return [number(index, tokens, range)]
    case .date: return [ChangeSignal(.date, tokens, one)]
    case .citation: return [ChangeSignal(.citation, tokens, one, meaning: Self.meaning(ofCitation: token.text))]
    case .placeholder: return Self.kind(ofPlaceholder: token.text).map { [ChangeSignal($0, tokens, one)] } ?? []
    case .punctuation: return []
    case .word: return word(index, tokens, range)
    }
  }

  private func word(_ index: Int, _ tokens: [ProseToken], _ range: Range<Int>) -> [ChangeSignal] {
    let word = tokens[index].text.lowercased().replacing("\u{2019}", with: "'")
    let one = index..<index + 1
    if let modal = Self.negatedModals[word] {
      return [
        ChangeSignal(.modal, tokens, one, meaning: modal), ChangeSignal(.negation, tokens, one, meaning: "not"),
      ]
    }
    if Self.modals.contains(word) { return [ChangeSignal(.modal, tokens, one)] }
    if Self.negations.contains(word) || word.hasSuffix("n't") {
      return [ChangeSignal(.negation, tokens, one, meaning: word.hasSuffix("n't") ? "not" : nil)]
    }
    if let meaning = Self.conjunctions[word] { return [ChangeSignal(.conjunction, tokens, one, meaning: meaning)] }
    if Self.exceptions.contains(word) { return [ChangeSignal(.exception, tokens, one)] }
    if Self.haste.contains(word) || Self.order.contains(word) { return [ChangeSignal(.timeUnit, tokens, one)] }
    if Self.timeUnits.contains(word) {
      let isQualified = index > range.lowerBound && Self.dayQualifiers.contains(tokens[index - 1].text.lowercased())
      return [ChangeSignal(.timeUnit, tokens, (isQualified ? index - 1 : index)..<index + 1)]
    }
    let isNumber = word == "once" ? Self.isFrequency(index, tokens, range) : NumberMeaning.of(word) != nil
    return isNumber ? [number(index, tokens, range)] : []
  }

  /// A number, a year or a section's number; “percent” belongs to what it counts.
  private func number(_ index: Int, _ tokens: [ProseToken], _ range: Range<Int>) -> ChangeSignal {
    let one = index..<index + 1
    if tokens[index].kind == .number, CitationNumber.isOne(index, in: tokens, range) {
      return ChangeSignal(.citation, tokens, one)
    }
    if NumberMeaning.isYear(tokens[index].text) { return ChangeSignal(.date, tokens, one) }
    let meaning = NumberMeaning.of(tokens[index].text.lowercased()) ?? tokens[index].text.lowercased()
    let isPercent = index + 1 < range.upperBound && tokens[index + 1].text.lowercased() == "percent"
    return ChangeSignal(.number, tokens, one, meaning: isPercent ? "\(meaning)%" : meaning)
  }

  /// `2.` and `2)` at the start of a list's item, and `(b)` where no section is named.
  private static func isListMark(_ index: Int, in tokens: [ProseToken], _ range: Range<Int>) -> Bool {
    switch tokens[index].kind {
    case .number:
      return index == range.lowerBound && index + 1 < range.upperBound && [".", ")"].contains(tokens[index + 1].text)
    case .citation:
      let text = tokens[index].text
      guard text.hasPrefix("("), text.utf8.count <= 5, text.utf8.count(where: { $0 == UInt8(ascii: "(") }) == 1 else {
        return false
      }
      return index == range.lowerBound || tokens[index - 1].kind == .punctuation
        || !CitationNumber.isOne(index, in: tokens, range)
    case .word, .date, .placeholder, .punctuation: return false
    }
  }

  /// `wic 300(b)` for `WIC § 300(b)`.
  private static func meaning(ofCitation text: String) -> String {
    text.lowercased().replacing("§", with: " ").split { $0.isWhitespace }.joined(separator: " ")
  }

  private static func isFrequency(_ index: Int, _ tokens: [ProseToken], _ range: Range<Int>) -> Bool {
    index + 1 < range.upperBound && ["a", "an", "per", "each", "every", "in"].contains(tokens[index + 1].text)
      && (index == range.lowerBound || tokens[index - 1].text.lowercased() != "at")
  }

  private static func kind(ofPlaceholder text: String) -> ChangeKind? {
    let name = text.dropFirst(2)
    if name.hasPrefix("cite:") || name.hasPrefix("clause:") || name.hasPrefix("part:") { return .citation }
    if name.hasPrefix("partner:") || name.hasPrefix("team:") { return .party }
    if name.hasPrefix("block:") || name.hasPrefix("county.") { return nil }
    return name.hasPrefix("fiscal-year") ? .date : .number
  }

  private static let modals: Set<String> = [
    "shall", "must", "may", "will", "should", "can", "might", "could", "would",
    // “Services are voluntary.”
    "mandatory", "compulsory", "voluntary", "optional", "discretionary",
  ]
  private static let negatedModals = [
    "can't": "can", "cannot": "can", "couldn't": "could", "won't": "will", "wouldn't": "would", "shan't": "shall",
    "shouldn't": "should", "mustn't": "must",
  ]
  private static let negations: Set<String> = [
    "not", "no", "never", "neither", "nor", "none", "without", "nobody", "nothing", "non", "unable", "unlawful",
    "unauthorized", "unavailable", "unsafe", "ineligible", "inapplicable", "involuntary", "prohibited", "prohibits",
    "prohibit", "forbidden", "forbids", "forbid",
  ]
  /// Also “all” for “any”: whether one of several is enough.
  private static let conjunctions = [
    "and": "and", "or": "or", "and/or": "and/or", "either": "either", "both": "both", "all": "all", "each": "all",
    "every": "all", "any": "any", "some": "some",
  ]
  private static let exceptions: Set<String> = [
    "except", "unless", "notwithstanding", "excepting", "excluding", "only", "if", "despite",
  ]
  private static let haste: Set<String> = ["immediately", "promptly", "forthwith", "timely"]
  /// Says on which side of an event something is; weighs only when another one stands in its place.
  static let order: Set<String> = ["before", "after", "until", "during", "prior to", "in advance of", "subsequent to"]
  private static let dayQualifiers: Set<String> = [
    "calendar", "business", "court", "working", "judicial", "fiscal", "school", "consecutive",
  ]
  private static let timeUnits: Set<String> = [
    "minute", "minutes", "hour", "hours", "day", "days", "weekday", "weekdays", "week", "weeks", "month", "months",
    "quarter", "quarters", "year", "years", "daily", "weekly", "biweekly", "monthly", "quarterly", "yearly", "annually",
    "annual", "semiannually", "semiannual", "biannually", "biennially", "biennial", "hourly",
  ]
}
