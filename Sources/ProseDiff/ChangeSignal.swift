/// Words of a sentence whose change weighs more than that of others.
struct ChangeSignal: Hashable, Sendable {
  let kind: ChangeKind
  /// In lower case, white space folded.
  let text: String
  let tokens: Range<Int>
}

/// Finds such words.
struct SignalFinder {
  private let vocabulary: ProseVocabulary

  init(_ vocabulary: ProseVocabulary) { self.vocabulary = vocabulary }

  /// In no particular order of kinds, each kind in text order.
  func signals(in tokens: [ProseToken], _ range: Range<Int>) -> [ChangeSignal] {
    var signals = vocabulary.signals(in: tokens, range)
    for index in range {
      let token = tokens[index]
      if let kind = kind(of: token) {
        signals.append(ChangeSignal(kind: kind, text: token.text.lowercased(), tokens: index..<index + 1))
      } else if let length = Self.exceptionLength(tokens, index, range) {
        signals.append(signal(.exception, tokens, index..<index + length))
      } else if Self.timeUnits.contains(token.text.lowercased()) {
        let isQualified = index > range.lowerBound && Self.dayQualifiers.contains(tokens[index - 1].text.lowercased())
        signals.append(signal(.timeUnit, tokens, (isQualified ? index - 1 : index)..<index + 1))
      }
    }
    return signals
  }

  private func signal(_ kind: ChangeKind, _ tokens: [ProseToken], _ range: Range<Int>) -> ChangeSignal {
    ChangeSignal(kind: kind, text: tokens[range].map { $0.text.lowercased() }.joined(separator: " "), tokens: range)
  }

  private func kind(of token: ProseToken) -> ChangeKind? {
    switch token.kind {
    case .number: return .number
    case .date: return .date
    case .citation: return .citation
    case .placeholder: return Self.kind(ofPlaceholder: token.text)
    case .punctuation: return nil
    case .word: break
    }
    let word = token.text.lowercased()
    if Self.modals.contains(word) { return .modal }
    if Self.negations.contains(word) || word.hasSuffix("n't") || word.hasSuffix("n\u{2019}t") { return .negation }
    if Self.conjunctions.contains(word) { return .conjunction }
    if Self.numberWords.contains(word) { return .number }
    return nil
  }

  private static func kind(ofPlaceholder text: String) -> ChangeKind? {
    let name = text.dropFirst(2)
    if name.hasPrefix("cite:") || name.hasPrefix("clause:") || name.hasPrefix("part:") { return .citation }
    if name.hasPrefix("partner:") || name.hasPrefix("team:") { return .party }
    if name.hasPrefix("block:") || name.hasPrefix("county.") { return nil }
    return name.hasPrefix("fiscal-year") ? .date : .number
  }

  private static func exceptionLength(_ tokens: [ProseToken], _ index: Int, _ range: Range<Int>) -> Int? {
    let words = tokens[index..<min(index + 2, range.upperBound)].map { $0.text.lowercased() }
    if words.count == 2, exceptionPairs.contains("\(words[0]) \(words[1])") { return 2 }
    return words.first.map(exceptions.contains) ?? false ? 1 : nil
  }

  private static let modals: Set<String> = ["shall", "must", "may", "will", "should", "can", "might", "could", "would"]
  private static let negations: Set<String> = [
    "not", "no", "never", "neither", "nor", "cannot", "none", "without", "nobody", "nothing", "non",
  ]
  private static let conjunctions: Set<String> = ["and", "or", "and/or", "either", "both"]
  private static let exceptions: Set<String> = [
    "except", "unless", "notwithstanding", "excepting", "excluding", "only",
  ]
  private static let exceptionPairs: Set<String> = [
    "subject to", "other than", "provided that", "except that", "except as", "but for",
  ]
  private static let dayQualifiers: Set<String> = ["calendar", "business", "court", "working", "judicial"]
  private static let timeUnits: Set<String> = [
    "minute", "minutes", "hour", "hours", "day", "days", "week", "weeks", "month", "months", "quarter", "quarters",
    "year", "years", "daily", "weekly", "monthly", "quarterly", "yearly", "annually", "annual",
  ]
  private static let numberWords: Set<String> = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "fifteen",
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred", "thousand", "twice",
  ]
}
