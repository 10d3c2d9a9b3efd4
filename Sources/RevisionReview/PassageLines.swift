internal import ProseDiff
internal import SourceText

/// Finds the line of the file that a passage of a changed text stands on now.
struct PassageLines {
  private let change: TextChange
  /// How many line breaks of the new text come before each passage.
  private let linesBefore: [Int]
  private let lastLine: Int

  init(_ change: TextChange) {
    self.change = change
    // A block of text ends in a line break and begins on the line after its mark.
    var lines = change.comparison.passages.last?.new.hasSuffix("\n") ?? false ? 1 : 0
    linesBefore = change.comparison.passages.map { passage in
      defer { lines += passage.new.utf8.count { $0 == UInt8(ascii: "\n") } }
      return lines
    }
    lastLine = max(0, lines - 1)
  }

  /// The place of the passage, or of what follows it when it is gone; nil when the whole text is gone.
  func range(of passage: Int) -> SourceRange? {
    guard let range = change.newRange, linesBefore.indices.contains(passage) else { return nil }
    // The text of a clause is a block of lines, each as the file has it.
    let line = range.start.line + min(linesBefore[passage], lastLine)
    guard line > range.start.line else { return range }
    let start = SourcePosition(line: line, column: 1, byteOffset: range.start.byteOffset)
    return SourceRange(file: range.file, start: start, end: start)
  }

  /// Whether nothing of the passage is left.
  func isGone(_ passage: Int) -> Bool { change.comparison.passages[passage].new.isEmpty }
}
