internal import CCMarkGFM
package import ProtocolModel

/// Reads the CommonMark of clauses, with tables, through the system's cmark-gfm.
///
/// Values never pass through here: a placeholder is a mark in the text, filled after the text is parsed.
package enum ClauseMarkdown {
  /// The blocks of `text`. What clauses may not hold (raw HTML, images, headings, code) comes out as plain text;
  /// `problems(in:)` names it.
  package static func blocks(of text: ClauseText) -> [MarkdownBlock] {
    let marked = PlaceholderMarks.marked(text)
    return MarkdownTree.read(marked) { root in
      BlockReader(marks: text.placeholders.count).blocks(in: root)
    }
  }

  /// What a clause's Markdown may not hold, with the bytes of the line where it starts.
  package static func problems(in text: String) -> [(bytes: Range<Int>, message: String)] {
    let lines = LineTable(text)
    return MarkdownTree.read(text) { root in
      MarkdownInspector().problems(in: root).map { (lines.bytes(ofLine: $0.line), $0.message) }
    }
  }
}

/// The byte ranges of a text's lines.
private struct LineTable {
  private var starts = [0]
  private let count: Int

  init(_ text: String) {
    count = text.utf8.count
    for (offset, byte) in text.utf8.enumerated() where byte == UInt8(ascii: "\n") { starts.append(offset + 1) }
  }

  func bytes(ofLine line: Int) -> Range<Int> {
    guard starts.indices.contains(line - 1) else { return 0..<count }
    let start = starts[line - 1]
    return start..<max(start, starts.indices.contains(line) ? starts[line] - 1 : count)
  }
}
