/// Writes changes as `[-old-]{+new+}`; the marks are escaped where the text itself holds them.
package struct ChangeMarks: Sendable {
  /// Whether white space, quotes and normalisation are marked too, or shown as they now are.
  private let showsTypography: Bool

  package init(showingTypography showsTypography: Bool = false) { self.showsTypography = showsTypography }

  /// The segments as one text; what is outside the marks and what is inside read as the two texts.
  package func text(of segments: some Sequence<ProseSegment>) -> String {
    var writer = Writer()
    for segment in segments {
      switch segment {
      case .kept(let text): writer.add(text, .kept)
      case .deleted(let text): writer.add(text, .deleted)
      case .inserted(let text): writer.add(text, .inserted)
      case .typographic(let old, let new):
        if showsTypography { writer.add(old, .deleted) }
        writer.add(new, showsTypography ? .inserted : .kept)
      }
    }
    return writer.finished()
  }

  /// `text` with a backslash in each mark, and before each backslash.
  package static func escaped(_ text: String) -> String { escaped(text, before: 0) }

  /// The same, for text that `following` comes after: a bracket at its end must not become a mark with it.
  private static func escaped(_ text: String, before following: UInt8) -> String {
    let bytes = Array(text.utf8)
    guard bytes.contains(where: { "\\[{-+".utf8.contains($0) }) else { return text }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 8)
    for (index, byte) in bytes.enumerated() {
      let next = index + 1 < bytes.count ? bytes[index + 1] : following
      if byte == UInt8(ascii: "\\") || isMark(byte, next) { result.append(UInt8(ascii: "\\")) }
      result.append(byte)
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func isMark(_ first: UInt8, _ second: UInt8) -> Bool {
    switch (first, second) {
    case (UInt8(ascii: "["), UInt8(ascii: "-")), (UInt8(ascii: "-"), UInt8(ascii: "]")),
      (UInt8(ascii: "{"), UInt8(ascii: "+")), (UInt8(ascii: "+"), UInt8(ascii: "}")):
      true
    default: false
    }
  }

  /// Joins neighbours of one state, so that a mark across their border is escaped too.
  private struct Writer {
    enum State {
      case kept, deleted, inserted
    }

    private var result = ""
    private var state = State.kept
    private var pending = ""

    mutating func add(_ text: String, _ state: State) {
      guard !text.isEmpty else { return }
      if state != self.state {
        flush()
        self.state = state
      }
      pending += text
    }

    mutating func finished() -> String {
      flush()
      return result
    }

    private mutating func flush() {
      guard !pending.isEmpty else { return }
      switch state {
      case .kept: result += ChangeMarks.escaped(pending)
      case .deleted: result += "[-\(ChangeMarks.escaped(pending, before: UInt8(ascii: "-")))-]"
      case .inserted: result += "{+\(ChangeMarks.escaped(pending, before: UInt8(ascii: "+")))+}"
      }
      pending = ""
    }
  }
}
