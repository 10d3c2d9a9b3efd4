package import SourceText

/// A text with the place in a file that it was read from.
package struct PlacedText: Sendable {
  package let text: String
  /// Where the value begins in its file; its end is not always known.
  package let range: SourceRange
  private let file: [UInt8]?
  private let isWholeFile: Bool

  /// The value of a scalar in a file, whose bytes `sources` may hold.
  package init(_ text: String, at range: SourceRange, in sources: SourceCatalog) {
    self.text = text
    self.range = range
    file = sources.bytes(of: range.file)
    isWholeFile = false
  }

  /// A whole file as it is written.
  package init(file path: String, bytes: [UInt8]) {
    text = String(decoding: bytes, as: UTF8.self)
    range = SourceRange(startOf: path)
    file = bytes
    isWholeFile = true
  }

  /// Where these bytes of the text stand; the range of the whole value where that cannot be told.
  package func range(of bytes: Range<Int>) -> SourceRange { ranges(of: [bytes]).first ?? range }

  /// The same for several stretches; one pass over the file when they come in the order of the text.
  package func ranges(of stretches: [Range<Int>]) -> [SourceRange] {
    guard !stretches.isEmpty, let file else { return stretches.map { _ in range } }
    let places = isWholeFile ? nil : TextAlignment(of: Array(text.utf8), in: file, from: range.start.byteOffset)
    guard isWholeFile || places != nil else { return stretches.map { _ in range } }
    let offset = { (byte: Int) in isWholeFile ? byte : places?.fileOffset(of: byte) }
    var walk = isWholeFile ? PositionWalk(file) : PositionWalk(file, from: range.start)
    return stretches.map { stretch in
      guard let start = offset(stretch.lowerBound), let last = offset(stretch.upperBound - 1) else { return range }
      return SourceRange(file: range.file, start: walk.position(of: start), end: walk.position(of: last + 1))
    }
  }

  /// These bytes of the text on one line, to be quoted.
  package func words(of bytes: Range<Int>) -> String {
    let start = text.utf8.index(text.utf8.startIndex, offsetBy: bytes.lowerBound)
    let end = text.utf8.index(start, offsetBy: bytes.count)
    return String(decoding: text.utf8[start..<end], as: UTF8.self).oneLine
  }
}

/// Counts lines and columns on the way from one place of a file to the next.
private struct PositionWalk {
  private let file: [UInt8]
  private let start: SourcePosition
  private var index: Int
  private var line: Int
  private var column: Int

  /// Walks the whole file; a byte-order mark is no column.
  init(_ file: [UInt8]) {
    let isMarked = file.starts(with: [0xEF, 0xBB, 0xBF])
    self.init(file, from: SourcePosition(line: 1, column: 1, byteOffset: isMarked ? 3 : 0))
  }

  /// Walks from `start` on, before which nothing is asked for.
  init(_ file: [UInt8], from start: SourcePosition) {
    self.file = file
    self.start = start
    (index, line, column) = (start.byteOffset, start.line, start.column)
  }

  private mutating func goBack() { (index, line, column) = (start.byteOffset, start.line, start.column) }

  mutating func position(of offset: Int) -> SourcePosition {
    if offset < index { goBack() }
    while index < offset {
      if file[index] == 0x0A || file[index] == 0x0D && file[index + 1] != 0x0A {
        (line, column) = (line + 1, 1)
      } else if file[index] & 0xC0 != 0x80, file[index] != 0x0D {
        column += 1
      }
      index += 1
    }
    return SourcePosition(line: line, column: column, byteOffset: offset)
  }
}
