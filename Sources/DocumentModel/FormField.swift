/// A place of a form where somebody answers one question.
package struct FormField: Hashable, Sendable {
  /// What can be answered.
  package enum Kind: Hashable, Sendable {
    case text
    /// A day of the calendar, `YYYY-MM-DD`.
    case date
    /// One of these.
    case choice([Option])
    /// Any of these, each with a box.
    case boxes([Option])
  }

  package struct Option: Hashable, Sendable {
    /// What is read back: `child-mdt`.
    package let value: String
    /// What people read: `child's multidisciplinary team`.
    package let label: String

    package init(_ value: String, label: String? = nil) {
      self.value = value
      self.label = label ?? value
    }
  }

  /// Names the question, as `mou values --set` takes it: `missing.report/report-hours`.
  package let question: String
  /// The question in words, for those who hear the form.
  package let title: String
  /// What stands there until somebody answers: `a whole number of hours, at most 24`.
  package let prompt: String
  package let kind: Kind

  package init(question: String, title: String, prompt: String, kind: Kind) {
    self.question = question
    self.title = title
    self.prompt = prompt
    self.kind = kind
  }

  /// The field on paper: boxes to tick, or the prompt.
  package var text: String {
    switch kind {
    case .text, .date: "[\(prompt)]"
    case .choice(let options), .boxes(let options): options.map { "☐ \($0.label)" }.joined(separator: "  ")
    }
  }
}
