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

  private static func hint(_ difference: WordsDifference) -> String {
    let place = difference.before.map { "after '\($0)' " } ?? ""
    let actual = difference.actual.map { "has '\($0)'" } ?? "ends"
    return "\(place)the text \(actual), these words have '\(difference.quoted)'"
  }
}
