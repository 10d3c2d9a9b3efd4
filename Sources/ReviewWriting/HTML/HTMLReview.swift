internal import ProseDiff

/// A review as one page: changes as `<del>` and `<ins>`, underlined and struck, so that nothing hangs on color.
package struct HTMLReview: Sendable {
  package init() {}

  package func text(of sections: [ReviewSection]) -> String {
    """
    <!DOCTYPE html>
    <html lang="en-US">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
    <title>\(escaped(sections.first?.title ?? ""))</title>
    <style>
    \(Self.style)
    </style>
    </head>
    <body>
    <main>
    \(sections.map(text).joined(separator: "\n"))
    </main>
    </body>
    </html>

    """
  }

  private static let style = """
    body { font: 1rem/1.5 Georgia, serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #111; background: #fff }
    h1, h2, h3 { font-family: Arial, sans-serif; line-height: 1.2 }
    h3 { font-size: 1rem; margin-bottom: 0.25rem }
    del { text-decoration: line-through; background: #fde7e7; color: #7a1010 }
    ins { text-decoration: underline; font-style: italic; background: #e4f4e4; color: #0b4a0b }
    table { border-collapse: collapse; width: 100%; margin: 0.5rem 0 }
    th, td { border: 1px solid #767676; padding: 0.4rem; text-align: left; vertical-align: top; width: 33% }
    code { font-family: monospace }
    """

  private func text(of section: ReviewSection) -> String {
    let entries = section.entries.map {
      text(of: $0, isPlain: section.kind == .headline || section.kind == .notCompared)
    }
    let heading =
      section.kind == .headline ? "<h1>\(escaped(section.title))</h1>" : "<h2>\(escaped(section.title))</h2>"
    return "<section id=\"\(section.kind.rawValue)\">\n\(heading)\n\(entries.joined(separator: "\n"))\n</section>"
  }

  private func text(of entry: ReviewEntry, isPlain: Bool) -> String {
    let title = isPlain ? "<p><strong>\(escaped(entry.title))</strong></p>" : "<h3>\(escaped(entry.title))</h3>"
    let remark = entry.remark.map { ["<p>\(escaped($0))</p>"] } ?? []
    return ([title] + remark + entry.details.map(text)).joined(separator: "\n")
  }

  private func text(of detail: ReviewDetail) -> String {
    switch detail {
    case .line(let text): "<p>\(escaped(text))</p>"
    case .marked(let segments, let remark):
      "<p>\(segments.map(marked).joined())\(remark.map { " <em>(\(escaped($0)))</em>" } ?? "")</p>"
    case .columns(let columns):
      "<table>\n<tr>\(columns.map { "<th scope=\"col\">\(escaped($0.heading))</th>" }.joined())</tr>\n"
        + "<tr>\(columns.map { "<td>\(lines(of: $0.text))</td>" }.joined())</tr>\n</table>"
    case .command(let command): "<p><code>\(escaped(command))</code></p>"
    }
  }

  private func marked(_ segment: ProseSegment) -> String {
    switch segment {
    case .kept(let text), .typographic(_, let text): escaped(text)
    case .deleted(let text): "<del>\(escaped(text))</del>"
    case .inserted(let text): "<ins>\(escaped(text))</ins>"
    }
  }

  private func lines(of text: String) -> String {
    text.split(separator: "\n").map { escaped(String($0)) }.joined(separator: "<br>")
  }

  private func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default:
        // Control characters are no text in HTML.
        result += scalar.value < 0x20 && scalar != "\n" && scalar != "\t" ? "\u{FFFD}" : String(scalar)
      }
    }
    return result
  }
}
