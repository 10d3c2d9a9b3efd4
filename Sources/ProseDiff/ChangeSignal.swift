/// Words of a sentence whose change weighs more than that of others.
struct ChangeSignal: Hashable, Sendable {
  let kind: ChangeKind
  /// In lower case, white space folded.
  let text: String
  /// What it says, when it can be written in several ways: `10` for `ten`. Equal meanings are no change.
  let meaning: String
  let tokens: Range<Int>

  init(_ kind: ChangeKind, _ tokens: [ProseToken], _ range: Range<Int>, meaning: String? = nil) {
    self.kind = kind
    self.tokens = range
    text = tokens[range].map { $0.text.lowercased() }.joined(separator: " ")
    self.meaning = meaning ?? text
  }
}
