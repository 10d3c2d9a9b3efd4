/// What somebody answers to one question, as they wrote it.
package struct GivenAnswer: Hashable, Sendable {
  /// The question's name: `mdt.initial/days`, `fact:opted-in`.
  package let question: String
  package let text: String
  /// The office that states it.
  package let office: String
  /// Where the answer stands: `--set mdt.initial/days=7`, `answers.csv, line 4`.
  package let origin: String

  package init(question: String, text: String, office: String, origin: String) {
    self.question = question
    self.text = text
    self.office = office
    self.origin = origin
  }
}
