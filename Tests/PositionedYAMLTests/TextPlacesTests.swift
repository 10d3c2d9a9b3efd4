import PositionedYAML
import SourceText
import TestSupport
import Testing

@Suite struct TextPlacesTests {
  /// The word `mark` stands once in the value of `a`, and is marked in the file.
  @Test(arguments: [
    "a: «mark»\n", "a: some «mark» here\n", "a: § é «mark» 𝄞\n", "a: 'it''s «mark»'\n", #"a: "\"\t\x41\u00a7 «mark»""#,
    #"a: "\U0001D11E\_\/«mark»""#, "a: |\n  one\n\n  two «mark» three\n",
    "a: |\n\n\n  «mark»\n", "a: |2-\n    one\n   «mark»\n", "a: |+ # comment\n      é one\n        § «mark»\n\n\n",
    "b:\n- a: |\n    one {{x}}\n    «mark»\n", "\u{FEFF}a: |\n  «mark»", "a: [b, 'c «mark»']\n",
    "a: |\r\n  é\r\n  «mark»\r\n",
    "a: |\r  é\r\r  «mark»\r", "a: |\n  one\n     \n  «mark»\n",
  ])
  func findsAWordOfTheValueInTheFile(marked: String) throws {
    let source = try MarkedText(marked, file: "a.yaml")
    let node = try #require(Reading(source.bytes).root?.preorder.first { $0.text.contains("mark") })
    let bytes = Array(node.text.utf8)
    let start = try #require(bytes.indices.first { bytes[$0...].starts(with: "mark".utf8) })
    #expect(node.range(ofTextBytes: start..<start + 4) == (try source.range))
    #expect(node.position(ofScalarOffset: start) == (try source.range.start))
  }

  @Test(arguments: ["a: one\n  mark\n", "a: >\n  one\n  mark\n", "a: 'one\n  mark'\n", "a: \"one\\\n  mark\"\n"])
  func knowsNoPlaceInFoldedText(text: String) throws {
    let node = try #require(Reading(text).root?["a"])
    #expect(node.position(ofScalarOffset: 4) == nil)
    #expect(node.range(ofTextBytes: 4..<6) == node.range)
  }

  @Test func knowsNoPlaceOutsideTheText() throws {
    let root = try #require(Reading("a: bcd\ne: [f]\n").root)
    #expect(root["a"]?.position(ofScalarOffset: 3)?.column == 7)
    #expect(root["a"]?.position(ofScalarOffset: 4) == nil)
    #expect(root["a"]?.position(ofScalarOffset: -1) == nil)
    #expect(root["e"]?.position(ofScalarOffset: 0) == nil)
    #expect(root["a"]?.range(ofTextBytes: 2..<90) == root["a"]?.range)
  }

  @Test func findsEveryByteOfALiteral() throws {
    let text = "x:\n    a: |\n      The agency — {{x}}\n        § indented\n\n      end\n\n    b: c\n"
    let node = try #require(Reading(text).root?["x"]?["a"])
    let file = Array(text.utf8)
    for (offset, byte) in node.text.utf8.enumerated() {
      let position = try #require(node.position(ofScalarOffset: offset))
      #expect(file[position.byteOffset] == byte)
    }
  }
}
