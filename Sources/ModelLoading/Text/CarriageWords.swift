/// Whether quoted words can carry anything: they hold whole placeholders, and they say something.
struct CarriageWords {
  private let words: FoldedText

  init(_ words: FoldedText) { self.words = words }

  /// Whether the words begin or end inside a placeholder, so that its value would not be asked for.
  var cutPlaceholder: Bool {
    // Most words hold no placeholder.
    guard words.bytes.contains(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") }) else { return false }
    var isInside = false
    var index = 0
    while index + 1 < words.bytes.count {
      switch (words.bytes[index], words.bytes[index + 1]) {
      case (UInt8(ascii: "{"), UInt8(ascii: "{")):
        if isInside { return true }
        isInside = true
        index += 2
      case (UInt8(ascii: "}"), UInt8(ascii: "}")):
        guard isInside else { return true }
        isInside = false
        index += 2
      default: index += 1
      }
    }
    // A brace alone at an end is half of a pair.
    return isInside || words.bytes.first == UInt8(ascii: "}") || words.bytes.last == UInt8(ascii: "{")
  }

  /// Whether there are at least two words: one alone states nothing.
  var sayNothing: Bool {
    guard let space = words.bytes.firstIndex(of: UInt8(ascii: " ")) else { return true }
    // Spaces are single, so the first word with letters ends at the space after them.
    guard let letter = words.bytes.firstIndex(where: Self.isLetter) else { return true }
    let end = letter < space ? space : words.bytes[letter...].firstIndex(of: UInt8(ascii: " ")) ?? words.bytes.count
    return !words.bytes[end...].contains(where: Self.isLetter)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), 0x80...: true
    default: false
    }
  }
}
