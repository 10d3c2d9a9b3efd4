/// A place in a text file, as an editor shows it.
///
/// Public and inlinable, as `Located` is: every node that is read has two, and other targets would call a function for
/// each number of them.
public struct SourcePosition: Hashable, Sendable, Comparable {
  // Everything that is read carries places; in 32 bits they take half the memory, and files are far shorter.
  @usableFromInline let packedLine: UInt32
  @usableFromInline let packedColumn: UInt32
  @usableFromInline let packedOffset: UInt32

  /// The place in `line` and `column`, both from 1, after `byteOffset` bytes.
  @inlinable public init(line: Int, column: Int, byteOffset: Int) {
    packedLine = UInt32(clamping: line)
    packedColumn = UInt32(clamping: column)
    packedOffset = UInt32(clamping: byteOffset)
  }

  /// The line, from 1.
  @inlinable public var line: Int { Int(packedLine) }

  /// The column in Unicode scalars, from 1.
  @inlinable public var column: Int { Int(packedColumn) }

  /// The offset in UTF-8 bytes from the start of the file, a byte-order mark included.
  @inlinable public var byteOffset: Int { Int(packedOffset) }

  /// The first place of a file.
  @inlinable public static var start: Self { Self(line: 1, column: 1, byteOffset: 0) }

  /// Orders by line, then by column.
  @inlinable public static func < (left: Self, right: Self) -> Bool {
    (left.packedLine, left.packedColumn) < (right.packedLine, right.packedColumn)
  }
}
