internal import SourceText

/// Words that hold the place of an answer.
extension Diagnostic {
  /// An answer or note that says nothing and is passed over.
  static func standIn(_ text: String, _ noun: String, at range: SourceRange) -> Self {
    Diagnostic(
      "text.stand-in", .warning, "\(noun) says '\(text)', which holds a place and states nothing: it does not count",
      at: range, hint: "state it, or leave it out until somebody does")
  }

  /// Something that must be stated says nothing.
  static func standInWhereNeeded(_ text: String, _ noun: String, at range: SourceRange) -> Self {
    Diagnostic(
      "text.stand-in", .error, "\(noun) says '\(text)', which holds a place and states nothing", at: range,
      hint: "state it, or leave the whole entry out until somebody does")
  }

  /// A county's own text with a gap in it.
  static func gapInText(_ gap: String, at range: SourceRange) -> Self {
    Diagnostic(
      "text.stand-in", .warning, "'\(gap)' holds a place that nobody sees as a blank: it prints as it stands",
      at: range, hint: "declare a value and write {{its-name}} here")
  }

  /// Words with a gap in them cannot carry a duty.
  static func gapInCarriage(_ gap: String, at range: SourceRange) -> Self {
    Diagnostic(
      "text.stand-in", .error, "these words hold '\(gap)', so that they carry nothing", at: range,
      hint: "declare a value and write {{its-name}} in its place, or do not quote these words")
  }
}
