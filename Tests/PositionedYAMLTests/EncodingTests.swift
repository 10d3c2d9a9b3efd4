import PositionedYAML
import SourceText
import Testing

@Suite struct EncodingTests {
  @Test(arguments: [true, false], [true, false])
  func namesUTF16(isBigEndian: Bool, hasMark: Bool) throws {
    let units = Array(((hasMark ? "\u{FEFF}" : "") + "a: b\n").utf16)
    let bytes = units.flatMap { unit in
      let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return isBigEndian ? pair : pair.reversed()
    }
    let diagnostic = try #require(Reading(bytes).diagnostics.all.first)
    #expect(diagnostic.rule == "text.encoding")
    #expect(diagnostic.message == "the file is saved as UTF-16")
    #expect(diagnostic.hint == "save it as UTF-8")
  }

  @Test(
    arguments: [
      [0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0], [0, 0, 0xFE, 0xFF, 0, 0, 0, 0x61], [0x61, 0, 0, 0, 0x3A, 0, 0, 0],
      [0, 0, 0, 0x61],
    ] as [[UInt8]])
  func namesUTF32(bytes: [UInt8]) {
    #expect(Reading(bytes).diagnostics.all.map(\.message) == ["the file is saved as UTF-32"])
  }

  @Test(
    arguments: [
      ([0x92], "byte 0x92 is not UTF-8; it is '’' in Windows-1252"),
      ([0xE9], "byte 0xE9 is the start of a character that is cut off; it is 'é' in Windows-1252"),
      ([0xA7, 0x20], "byte 0xA7 is not UTF-8; it is '§' in Windows-1252"),
      ([0x81], "byte 0x81 is not UTF-8"),
      ([0xC0, 0xAF], "byte 0xC0 is the start of an overlong form, which no UTF-8 text holds"),
      ([0xED, 0xA0, 0x80], "byte 0xED is half of a surrogate pair, which no UTF-8 text holds"),
      ([0xF4, 0x90, 0x80, 0x80], "byte 0xF4 is beyond the last Unicode character"),
      ([0xF9], "byte 0xF9 is the start of a character that is cut off; it is 'ù' in Windows-1252"),
      ([0xED], "byte 0xED is the start of a character that is cut off; it is 'í' in Windows-1252"),
      ([0xC1], "byte 0xC1 is the start of a character that is cut off; it is 'Á' in Windows-1252"),
    ] as [([UInt8], String)])
  func namesTheByteThatIsNotUTF8(bytes: [UInt8], message: String) throws {
    let reading = Reading(Array("a: b\r\nc: é".utf8) + bytes + Array("x\nd: e\n".utf8))
    #expect(reading.rules == ["text.encoding"])
    let diagnostic = try #require(reading.diagnostics.all.first)
    #expect(diagnostic.message == message)
    #expect(diagnostic.range.start == SourcePosition(line: 2, column: 5, byteOffset: 11))
  }

  @Test func findsTheBadByteBehindABufferOfGoodOnes() throws {
    let good = Array(String(repeating: "a: é\n", count: 100_000).utf8)
    let diagnostic = try #require(Reading(good + [0xE2, 0x80]).diagnostics.all.first)
    #expect(diagnostic.range.start == SourcePosition(line: 100_001, column: 1, byteOffset: good.count))
  }

  @Test func doesNotCountAByteOrderMarkAsAColumn() throws {
    let root = try #require(Reading("\u{FEFF}a: b\n").root)
    #expect(root.range.start == SourcePosition(line: 1, column: 1, byteOffset: 3))
    #expect(root.outline == #"{"a": "b"}"#)
  }

  @Test func readsAFileWithMixedLineEndsAfterAWarning() throws {
    let reading = Reading("a: |\n  b\r\n  c\rd: e\n")
    #expect(reading.rules == ["text.line-ends"])
    #expect(reading.root?.outline == #"{"a": "b\nc\n", "d": "e"}"#)
  }
}
