/// Where the lines of a text start, and which of its characters take more than one byte.
///
/// libyaml counts Unicode scalars; with the list of the wide ones, a scalar's byte is an addition away.
struct TextLayout: Sendable {
  /// The first byte after a byte-order mark.
  let contentStart: Int
  private var lineStarts: [UInt32]
  private var wideScalars: [WideScalar] = []
  /// The lines, counted from 0, that begin like a directive or like what git leaves in a conflict.
  private(set) var markedLines: [Int] = []

  /// A scalar of several bytes.
  private struct WideScalar {
    /// How many scalars stand before it.
    let index: UInt32
    /// How many more bytes than scalars there are up to and with it.
    let surplus: UInt32
  }

  init(contentStart: Int) {
    self.contentStart = contentStart
    lineStarts = [UInt32(contentStart)]
  }

  var lineCount: Int { lineStarts.count }

  /// The first byte of a line, counted from 0.
  func lineStart(_ line: Int) -> Int { Int(lineStarts[line]) }

  /// The line, counted from 0, that holds the byte at `offset`.
  func line(ofByte offset: Int) -> Int {
    max(0, Self.count(upTo: lineStarts.count) { lineStarts[$0] <= offset } - 1)
  }

  /// How many scalars stand before the byte at `offset`.
  func scalarIndex(ofByte offset: Int) -> Int {
    let passed = Self.count(upTo: wideScalars.count) { start(ofWideScalar: $0) < offset }
    return offset - contentStart - surplus(before: passed)
  }

  private func start(ofWideScalar number: Int) -> Int {
    contentStart + Int(wideScalars[number].index) + surplus(before: number)
  }

  private func surplus(before number: Int) -> Int { number > 0 ? Int(wideScalars[number - 1].surplus) : 0 }

  /// How many of the first numbers below `end` satisfy `condition`, when none does after one that does not.
  private static func count(upTo end: Int, where condition: (Int) -> Bool) -> Int {
    var low = 0
    var high = end
    while low < high {
      let middle = (low + high) / 2
      if condition(middle) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  mutating func addLine(startingAt offset: Int) { lineStarts.append(UInt32(offset)) }

  mutating func markLastLine() { markedLines.append(lineStarts.count - 1) }

  mutating func addWideScalar(at offset: Int, byteCount: Int) {
    let surplus = wideScalars.last?.surplus ?? 0
    wideScalars.append(
      WideScalar(index: UInt32(offset - contentStart) - surplus, surplus: surplus + UInt32(byteCount - 1)))
  }

  /// Turns scalar counts into byte offsets; cheap when asked in about the order of the text.
  struct ByteCursor {
    private let layout: TextLayout
    private var passed = 0

    init(_ layout: TextLayout) { self.layout = layout }

    /// The byte offset of the scalar that has `index` scalars before it.
    mutating func byteOffset(ofScalar index: Int) -> Int {
      let wide = layout.wideScalars
      while passed < wide.count, wide[passed].index < index { passed += 1 }
      while passed > 0, wide[passed - 1].index >= index { passed -= 1 }
      return layout.contentStart + index + layout.surplus(before: passed)
    }
  }
}
