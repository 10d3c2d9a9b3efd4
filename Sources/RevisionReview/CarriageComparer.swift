internal import ProseDiff

/// Compares the sentences that carry an element, each pair of texts once.
struct CarriageComparer {
  /// The words that carry an element, in the text they are quoted from.
  struct Quotation: Hashable {
    let text: String
    let words: String
  }

  struct Outcome {
    let kind: ElementChange.Kind
    let comparison: ProseComparison
  }

  private struct Pair: Hashable {
    let old: Quotation
    let new: Quotation
  }

  private let vocabulary: ProseVocabulary
  private var outcomes: [Pair: Outcome?] = [:]
  private var sentences: [Quotation: String] = [:]

  init(_ vocabulary: ProseVocabulary) { self.vocabulary = vocabulary }

  /// How the force of the words changed; nil when they say the same.
  mutating func outcome(from old: Quotation, to new: Quotation) -> Outcome? {
    if old == new { return nil }
    let pair = Pair(old: old, new: new)
    if let known = outcomes[pair] { return known }
    let comparison = ProseComparison(sentence(of: old), sentence(of: new), knowing: vocabulary)
    let outcome = comparison.changesWords ? Outcome(kind: Self.kind(of: comparison), comparison: comparison) : nil
    outcomes[pair] = .some(outcome)
    return outcome
  }

  /// The words of `quotation` as they stand in another text; nil when it does not hold them.
  func quotation(of quotation: Quotation, in text: String) -> Quotation? {
    let isHeld = QuotedSentences(text).sentences(around: quotation.words) != nil
    return isHeld ? Quotation(text: text, words: quotation.words) : nil
  }

  /// The whole sentences around the words; the words themselves where the text does not hold them.
  mutating func sentence(of quotation: Quotation) -> String {
    if let known = sentences[quotation] { return known }
    let found = QuotedSentences(quotation.text).sentences(around: quotation.words) ?? quotation.words
    sentences[quotation] = found
    return found
  }

  private static func kind(of comparison: ProseComparison) -> ElementChange.Kind {
    let effects = comparison.changes.flatMap { change in change.aspects.map { DutyEffect.of($0, in: change) } }
    if effects.contains(.weakened) { return .weakened }
    return effects.contains(.strengthened) ? .strengthened : .reworded
  }
}
