/// Writes the bytes of a text as `Prose` holds them, with the place each came from.
struct ProseNormalizer {
  private let source: [UInt8]
  private(set) var bytes: [UInt8] = []
  /// Nil while every byte stands where it stood.
  private(set) var origins: [Int32]?

  init(_ source: [UInt8]) { self.source = source }

  mutating func run() {
    let isPlain = !source.contains { $0 >= 0x80 } && !hasPlaceholder
    guard !isPlain else {
      bytes = source
      return
    }
    bytes.reserveCapacity(source.count)
    var origins: [Int32] = []
    origins.reserveCapacity(source.count + 1)
    var index = 0
    while index < source.count {
      let (byte, length) = step(at: index)
      if let byte {
        bytes.append(byte)
        origins.append(Int32(truncatingIfNeeded: index))
      }
      index += length
    }
    origins.append(Int32(truncatingIfNeeded: source.count))
    self.origins = origins
  }

  private var hasPlaceholder: Bool {
    guard let first = source.firstIndex(of: UInt8(ascii: "{")) else { return false }
    return source[first...].indices.contains { isPlaceholderStart($0) }
  }

  private func isPlaceholderStart(_ index: Int) -> Bool {
    source[index] == UInt8(ascii: "{") && index + 1 < source.count && source[index + 1] == UInt8(ascii: "{")
  }

  /// What the bytes at `index` become, and how many they are; a character that only joins others becomes nothing.
  private func step(at index: Int) -> (byte: UInt8?, length: Int) {
    let byte = source[index]
    if byte < 0x80 {
      guard isPlaceholderStart(index), let length = placeholderLength(at: index) else { return (byte, 1) }
      return (.placeholder, length)
    }
    var decoder = UTF8()
    var rest = source[index...].prefix(4).makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&rest) else { return (.foreignSmall, 1) }
    return (Self.byte(for: scalar), UTF8.width(scalar))
  }

  /// No placeholder is longer, and a line of nothing but `{` must not be read again for each of them.
  private static let longestPlaceholder = 200

  /// The bytes up to past `}}` on the same line; nil when it is not closed there.
  private func placeholderLength(at start: Int) -> Int? {
    var index = start + 2
    let end = min(source.count, start + Self.longestPlaceholder)
    while index + 1 < end, source[index] != 0x0A {
      if source[index] == UInt8(ascii: "}"), source[index + 1] == UInt8(ascii: "}") { return index + 2 - start }
      index += 1
    }
    return nil
  }

  private static func byte(for scalar: Unicode.Scalar) -> UInt8? {
    switch scalar.value {
    case 0xA7: .sectionSign
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: UInt8(ascii: " ")
    case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF: nil
    case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63, 0xFF0D: UInt8(ascii: "-")
    case 0x2018...0x201B, 0x2032, 0xFF07: UInt8(ascii: "'")
    case 0x201C...0x201F, 0x2033, 0xAB, 0xBB: UInt8(ascii: "\"")
    case 0xFF01...0xFF5E: UInt8(truncatingIfNeeded: scalar.value - 0xFF01 + 0x21)
    default:
      scalar.properties.isUppercase
        ? .foreignCapital : scalar.properties.isAlphabetic ? .foreignSmall : UInt8(ascii: "|")
    }
  }
}
