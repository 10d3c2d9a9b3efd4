extension RulePage {
  /// The page as a terminal shows it; ends in a line break.
  package var text: String {
    """
    \(id)

      \(meaning)

      for example  \(example)
      what to do   \(fix)

    """
  }
}
