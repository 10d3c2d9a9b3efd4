internal import ProseDiff
internal import SourceText

/// A review for a terminal: marks as `[-old-]{+new+}`, never by color.
package struct ReviewText: Sendable {
  package init() {}

  /// Ends in a line break.
  package func text(of sections: [ReviewSection]) -> String {
    sections.map(lines).map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  private func lines(of section: ReviewSection) -> [String] {
    switch section.kind {
    case .headline, .notCompared:
      section.entries.flatMap { entry in [clean(entry.title)] + entry.details.flatMap { lines(of: $0, "") } }
    case .lost, .weakened, .coverage, .counsel, .amendments, .words, .documents:
      [section.title] + section.entries.flatMap { lines(of: $0) }
    }
  }

  private func lines(of entry: ReviewEntry) -> [String] {
    ["  \(clean(entry.title))\(entry.remark.map { "   \(clean($0))" } ?? "")"]
      + entry.details.flatMap { lines(of: $0, "    ") }
  }

  private func lines(of detail: ReviewDetail, _ indent: String) -> [String] {
    switch detail {
    case .line(let text): [indent + clean(text)]
    case .marked(let segments, let remark):
      [indent + clean(ChangeMarks().text(of: segments)).trimmed + (remark.map { "        \(clean($0))" } ?? "")]
    case .columns(let columns):
      columns.flatMap { column in
        ["\(indent)\(clean(column.heading)):"]
          + column.text.split(separator: "\n").map { "\(indent)  \(clean(String($0)))" }
      }
    case .command(let command): ["\(indent)→ \(clean(command))"]
    }
  }

  private func clean(_ text: String) -> String { TerminalText.escaped(text) }
}

extension String {
  /// Without blanks at its end.
  var trimmed: String {
    var text = self[...]
    while text.last == " " { text = text.dropLast() }
    return String(text)
  }
}
