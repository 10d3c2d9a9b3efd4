package import SourceText

/// A text with the place in a file that it was read from.
package struct PlacedText: Sendable {
  package let text: String
  /// Where the value begins in its file; its end is not always known.
  package let range: SourceRange
  private let file: [UInt8]?

  /// The value of a scalar in a file, whose bytes `sources` may hold.
  package init(_ text: String, at range: SourceRange, in sources: SourceCatalog) {
    self.text = text
    self.range = range
    file = sources.bytes(of: range.file)
  }

  /// A whole file as it is written.
  package init(file path: String, bytes: [UInt8]) {
    text = String(decoding: bytes, as: UTF8.self)
    range = SourceRange(startOf: path)
    file = bytes
  }

  /// Where these bytes of the text stand; the range of the whole value where that cannot be told.
  package func range(of bytes: Range<Int>) -> SourceRange {
    guard let file, let places = TextAlignment(of: Array(text.utf8), in: file, from: range.start.byteOffset),
      let start = places.fileOffset(of: bytes.lowerBound), let last = places.fileOffset(of: bytes.upperBound - 1)
    else { return range }
    return SourceRange(
      file: range.file, start: Self.position(of: start, in: file), end: Self.position(of: last + 1, in: file))
  }

  /// These bytes of the text on one line, to be quoted.
  package func words(of bytes: Range<Int>) -> String {
    String(decoding: Array(text.utf8)[bytes], as: UTF8.self).oneLine
  }

  private static func position(of offset: Int, in file: [UInt8]) -> SourcePosition {
    var (line, column) = (1, 1)
    var index = file.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
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
