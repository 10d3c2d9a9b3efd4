import PositionedYAML
import SourceText
import TestSupport
import Testing

@Suite struct TreeTests {
  @Test func givesTheNodesInTheOrderOfTheFile() throws {
    let root = try #require(Reading("z: 1\na: [x, {y: 2}, []]\nm:\n- p\n- q: r\n  s:\n").root)
    #expect(root.outline == #"{"z": "1", "a": ["x", {"y": "2"}, []], "m": ["p", {"q": "r", "s": ""}]}"#)
    #expect(root.entries.map(\.key.text) == ["z", "a", "m"])
    #expect(root["a"]?.items.count == 3)
    #expect(root["m"]?.items.first?.text == "p")
  }

  @Test func findsValuesByTheBytesOfTheKey() throws {
    let root = try #require(Reading("caf\u{E9}: 1\n'a b': 2\n").root)
    #expect(root["caf\u{E9}"]?.text == "1")
    #expect(root["cafe\u{301}"] == nil)
    #expect(root["a b"]?.text == "2")
    #expect(root["a"] == nil)
    #expect(root["a b"]?["c"] == nil)
  }

  @Test func hasNoChildrenOfTheWrongKind() throws {
    let root = try #require(Reading("a: [b]\nc: d\n").root)
    #expect(root.items.isEmpty)
    #expect(root["a"]?.entries.isEmpty == true)
    #expect(root["c"]?.items.isEmpty == true)
    #expect(root.text == "")
    #expect(root["a"]?.text == "")
  }

  @Test func knowsKindsAndStyles() throws {
    let root = try #require(Reading("- a\n- 'b'\n- \"c\"\n- |\n  d\n- >\n  e\n- []\n- {}\n").root)
    #expect(root.items.map(\.kind) == [.scalar, .scalar, .scalar, .scalar, .scalar, .sequence, .mapping])
    #expect(root.items.prefix(5).map(\.style) == [.plain, .singleQuoted, .doubleQuoted, .literal, .folded])
  }

  @Test func knowsWhereNothingIsStated() throws {
    let root = try #require(Reading("- \n- ~\n- null\n- ''\n- \"\"\n- no\n- 'null'\n- []\n- |\n").root)
    #expect(root.items.map(\.isEmptyPlain) == [true, true, true, false, false, false, false, false, false])
  }

  /// Every node is marked.
  @Test(arguments: [
    "««a»: «b»»\n", "««a»:   «b c»»   # comment\n", "\n# comment\n««a»: «'it''s'»»\n\n\n# comment\n",
    "««a»:\n  «- «b»\n  - «c»»»\n\n# comment\n", "««a»:\n  ««b»: «c»»»\n# comment\n",
    "««a»: «[«b», «c»]»»\n", "««a»: «{«b»: «c»}»»\n", "««a»: «[\n  «b»,\n]»»\n",
    "««a»: «|\n  b\n\n  c»»\n\n\n", "««a»: «>-\n  b\n  c»»\n  \n# comment\n", "««a»: «|\n  b»\n\n«c»: «d»»\n",
    "««a»:«»»\n", "««a»:«»\n«b»:«»»\n\n\n", "«-«»\n- «b»»\n", "««a»: «|»»\n\n", "««a»: «b\n  c»»\n",
    "\u{FEFF}««a»: «b»»\n", "««é§—»: «“q” 𝄞»\n«b»: «ü»»\n", "««a»: «'b\n  c'»»\n\n", "--- # comment\n«- «a»»\n...\n",
    "««a»:\n«- «b»»»\n", " «- «a»\n - «- «b»»»\n",
  ])
  func knowsTheRangeOfEachNode(marked: String) throws {
    let source = try MarkedText(marked, file: "a.yaml")
    let root = try #require(Reading(source.bytes).root)
    let found = root.preorder.map(\.range).sorted(by: <)
    #expect(found == source.ranges.sorted(by: <))
  }

  @Test(arguments: ["\r\n", "\r"])
  func givesEqualValuesForAllLineEnds(lineEnd: String) throws {
    let text = "a: |\n\n  b\n   c\n\n\nd: >\n  e\n  f\n\n  g\nh: 'i\n\n  j'\nk: l\n  m\nn: \"o\\\n  p\"\nq:\n- r\n"
    let expected = try #require(Reading(text).root)
    let root = try #require(Reading(text.replacing("\n", with: lineEnd)).root)
    #expect(root.outline == expected.outline)
    let place = { (node: YAMLNode) in
      [node.range.start.line, node.range.start.column, node.range.end.line, node.range.end.column]
    }
    #expect(root.preorder.map(place) == expected.preorder.map(place))
  }

  @Test(arguments: [
    "NO", "no", "off", "on", "y", "true", "True", "0777", "0o17", "0x1F", "1:30", "190:20:30", "1.10", "1_000", "1e3",
    ".inf", "2024-01-02", "2024-02-30", "+5", "١٢", "=",
  ])
  func leavesScalarsText(scalar: String) throws {
    let root = try #require(Reading("a: \(scalar)\nb: [\(scalar)]\n\(scalar): c\n").root)
    #expect(root["a"]?.text == scalar)
    #expect(root["b"]?.items.first?.text == scalar)
    #expect(root[scalar]?.text == "c")
  }
}
