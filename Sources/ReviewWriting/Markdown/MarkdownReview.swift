internal import ProseDiff

/// A review as Markdown: marks as `<del>` and `<ins>`, which readers and screen readers know.
package struct MarkdownReview: Sendable {
  package init() {}

  /// Ends in a line break.
  package func text(of sections: [ReviewSection]) -> String {
    sections.map(text).joined(separator: "\n")
  }

  func text(of section: ReviewSection) -> String {
    switch section.kind {
    case .headline:
      "# \(escaped(section.title))\n\n"
        + section.entries.map { entry in
          "**\(escaped(entry.title))**\n\n" + entry.details.map { text(of: $0, "") }.joined(separator: "\n")
        }.joined()
    case .notCompared: "## Not compared\n\n" + section.entries.map { "\(escaped($0.title))\n" }.joined()
    case .lost, .weakened, .coverage, .counsel, .amendments, .words, .documents:
      "## \(section.title)\n\n" + section.entries.map(text).joined()
    }
  }

  private func text(of entry: ReviewEntry) -> String {
    "- **\(escaped(entry.title))**\(entry.remark.map { " \(escaped($0))" } ?? "")\n"
      + entry.details.map { text(of: $0, "  ") }.joined()
  }

  private func text(of detail: ReviewDetail, _ indent: String) -> String {
    switch detail {
    case .line(let text): indent.isEmpty ? "\(escaped(text))\n" : "\(indent)- \(escaped(text))\n"
    case .marked(let segments, let remark):
      "\(indent)- \(marked(segments))\(remark.map { " (\(escaped($0)))" } ?? "")\n"
    case .columns(let columns): "\n\(table(columns, indent))\n"
    case .command(let command): "\(indent)- `\(command.replacing("`", with: "'"))`\n"
    }
  }

  private func table(_ columns: [ReviewDetail.Column], _ indent: String) -> String {
    let rows = [
      columns.map(\.heading).map(escaped), columns.map { _ in "---" },
      columns.map { column in column.text.split(separator: "\n").map { escaped(String($0)) }.joined(separator: "<br>")
      },
    ]
    return rows.map { "\(indent)| \($0.joined(separator: " | ")) |\n" }.joined()
  }

  private func marked(_ segments: [ProseSegment]) -> String {
    segments.map { segment in
      switch segment {
      case .kept(let text), .typographic(_, let text): escaped(text)
      case .deleted(let text): "<del>\(escaped(text))</del>"
      case .inserted(let text): "<ins>\(escaped(text))</ins>"
      }
    }.joined().trimmed
  }

  private func escaped(_ text: String) -> String { ReviewMarkdownText.escaped(text) }
}

/// Makes text from files plain text in Markdown, also where a forge reads names and numbers as links.
enum ReviewMarkdownText {
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\\", "`", "*", "_", "[", "]", "|", "~", "$": result += "\\\(scalar)"
      // Nobody is called and no issue is linked because a clause has these marks.
      case "@", "#": result += "\(scalar)<!-- -->"
      case "\n", "\r": result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
