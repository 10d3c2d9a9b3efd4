/// A text as a row of characters with their classes, so that no token ever ends inside a character.
struct TextCells: Sendable {
  enum Class: Hashable, Sendable {
    case letter, digit, space, symbol
  }

  let bytes: [UInt8]
  /// The class of each character.
  let classes: [Class]
  /// Where each character starts in `bytes`; one more for the end.
  let starts: [Int]

  init(_ text: String) {
    bytes = Array(text.utf8)
    var classes: [Class] = []
    var starts: [Int] = []
    classes.reserveCapacity(bytes.count)
    starts.reserveCapacity(bytes.count + 1)
    var start = 0
    for character in text {
      let length = character.utf8.count
      starts.append(start)
      classes.append(length == 1 ? Self.asciiClass(bytes[start]) : Self.wideClass(character))
      start += length
    }
    starts.append(start)
    self.classes = classes
    self.starts = starts
  }

  var count: Int { classes.count }

  /// The character at `index` if it is one ASCII byte, else a byte that no ASCII character has; also past the end.
  func ascii(_ index: Int) -> UInt8 {
    guard index >= 0, index < count, starts[index + 1] - starts[index] == 1 else { return 0xFF }
    return bytes[starts[index]]
  }

  func isASCII(_ index: Int, _ scalar: Unicode.Scalar) -> Bool { ascii(index) == UInt8(ascii: scalar) }

  func isClass(_ index: Int, _ expected: Class) -> Bool { index >= 0 && index < count && classes[index] == expected }

  func text(_ cells: Range<Int>) -> String {
    String(decoding: bytes[starts[cells.lowerBound]..<starts[cells.upperBound]], as: UTF8.self)
  }

  /// Past the characters of one class from `index` on.
  func end(of expected: Class, from index: Int) -> Int {
    var end = index
    while isClass(end, expected) { end += 1 }
    return end
  }

  private static func asciiClass(_ byte: UInt8) -> Class {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): .letter
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case 0x09...0x0D, 0x20: .space
    default: .symbol
    }
  }

  private static func wideClass(_ character: Character) -> Class {
    // A blank that carries a combining mark is not a blank any more.
    if character.unicodeScalars.allSatisfy(\.properties.isWhitespace) { return .space }
    return character.isLetter || character.isNumber ? .letter : .symbol
  }
}
