/// A place in a text file, as an editor shows it.
package struct SourcePosition: Hashable, Sendable, Comparable {
  // Everything that is read carries places; in 32 bits they take half the memory, and files are far shorter.
  private let packedLine: UInt32
  private let packedColumn: UInt32
  private let packedOffset: UInt32

  package init(line: Int, column: Int, byteOffset: Int) {
    packedLine = UInt32(clamping: line)
    packedColumn = UInt32(clamping: column)
    packedOffset = UInt32(clamping: byteOffset)
  }

  /// The line, from 1.
  package var line: Int { Int(packedLine) }

  /// The column in Unicode scalars, from 1.
  package var column: Int { Int(packedColumn) }

  /// The offset in UTF-8 bytes from the start of the file, a byte-order mark included.
  package var byteOffset: Int { Int(packedOffset) }

  package static let start = SourcePosition(line: 1, column: 1, byteOffset: 0)

  package static func < (left: Self, right: Self) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
