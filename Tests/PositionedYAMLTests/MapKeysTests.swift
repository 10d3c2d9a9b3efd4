import PositionedYAML
import Testing

/// A key is found by all of its bytes, though most are told apart by how they begin.
@Suite struct MapKeysTests {
  private static let long = String(repeating: "k", count: 300)

  @Test(arguments: [
    ("optional-a: 1\noptional-b: 2\noptiona: 3\noptionb: 4\n", "optional-b", 1),
    ("optional-a: 1\noptional-b: 2\noptiona: 3\noptionb: 4\n", "optionb", 3),
    ("optional-a: 1\noptional-b: 2\n", "optional-c", nil), ("optional-a: 1\noptiona: 2\n", "option", nil),
    ("\(long)a: 1\n\(long)b: 2\n\(long)bb: 3\n", long + "bb", 2), ("\(long)a: 1\n", long, nil),
    ("é: 1\nè: 2\n", "è", 1), ("- a\n", "a", nil),
  ])
  func findsAKeyByAllOfItsBytes(text: String, name: String, place: Int?) throws {
    var keys = MapKeys(of: try #require(Reading(text).root))
    let found = keys.place(of: name)
    #expect(found == place)
  }

  @Test func findsKeysInAnyOrder() throws {
    var keys = MapKeys(of: try #require(Reading("title: 1\ntext: 2\nvalues: 3\n").root))
    let asked = ["values", "title", "text", "values", "titles", "text", "title"]
    let found = asked.map { name in keys.place(of: name).map { keys.key(at: $0).text } }
    #expect(found == ["values", "title", "text", "values", nil, "text", "title"])
  }
}
