package import SourceText

extension YAMLNode {
  /// Where several stretches of the value stand, in the order of the value; one pass over it, however many there are.
  package func ranges(ofTextBytes stretches: [Range<Int>]) -> [SourceRange] {
    guard !stretches.isEmpty else { return [] }
    guard style == .literal, var walk = LiteralWalk(record, value: storage.value(at: index), in: storage.text) else {
      return stretches.map(range(ofTextBytes:))
    }
    return stretches.map { stretch in
      SourceRange(
        file: storage.text.file, start: walk.position(of: stretch.lowerBound),
        end: walk.position(of: stretch.upperBound))
    }
  }
}

/// Walks along the lines of a `|` text, each of which is one line of the file after the same indentation.
private struct LiteralWalk {
  private let value: ArraySlice<UInt8>
  private let text: YAMLText
  private let indentation: Int
  /// The line of the file, counted from 0, and the byte of the value where it starts.
  private var line: Int
  private var lineStart: Int
  private var next: Int

  /// Nil when all lines are blank, so that nothing tells how far they are indented.
  init?(_ scalar: NodeRecord, value: ArraySlice<UInt8>, in text: YAMLText) {
    guard let start = value.firstIndex(where: { $0 != UInt8(ascii: "\n") }) else { return nil }
    let end = value[start...].firstIndex(of: UInt8(ascii: "\n")) ?? value.endIndex
    let firstLine = scalar.start.line
    guard let source = text.bytes(ofLine: firstLine + (start - value.startIndex)) else { return nil }
    self.value = value
    self.text = text
    indentation = max(0, source.count - (end - start))
    line = firstLine
    lineStart = value.startIndex
    next = value.startIndex
  }

  /// The place of byte `offset` of the value, which must not lie before the last one asked for.
  mutating func position(of offset: Int) -> SourcePosition {
    let target = min(value.startIndex + offset, value.endIndex)
    while next < target {
      if value[next] == UInt8(ascii: "\n") {
        line += 1
        lineStart = next + 1
      }
      next += 1
    }
    guard let source = text.bytes(ofLine: line) else { return text.position(ofByte: text.bytes.count) }
    return text.position(
      ofByte: min(source.lowerBound + indentation + (target - lineStart), source.upperBound))
  }
}
