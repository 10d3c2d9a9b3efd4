internal import ProtocolModel
internal import SourceText

/// Clauses that hold more than one idea, told by their length.
struct LengthReview {
  let texts: LibraryTexts

  private static let mostSentences = 12

  func diagnostics() -> [Diagnostic] {
    texts.wordings.compactMap { wording in
      let count = Self.sentences(in: wording.text.source)
      return count > Self.mostSentences ? .tooLong(wording, count, Self.mostSentences) : nil
    }
  }

  /// Lines of prose, one sentence each; list items and table rows belong to the sentence before them.
  static func sentences(in text: String) -> Int {
    text.split(separator: "\n").count { line in
      let start = line.drop { $0 == " " }
      guard let first = start.first else { return false }
      if first == "|" || start.hasPrefix("- ") || start.hasPrefix("* ") { return false }
      let digits = start.prefix { $0.isNumber }
      return digits.isEmpty || !start.dropFirst(digits.count).hasPrefix(". ")
    }
  }
}

extension Diagnostic {
  static func tooLong(_ wording: LibraryTexts.Wording, _ count: Int, _ most: Int) -> Self {
    Diagnostic(
      "lint.too-long", .warning, "'\(wording.name)' has \(count) sentences, more than \(most)", at: wording.range,
      hint: "one idea a clause: split it")
  }
}
