/// Prints diagnostics for people: the place, the message, the line with the range underlined, and the notes.
package struct DiagnosticFormatter: Sendable {
  private let sources: SourceCatalog

  package init(_ sources: SourceCatalog) { self.sources = sources }

  /// The diagnostics in their order with a blank line between them; ends in a line break unless empty.
  package func text(for diagnostics: [Diagnostic]) -> String {
    var lines: (file: String, lines: SourceLines?)?
    return diagnostics.map { diagnostic in
      let file = diagnostic.range.file
      if lines?.file != file { lines = (file, sources.lines(of: file)) }
      return text(for: diagnostic, lines?.lines)
    }.joined(separator: "\n")
  }

  /// One diagnostic; ends in a line break.
  package func text(for diagnostic: Diagnostic) -> String {
    text(for: diagnostic, sources.lines(of: diagnostic.range.file))
  }

  private func text(for diagnostic: Diagnostic, _ lines: SourceLines?) -> String {
    let place = TerminalText.escaped(diagnostic.range.description)
    let message = TerminalText.escaped(diagnostic.message)
    var result = "\(place): \(diagnostic.severity.rawValue): \(message) [\(diagnostic.rule)]\n"
    result += excerpt(at: diagnostic.range, hint: diagnostic.hint, lines)
    for note in diagnostic.notes {
      let place = note.range.map { "\(TerminalText.escaped($0.description)): " } ?? ""
      result += "   note: \(place)\(TerminalText.escaped(note.message))\n"
    }
    return result
  }

  /// The line of `range` with its range underlined; only the first line of a longer range.
  private func excerpt(at range: SourceRange, hint: String?, _ lines: SourceLines?) -> String {
    guard !range.isWholeFile, let line = lines?.bytes(ofLine: range.start.line) else {
      return hint.map { "   hint: \(TerminalText.escaped($0))\n" } ?? ""
    }
    let excerpt = LineExcerpt(line, marking: range)
    let number = String(range.start.line)
    let gutter = String(repeating: " ", count: max(0, 5 - number.count)) + number
    let empty = String(repeating: " ", count: gutter.count)
    let hintText = hint.map { " \(TerminalText.escaped($0))" } ?? ""
    return "\(gutter) | \(excerpt.text)\n\(empty) | \(excerpt.carets)\(hintText)\n"
  }
}
