package import SourceText

extension Clause {
  /// The very words of a text that carry an element.
  ///
  /// A class, so that all findings of a run share one copy; it never changes.
  package final class Carriage: Sendable {
    package let element: Located<StatutoryElement.ID>
    /// White space folded, placeholders as written.
    package let words: String
    /// The values inside the words.
    package let values: [ValueReference]
    package let range: SourceRange
    /// The quoted words, cut at their placeholders.
    package let pieces: [Piece]

    package init(element: Located<StatutoryElement.ID>, words: String, values: [ValueReference], range: SourceRange) {
      self.element = element
      self.words = words
      pieces = Self.pieces(of: words)
      self.values = values
      self.range = range
    }
  }
}

extension Clause.Carriage {
  /// A stretch of the quoted words.
  package enum Piece: Equatable, Sendable {
    case text(Substring)
    /// With its braces, as the clause writes it.
    case placeholder(Substring)
  }

  private static func pieces(of words: String) -> [Piece] {
    let bytes = words.utf8
    // Most words hold no placeholder.
    guard bytes.contains(UInt8(ascii: "{")) else { return words.isEmpty ? [] : [.text(Substring(words))] }
    var pieces: [Piece] = []
    var rest = bytes[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "{")), let close = rest[open...].firstIndex(of: UInt8(ascii: "}"))
    {
      if open > rest.startIndex { pieces.append(.text(Substring(rest[..<open]))) }
      // Braces come in pairs, or the words would not have been read.
      let end = bytes.index(close, offsetBy: 2, limitedBy: bytes.endIndex) ?? bytes.endIndex
      pieces.append(.placeholder(Substring(bytes[open..<end])))
      rest = bytes[end...]
    }
    return rest.isEmpty ? pieces : pieces + [.text(Substring(rest))]
  }
}

extension Clause.Carriage: Hashable {
  package static func == (left: Clause.Carriage, right: Clause.Carriage) -> Bool {
    left === right
      || left.range == right.range && left.element == right.element && left.words == right.words
        && left.values == right.values
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(element.value)
    hasher.combine(words)
  }
}
