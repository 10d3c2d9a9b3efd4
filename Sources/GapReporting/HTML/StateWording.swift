internal import DocumentWriting
internal import GapAnalysis
internal import ProtocolModel

/// States and marks as a page shows them: a shape and a word, so that nothing hangs on color.
enum StateWording {
  static func badge(of state: Finding.State) -> HTMLText {
    "<span class=\"state is-\(name(state))\"><span aria-hidden=\"true\">\(TextReport.shape(of: state))</span> \(words(state))</span>"
  }

  /// The state in words: `not applicable`.
  static func words(_ state: Finding.State) -> String {
    state.words
  }

  /// `3 missing, 4 incomplete, 1 met`, in the order of the states.
  static func counts(of findings: [Finding]) -> String {
    Finding.State.allCases.compactMap { state in
      let count = findings.count { $0.state == state }
      return count == 0 ? nil : "\(count) \(words(state))"
    }.joined(separator: ", ")
  }

  /// A name for classes and anchors; state names hold only letters and hyphens.
  static func name(_ state: Finding.State) -> HTMLText { HTMLText(stringLiteral: state.rawValue) }
}
