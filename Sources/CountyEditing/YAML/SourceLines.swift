/// Finds lines in the bytes of a file, whatever ends them.
struct SourceLines {
  let bytes: [UInt8]

  /// The first byte of the line that holds `offset`; a byte-order mark is before the first line.
  func start(ofLineAt offset: Int) -> Int {
    let first = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var start = min(offset, bytes.count)
    while start > first, !Self.isLineEnd(bytes[start - 1]) { start -= 1 }
    return start
  }

  /// The end of the line that holds `offset`, before its line break.
  func end(ofLineAt offset: Int) -> Int {
    var end = min(offset, bytes.count)
    while end < bytes.count, !Self.isLineEnd(bytes[end]) { end += 1 }
    return end
  }

  /// The first byte of the line after the one that holds `offset`; nil when that is the last.
  func start(ofLineAfter offset: Int) -> Int? {
    let end = end(ofLineAt: offset)
    guard end < bytes.count else { return nil }
    let isPair = bytes[end] == 0x0D && end + 1 < bytes.count && bytes[end + 1] == 0x0A
    return end + (isPair ? 2 : 1)
  }

  /// How many blanks the line at `start` begins with.
  func indentation(ofLineAt start: Int) -> Int { bytes[start...].prefix { $0 == UInt8(ascii: " ") }.count }

  func isBlank(lineAt start: Int) -> Bool {
    bytes[start..<end(ofLineAt: start)].allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
  }

  /// Whether the line at `start` is only a comment, after at least `indent` blanks.
  private func isComment(lineAt start: Int, indentedAtLeast indent: Int) -> Bool {
    let count = indentation(ofLineAt: start)
    return count >= indent && start + count < bytes.count && bytes[start + count] == UInt8(ascii: "#")
  }

  /// Where new lines go below the one that holds `offset`: past the comment lines right under it that belong to it.
  func end(ofLinesAt offset: Int, withCommentsIndentedAtLeast indent: Int) -> Int {
    var end = end(ofLineAt: offset)
    while let next = start(ofLineAfter: end), next < bytes.count, isComment(lineAt: next, indentedAtLeast: indent) {
      end = self.end(ofLineAt: next)
    }
    return end
  }

  /// The line break that this file uses first; LF when it has none.
  var lineBreak: [UInt8] {
    guard let end = bytes.firstIndex(where: Self.isLineEnd) else { return [0x0A] }
    if bytes[end] == 0x0A { return [0x0A] }
    return end + 1 < bytes.count && bytes[end + 1] == 0x0A ? [0x0D, 0x0A] : [0x0D]
  }

  static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}
