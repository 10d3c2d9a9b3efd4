internal import ProtocolModel
internal import SourceText

extension Diagnostic {
  /// The words that should carry an element do not stand in the text.
  static func wordsMissing(
    _ difference: WordsDifference?, element: StatutoryElement.ID?, at range: SourceRange
  ) -> Self {
    let subject = element.map { "the words that carry '\($0)' do" } ?? "these words do"
    return Diagnostic(
      "carries.words-missing", .error, "\(subject) not stand in the text", at: range, hint: difference.map(hint))
  }

  static func wordsCutPlaceholder(at range: SourceRange) -> Self {
    Diagnostic(
      "carries.words-cut", .error, "these words begin or end inside a placeholder", at: range,
      hint: "quote it whole, from '{{' to '}}', so that its value must be stated")
  }

  static func wordsSayNothing(at range: SourceRange) -> Self {
    Diagnostic(
      "carries.words-short", .error, "these words say too little to carry a duty", at: range,
      hint: "quote who does what, and by when")
  }

  private static func hint(_ difference: WordsDifference) -> String {
    let place = difference.before.map { "after '\($0)' " } ?? ""
    let actual = difference.actual.map { "has '\($0)'" } ?? "ends"
    return "\(place)the text \(actual), these words have '\(difference.quoted)'"
  }
}
