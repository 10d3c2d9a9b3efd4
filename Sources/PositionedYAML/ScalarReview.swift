internal import SourceText

/// Looks at one scalar for slips that YAML takes without a word.
struct ScalarReview {
  private let scalar: NodeRecord
  private let value: ArraySlice<UInt8>
  private let text: YAMLText

  init(_ scalar: NodeRecord, value: ArraySlice<UInt8>, in text: YAMLText) {
    self.scalar = scalar
    self.value = value
    self.text = text
  }

  /// Escapes in double quotes that give characters no text should hold; the first few, as finding each takes a walk.
  var unwantedEscapes: [Diagnostic] {
    // Nearly all values are letters of ASCII alone, none of which is unwanted.
    guard value.contains(where: { $0 < 0x20 || $0 >= 0x7F }) else { return [] }
    let places = ScalarPlaces(scalar, value: value, in: text)
    var problems: [Diagnostic] = []
    var offset = 0
    for scalar in String(decoding: value, as: UTF8.self).unicodeScalars where problems.count < 10 {
      let next = offset + UTF8.width(scalar)
      if scalar == "\r" || UnwantedCharacter.kind(of: scalar) != nil {
        let start = places.byteOffset(ofValueByte: offset)
        let end = places.byteOffset(ofValueByte: next)
        problems.append(.unwantedEscape(scalar, at: range(start, end)))
      }
      offset = next
    }
    return problems
  }

  /// A space that is none to YAML, at the start of plain text or after what should be a key's colon.
  var wrongSpace: Diagnostic? {
    let start = scalar.start.byteOffset
    return text.wrongSpace(inBytes: start..<scalar.end.byteOffset).map { .wrongSpace(at: $0, in: text) }
  }

  /// Words after a ` #` that was not meant to begin a comment.
  ///
  /// A comment on purpose stands off: at least two spaces before the `#`, and one after it. After a single word, which
  /// is seldom prose, only a number is suspected: `Item #4`.
  var lostComment: Diagnostic? {
    let end = scalar.end.byteOffset
    guard let next = text.byte(at: end), YAMLText.isBlank(next) else { return nil }
    let rest = text.restOfLine(from: end)
    guard let mark = rest.first(where: { !YAMLText.isBlank(text.bytes[$0]) }),
      text.bytes[mark] == UInt8(ascii: "#"), mark + 1 < rest.upperBound,
      value.contains(UInt8(ascii: " ")) || isDigit(text.bytes[mark + 1])
    else { return nil }
    let standsOff = mark - end > 1 && YAMLText.isBlank(text.bytes[mark + 1])
    return standsOff ? nil : .lostComment(text.range(ofBytes: mark..<rest.upperBound))
  }

  private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private func range(_ start: Int?, _ end: Int?) -> SourceRange {
    guard let start, let end, start <= end else { return wholeRange }
    return text.range(ofBytes: start..<end)
  }

  private var wholeRange: SourceRange {
    SourceRange(file: text.file, start: scalar.start, end: scalar.end)
  }
}
