extension YAMLText {
  /// The first space that is none to YAML where one belongs: at the start of these bytes, or after their first colon.
  func wrongSpace(inBytes range: Range<Int>) -> Int? {
    var offset = range.lowerBound
    while offset < range.upperBound, bytes[offset] == UInt8(ascii: " ") { offset += 1 }
    if isWrongSpace(at: offset) { return offset }
    guard let colon = bytes[range].firstIndex(of: UInt8(ascii: ":")) else { return nil }
    return isWrongSpace(at: colon + 1) ? colon + 1 : nil
  }

  private func isWrongSpace(at offset: Int) -> Bool {
    guard let byte = byte(at: offset), byte >= 0x80, let scalar = scalar(at: offset) else { return false }
    return switch scalar.value {
    case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }
}
