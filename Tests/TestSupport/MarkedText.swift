package import SourceText

/// A text in which `«…»` marks the ranges that a test speaks of.
package struct MarkedText: Sendable {
  /// The text without the marks.
  package let text: String
  /// The marked ranges, in the order of their ends.
  package let ranges: [SourceRange]

  /// What is wrong with the marks of a test.
  package enum MarkError: Error {
    case closedBeforeOpened, neverClosed, noMark
  }

  package init(_ marked: String, file: String) throws {
    var text = String.UnicodeScalarView()
    var ranges: [SourceRange] = []
    var open: [SourcePosition] = []
    var position = SourcePosition.start
    var previous: Unicode.Scalar?
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "«": open.append(position)
      case "»":
        guard let start = open.popLast() else { throw MarkError.closedBeforeOpened }
        ranges.append(SourceRange(file: file, start: start, end: position))
      default:
        text.append(scalar)
        position = Self.position(after: scalar, following: previous, at: position)
        previous = scalar
      }
    }
    guard open.isEmpty else { throw MarkError.neverClosed }
    self.text = String(text)
    self.ranges = ranges
  }

  package var bytes: [UInt8] { Array(text.utf8) }

  /// The first marked range.
  package var range: SourceRange {
    get throws {
      guard let range = ranges.first else { throw MarkError.noMark }
      return range
    }
  }

  private static func position(
    after scalar: Unicode.Scalar, following previous: Unicode.Scalar?, at position: SourcePosition
  ) -> SourcePosition {
    let next = position.byteOffset + UTF8.width(scalar)
    return switch scalar {
    case "\n" where previous == "\r": SourcePosition(line: position.line, column: 1, byteOffset: next)
    case "\n", "\r": SourcePosition(line: position.line + 1, column: 1, byteOffset: next)
    case "\u{FEFF}" where position == .start: SourcePosition(line: 1, column: 1, byteOffset: next)
    default: SourcePosition(line: position.line, column: position.column + 1, byteOffset: next)
    }
  }
}
