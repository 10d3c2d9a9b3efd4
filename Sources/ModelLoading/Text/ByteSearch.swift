/// Finds bytes in bytes.
enum ByteSearch {
  /// Where `pattern` first stands in `text` from `start` on; an empty pattern stands nowhere.
  static func firstIndex(of pattern: [UInt8], in text: [UInt8], from start: Int = 0) -> Int? {
    guard let first = pattern.first, text.count >= pattern.count else { return nil }
    let last = text.count - pattern.count
    var offset = start
    while offset <= last {
      if text[offset] == first, matches(pattern, in: text, at: offset) { return offset }
      offset += 1
    }
    return nil
  }

  private static func matches(_ pattern: [UInt8], in text: [UInt8], at offset: Int) -> Bool {
    for index in pattern.indices where text[offset + index] != pattern[index] { return false }
    return true
  }
}
