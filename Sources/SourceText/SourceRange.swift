/// A stretch of one file: from `start` up to, but not including, `end`.
public struct SourceRange: Hashable, Sendable {
  /// The path of the file relative to the project's root, with `/` between its parts.
  package let file: String
  package let start: SourcePosition
  package let end: SourcePosition

  package init(file: String, start: SourcePosition, end: SourcePosition) {
    self.file = file
    self.start = start
    self.end = end
  }

  /// The first place of a file, for what is wrong with a file as a whole.
  package init(startOf file: String) {
    self.init(file: file, start: .start, end: .start)
  }

  /// Whether the range speaks of the file as a whole, so that no line of it is worth showing.
  package var isWholeFile: Bool { end == .start }
}

extension SourceRange: CustomStringConvertible {
  /// `file:line:column`, the form that editors and terminals turn into a link.
  public var description: String { "\(file):\(start.line):\(start.column)" }
}

extension SourceRange: Comparable {
  /// Orders by file, then by place, by the bytes of the path.
  public static func < (left: Self, right: Self) -> Bool {
    left.file == right.file
      ? (left.start, left.end) < (right.start, right.end)
      : left.file.utf8.lexicographicallyPrecedes(right.file.utf8)
  }
}
