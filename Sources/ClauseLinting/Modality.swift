/// What a sentence makes of an act: a duty, or only a liberty or a prohibition.
struct Modality {
  /// Whether some verb says that an act must be done, and nothing leaves it to whoever must.
  let requires: Bool
  /// The first words that only permit or forbid an act, `may` or `shall not`; nil when there are none.
  let looseWords: String?

  private static let duties: Set<Substring> = ["shall", "will", "must"]
  private static let liberties: Set<Substring> = [
    "may", "might", "can", "cannot", "could", "should", "would", "ought",
  ]
  /// `shall not fail to report` is a duty all the same.
  private static let doubled: Set<Substring> = [
    "fail", "cease", "neglect", "omit", "delay", "wait", "hesitate", "later",
  ]
  /// What leaves an act to whoever should do it, wherever it stands.
  private static let choices = ["if it so chooses", "if it chooses", "at its discretion", "as it sees fit"]
  private static let releases = [
    "need not", "does not", "do not", "not required", "not obliged", "not bound", "no duty", "no longer",
    "is permitted", "is authorized", "is free", "is encouraged", "are permitted", "are authorized", "are free",
    "are encouraged", "declines", "decline to", "refrain",
  ]

  init(of sentence: String) {
    let words = sentence.lowercased().split { !$0.isLetter }
    // `No agency shall report`, but `No later than the next day the agency shall report`.
    let isDenied =
      words.first.map { ["no", "neither", "none"].contains($0) } ?? false
      && !(words.count > 1 && ["later", "more", "less"].contains(words[1]))
    var requires = false
    var loose: String?
    for (index, word) in words.enumerated() {
      let next = index + 1 < words.count ? words[index + 1] : ""
      if Self.liberties.contains(word) {
        loose = loose ?? String(word)
      } else if Self.duties.contains(word) {
        let isNegated = next == "not" || next == "never"
        let isDoubled = isNegated && index + 2 < words.count && Self.doubled.contains(words[index + 2])
        if isDenied {
          loose = loose ?? "\(words[0]) … \(word)"
        } else if (isNegated && !isDoubled) || next == "refrain" {
          loose = loose ?? "\(word) \(next)"
        } else {
          requires = true
        }
      }
    }
    let text = words.joined(separator: " ")
    let choice = Self.choices.first(where: text.contains)
    self.requires = requires && choice == nil
    looseWords = choice ?? loose ?? Self.releases.first(where: text.contains)
  }
}
