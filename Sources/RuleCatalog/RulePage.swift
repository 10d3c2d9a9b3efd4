/// What somebody needs to know about one rule.
package struct RulePage: Hashable, Sendable {
  /// `area.name`; never renamed, never reused.
  package let id: String
  /// What is wrong, in one sentence.
  package let meaning: String
  /// Something that breaks the rule, as it stands in a file.
  package let example: String
  /// What to do about it.
  package let fix: String

  package init(_ id: String, _ meaning: String, example: String, fix: String) {
    self.id = id
    self.meaning = meaning
    self.example = example
    self.fix = fix
  }
}
