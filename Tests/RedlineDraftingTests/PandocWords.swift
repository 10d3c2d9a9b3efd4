import DocumentReaders
import Testing

/// The words of a Word file as pandoc has them: in HTML, since plain text wraps the cells of a table beside each other.
///
/// Of a table or list that came or went pandoc leaves the shell, and above a table's what describes it to those who do
/// not see it, which is no text of the document.
enum PandocWords {
  static func of(_ file: String, _ options: String...) throws -> [String] {
    let page = try DocumentReader.pandoc.output(
      ["--from", "docx", "--to", "html", "--wrap=none"] + options + [file], environment: [:])
    let inline = try Regex("</?(strong|em|a|span)( [^>]*)?>")
    let description = try Regex("<caption>.*?</caption>").dotMatchesNewlines()
    let text = page.replacing(description, with: "").replacing(inline, with: "")
      .replacing(try Regex("<[^>]*>"), with: " ")
    let parts: [Substring] = text.split { $0.isWhitespace }
    return parts.map { String($0) }
  }

  static func expectEqual(
    _ found: [String], _ expected: [String], _ name: Comment, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let same = zip(found, expected).prefix { $0 == $1 }.count
    #expect(
      found[same...].prefix(8).joined(separator: " ") == expected[same...].prefix(8).joined(separator: " "), name,
      sourceLocation: sourceLocation)
  }
}
