internal import SourceText
internal import TextScanning

/// Words that would pass a verdict on the protocol, which no text of ours does.
struct VerdictReview {
  /// The bytes of the original text that hold a verdict.
  static func verdicts(in prose: Prose) -> [Range<Int>] {
    (0..<prose.count).compactMap { index in
      guard verdicts.contains(prose.word(index)), let subject = subject(of: index, in: prose) else { return nil }
      return prose.originalBytes(ofWords: subject...index)
    }
  }

  private static let verdicts: Set<String> = ["compliant", "complete", "certified", "complies"]
  private static let subjects: Set<String> = ["protocol", "county", "agreement", "mou", "document", "memorandum"]
  private static let links: Set<String> = [
    "is", "are", "was", "be", "been", "as", "deemed", "found", "considered", "fully", "hereby", "now", "legally",
    "state", "law", "statutorily", "a", "it",
  ]

  /// The protocol or county that the verdict at `index` is on; nil when the word says something else.
  private static func subject(of index: Int, in prose: Prose) -> Int? {
    var place = index - 1
    while place >= 0, links.contains(prose.word(place)), prose.isJoined(place, index) { place -= 1 }
    guard place >= 0, prose.isJoined(place, index), subjects.contains(prose.word(place)) else { return nil }
    // `the county certified laboratory` has no verb between them.
    return place < index - 1 || prose.word(index) == "complies" ? place : nil
  }
}

extension Diagnostic {
  static func verdictWord(_ words: String, at range: SourceRange) -> Self {
    Diagnostic(
      "lint.verdict-word", .error, "'\(words)' passes a verdict that no text here can pass", at: range,
      hint: "say what the protocol does")
  }
}
