/// Finds the bytes of a scalar's value in the file it was read from.
///
/// A file writes a value with indentation, folded lines, quotes and escapes; all bytes but white space come in the same
/// order, so that the two can be walked side by side.
struct TextAlignment {
  private let text: [UInt8]
  private let offsets: [Int]

  /// Looks for `text` in `file` from byte `start` on; nil when it does not stand there.
  init?(of text: [UInt8], in file: [UInt8], from start: Int) {
    guard let firstByte = text.first(where: { !$0.isBlank }) else { return nil }
    var candidate = max(0, start)
    while candidate < file.count {
      if file[candidate] == firstByte, let offsets = Self.offsets(of: text, in: file, from: candidate) {
        self.text = text
        self.offsets = offsets
        return
      }
      candidate += 1
    }
    return nil
  }

  /// Where byte `offset` of the text stands in the file; white space stands where the next word does.
  func fileOffset(of offset: Int) -> Int? {
    guard let found = (offset..<max(offset, text.count)).first(where: { offsets[$0] >= 0 }) else { return nil }
    return offsets[found]
  }

  /// The file offset of each byte of `text`, -1 for white space; nil when they differ.
  private static func offsets(of text: [UInt8], in file: [UInt8], from start: Int) -> [Int]? {
    var offsets = [Int](repeating: -1, count: text.count)
    var place = start
    for index in text.indices where !text[index].isBlank {
      while place < file.count, file[place].isBlank { place += 1 }
      if place < file.count, file[place] != text[index], isEscape(in: file, at: place) { place += 1 }
      guard place < file.count, file[place] == text[index] else { return nil }
      offsets[index] = place
      place += 1
    }
    return offsets
  }

  /// A backslash between double quotes, or the second of two single quotes.
  private static func isEscape(in file: [UInt8], at place: Int) -> Bool {
    file[place] == UInt8(ascii: "\\")
      || file[place] == UInt8(ascii: "'") && place > 0 && file[place - 1] == UInt8(ascii: "'")
  }
}
