import PositionedYAML
import SourceText
import Testing

/// Reads thousands of damaged files: whatever the bytes, nothing traps and each place lies inside the file.
@Suite struct MutationTests {
  private static let seed = """
    # Clauses
    clause: missing.report
    title: "Reporting a — missing \\u00a7 child"
    binds: [child-welfare, 'it''s', {a: b}]
    carries:
      - element: missing-cse-ncmec
        words: reports {{report-hours}} # why
    text: |
      The agency reports within {{report-hours}}.

        It “follows” {{clause:missing.locate}}.
    note: >-
      folded
      text
    ? key
    : value

    """

  @Test(arguments: 0..<8)
  func nothingTrapsAndEveryPlaceIsInTheFile(part: UInt64) {
    var random = SplitMix(state: part &* 0x9E37_79B9)
    for _ in 0..<120 {
      let bytes = Self.mutated(Array(Self.seed.utf8), with: &random)
      let reading = Reading(bytes)
      let ranges =
        reading.diagnostics.all.flatMap { [$0.range] + $0.notes.compactMap(\.range) }
        + (reading.root?.preorder.map(\.range) ?? [])
      let wrong = ranges.filter { !Self.isSound($0, in: bytes) }
      #expect(wrong.isEmpty, "\(String(decoding: bytes, as: UTF8.self).debugDescription)")
      #expect((reading.root == nil) == reading.diagnostics.hasErrors)
      Self.askAllPlaces(in: reading.root)
    }
  }

  private static func isSound(_ range: SourceRange, in bytes: [UInt8]) -> Bool {
    range.start.byteOffset >= 0 && range.end.byteOffset <= bytes.count && range.start.byteOffset <= range.end.byteOffset
      && range.start.line >= 1 && range.start.column >= 1 && range.start <= range.end
      && range.end.line <= bytes.count { $0 == 0x0A || $0 == 0x0D } + 1
  }

  private static func askAllPlaces(in root: YAMLNode?) {
    for node in root?.preorder ?? [] where node.kind == .scalar {
      for offset in -1...node.text.utf8.count + 1 { _ = node.position(ofScalarOffset: offset) }
    }
  }

  /// Some bytes replaced, removed, doubled or moved, with a liking for those that mean something to YAML.
  private static func mutated(_ bytes: [UInt8], with random: inout SplitMix) -> [UInt8] {
    var bytes = bytes
    let pieces: [[UInt8]] =
      [
        "[", "{", "}", "]", "'", "\"", "|", ">", "- ", "? ", ": ", "#", "&a ", "*a", "!t ", "\n", "\r", "\t", "  ",
        "---\n", "...\n",
        "%", "\\", "\u{A0}", "\u{2028}", "\u{FEFF}", "é", "{{", "<<: ", "~",
      ].map { Array($0.utf8) } + [[0], [0x80], [0xE2], [0xFF]]
    for _ in 0...Int.random(in: 0..<4, using: &random) {
      let start = Int.random(in: 0...bytes.count, using: &random)
      let end = min(bytes.count, start + Int.random(in: 0..<6, using: &random))
      switch Int.random(in: 0..<5, using: &random) {
      case 0: bytes.removeSubrange(start..<end)
      case 1: bytes.insert(contentsOf: bytes[start..<end], at: Int.random(in: 0...bytes.count, using: &random))
      case 2: bytes.removeSubrange(max(start, bytes.count - 40)...)
      default: bytes.replaceSubrange(start..<start, with: pieces.randomElement(using: &random) ?? [])
      }
    }
    return bytes
  }
}

/// A small generator of random numbers that gives the same ones in every run.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
