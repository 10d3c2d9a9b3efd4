/// Prints diagnostics for people: the place, the message, the line with the range underlined, and the notes.
package struct DiagnosticFormatter: Sendable {
  private let sources: SourceCatalog

  package init(_ sources: SourceCatalog) { self.sources = sources }

  /// The diagnostics in their order with a blank line between them; ends in a line break unless empty.
  package func text(for diagnostics: [Diagnostic]) -> String {
    diagnostics.map(text(for:)).joined(separator: "\n")
  }

  /// One diagnostic; ends in a line break.
  package func text(for diagnostic: Diagnostic) -> String {
    let place = TerminalText.escaped(diagnostic.range.description)
    let message = TerminalText.escaped(diagnostic.message)
    var result = "\(place): \(diagnostic.severity.rawValue): \(message) [\(diagnostic.rule)]\n"
    result += excerpt(at: diagnostic.range, hint: diagnostic.hint)
    for note in diagnostic.notes {
      let place = note.range.map { "\(TerminalText.escaped($0.description)): " } ?? ""
      result += "   note: \(place)\(TerminalText.escaped(note.message))\n"
    }
    return result
  }

  /// The line of `range` with its range underlined; only the first line of a longer range.
  private func excerpt(at range: SourceRange, hint: String?) -> String {
    let hintText = hint.map { " \(TerminalText.escaped($0))" } ?? ""
    guard let line = sources.line(range.start.line, of: range.file) else {
      return hint.map { "   hint: \(TerminalText.escaped($0))\n" } ?? ""
    }
    let scalars = Array(line.unicodeScalars)
    let first = max(0, min(range.start.column - 1, scalars.count))
    let last = range.end.line == range.start.line ? max(first, min(range.end.column - 1, scalars.count)) : scalars.count
    let shown = window(around: first..<last, of: scalars)
    let before = printable(scalars[shown.lowerBound..<first])
    let marked = printable(scalars[first..<last])
    let after = printable(scalars[last..<shown.upperBound])
    let number = String(range.start.line)
    let gutter = String(repeating: " ", count: max(0, 5 - number.count)) + number
    let empty = String(repeating: " ", count: gutter.count)
    let indent = String(repeating: " ", count: before.unicodeScalars.count)
    let carets = String(repeating: "^", count: max(1, marked.unicodeScalars.count))
    return "\(gutter) | \(before)\(marked)\(after)\n\(empty) | \(indent)\(carets)\(hintText)\n"
  }

  /// At most 160 scalars of a line, so that a line of two megabytes does not fill the terminal.
  private func window(around marked: Range<Int>, of scalars: [Unicode.Scalar]) -> Range<Int> {
    let width = 160
    guard scalars.count > width else { return scalars.indices }
    let lower = max(0, min(marked.lowerBound - 40, scalars.count - width))
    return lower..<max(min(scalars.count, lower + width), min(marked.upperBound, lower + 4 * width), marked.lowerBound)
  }

  private func printable(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars.map { $0 == "\t" ? " " : $0 })
    return TerminalText.escaped(String(text))
  }
}
