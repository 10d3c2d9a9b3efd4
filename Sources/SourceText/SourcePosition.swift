/// A place in a text file, as an editor shows it.
package struct SourcePosition: Hashable, Sendable, Comparable {
  /// The line, from 1.
  package let line: Int
  /// The column in Unicode scalars, from 1.
  package let column: Int
  /// The offset in UTF-8 bytes from the start of the file, a byte-order mark included.
  package let byteOffset: Int

  package init(line: Int, column: Int, byteOffset: Int) {
    self.line = line
    self.column = column
    self.byteOffset = byteOffset
  }

  package static let start = SourcePosition(line: 1, column: 1, byteOffset: 0)

  package static func < (left: Self, right: Self) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
