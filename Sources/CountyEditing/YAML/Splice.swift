/// Bytes that take the place of others.
struct Splice {
  let range: Range<Int>
  let bytes: [UInt8]

  init(_ range: Range<Int>, _ text: String) {
    self.range = range
    bytes = Array(text.utf8)
  }

  init(at offset: Int, _ text: String) { self.init(offset..<offset, text) }

  /// The new lines below the line that ends at `offset`; the last line of a file may have no line break.
  static func lines(_ lines: [String], below offset: Int, in source: SourceLines) -> Splice {
    let lineBreak = String(decoding: source.lineBreak, as: UTF8.self)
    return Splice(at: offset, lines.map { lineBreak + $0 }.joined())
  }

  /// `bytes` with all `splices`, which do not overlap, in place.
  static func applied(_ splices: [Splice], to bytes: [UInt8]) -> [UInt8] {
    var result = bytes
    for splice in splices.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
      result.replaceSubrange(splice.range, with: splice.bytes)
    }
    return result
  }
}
