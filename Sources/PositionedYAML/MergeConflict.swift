/// The lines in which git left both sides of a merge.
struct MergeConflict {
  /// The lines of the markers, from 1.
  let lines: [Int]

  /// Nil when the text has no markers; `=======` alone may be an underline. One marker that was left over is enough.
  init?(in text: YAMLText) {
    var lines: [Int] = []
    var isConflict = false
    for line in text.layout.markedLines {
      let start = text.layout.lineStart(line)
      switch text.byte(at: start) {
      case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "|"):
        guard Self.isMarker(text, at: start) else { continue }
        isConflict = true
      case UInt8(ascii: "=") where Self.isMarker(text, at: start): break
      default: continue
      }
      lines.append(line + 1)
    }
    guard isConflict else { return nil }
    self.lines = lines
  }

  /// Whether the byte at `start` stands seven times and is then followed by a space or nothing.
  private static func isMarker(_ text: YAMLText, at start: Int) -> Bool {
    let mark = text.byte(at: start)
    guard (start..<start + 7).allSatisfy({ text.byte(at: $0) == mark }) else { return false }
    switch text.byte(at: start + 7) {
    case nil, UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"): return true
    default: return false
    }
  }
}
