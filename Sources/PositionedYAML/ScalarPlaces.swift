internal import SourceText

/// Where the bytes of a scalar's value stand in the file.
struct ScalarPlaces {
  private let scalar: NodeRecord
  private let value: ArraySlice<UInt8>
  private let text: YAMLText

  init(_ scalar: NodeRecord, value: ArraySlice<UInt8>, in text: YAMLText) {
    self.scalar = scalar
    self.value = value
    self.text = text
  }

  /// The byte of the file that byte `offset` of the value was read from; nil where lines were folded.
  func byteOffset(ofValueByte offset: Int) -> Int? {
    guard (0...value.count).contains(offset) else { return nil }
    let isOneLine = scalar.start.line == scalar.end.line
    switch scalar.shape {
    case .plain where isOneLine: return scalar.start.byteOffset + offset
    case .singleQuoted where isOneLine, .doubleQuoted where isOneLine: return quotedByte(offset)
    case .literal: return literalByte(offset)
    case .plain, .singleQuoted, .doubleQuoted, .folded, .sequence, .mapping: return nil
    }
  }

  /// Walks over the text between the quotes, where an escape may stand for one character.
  private func quotedByte(_ offset: Int) -> Int? {
    var source = scalar.start.byteOffset + 1
    var valueOffset = 0
    while valueOffset < offset, source < text.bytes.count {
      let step = scalar.shape == .doubleQuoted ? doubleQuotedStep(at: source) : singleQuotedStep(at: source)
      if valueOffset + step.valueBytes > offset { return source }
      source += step.sourceBytes
      valueOffset += step.valueBytes
    }
    return source
  }

  private func singleQuotedStep(at source: Int) -> (sourceBytes: Int, valueBytes: Int) {
    (text.byte(at: source) == UInt8(ascii: "'") ? 2 : 1, 1)
  }

  private func doubleQuotedStep(at source: Int) -> (sourceBytes: Int, valueBytes: Int) {
    guard text.byte(at: source) == UInt8(ascii: "\\") else { return (1, 1) }
    let digits: Int
    switch text.byte(at: source + 1) {
    case UInt8(ascii: "x"): digits = 2
    case UInt8(ascii: "u"): digits = 4
    case UInt8(ascii: "U"): digits = 8
    case UInt8(ascii: "N"), UInt8(ascii: "_"): return (2, 2)
    case UInt8(ascii: "L"), UInt8(ascii: "P"): return (2, 3)
    default: return (2, 1)
    }
    let end = min(source + 2 + digits, text.bytes.count)
    let scalar = UInt32(text.string(min(source + 2, end)..<end), radix: 16).flatMap(Unicode.Scalar.init)
    return (2 + digits, scalar.map { UTF8.width($0) } ?? 1)
  }

  /// Counts lines: each line of a `|` text is one line of the file, after the same indentation.
  private func literalByte(_ offset: Int) -> Int? {
    guard let indentation else { return nil }
    let before = value.prefix(offset)
    let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? value.startIndex
    let lineNumber = before.count { $0 == UInt8(ascii: "\n") }
    guard let line = text.bytes(ofLine: scalar.start.line + lineNumber) else { return text.bytes.count }
    return min(line.lowerBound + indentation + (before.endIndex - lineStart), line.upperBound)
  }

  /// How many bytes the file has before each line of a `|` text; nil when all lines are blank.
  private var indentation: Int? {
    let lines = value.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    guard let number = lines.firstIndex(where: { !$0.isEmpty }) else { return lines.isEmpty ? nil : 0 }
    return text.bytes(ofLine: scalar.start.line + number).map { max(0, $0.count - lines[number].count) }
  }
}
