internal import ProtocolModel
internal import SourceText

/// Placeholders and markup in the words of clauses.
extension Diagnostic {
  static func malformedPlaceholder(_ mark: TextScan.Mark, _ source: String, at range: SourceRange) -> Self {
    guard let content = mark.content else {
      let isOpened = source.utf8.first == UInt8(ascii: "{")
      return Diagnostic(
        "placeholder.grammar", .error,
        isOpened ? "'{{' is not closed by '}}' on its line" : "'}}' closes nothing", at: range)
    }
    let meant = content.lowercased().filter { !$0.isWhitespace }.map { $0 == "_" ? "-" : $0 }
    let repaired = String(meant)
    return Diagnostic(
      "placeholder.grammar", .error,
      content.isEmpty
        ? "'{{}}' names nothing" : "'\(source)' may hold only a to z, digits, '.', ':', '/' and '-'",
      at: range, hint: PlaceholderGrammar.isWellFormed(repaired) ? "write '{{\(repaired)}}'" : nil)
  }

  static func unknownPlaceholder(_ content: String, at range: SourceRange) -> Self {
    Diagnostic(
      "placeholder.unknown", .error, "nothing is called '{{\(content)}}'", at: range,
      hint: placeholderHint(content))
  }

  private static func placeholderHint(_ content: String) -> String? {
    guard let colon = content.firstIndex(of: ":") else {
      return NearMiss.hint(for: content, among: PlaceholderGrammar.plainNames)
    }
    let (kind, name) = (String(content[..<colon]), String(content[content.index(after: colon)...]))
    if kind == "block" { return NearMiss.hint(for: name, among: GeneratedBlock.allCases.map(\.rawValue)) }
    return NearMiss.closest(to: kind, among: PlaceholderGrammar.prefixes).map { "did you mean '{{\($0):\(name)}}'?" }
  }

  static func blockNotAlone(_ content: String, at range: SourceRange) -> Self {
    Diagnostic(
      "placeholder.block", .error, "'{{\(content)}}' must be a paragraph of its own", at: range,
      hint: "leave a blank line before it and after it")
  }

  static func markup(_ message: String, at range: SourceRange) -> Self {
    Diagnostic("text.markup", .error, message, at: range)
  }
}
