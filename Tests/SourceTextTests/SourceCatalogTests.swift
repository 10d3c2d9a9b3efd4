import SourceText
import Testing

@Suite struct SourceCatalogTests {
  @Test(arguments: ["one\ntwo\n\nfour", "one\r\ntwo\r\n\r\nfour", "one\rtwo\r\rfour", "one\r\ntwo\n\rfour\n"])
  func knowsAllLineEnds(text: String) {
    var catalog = SourceCatalog()
    catalog.add(Array(text.utf8), for: "a.yaml")
    #expect((1...4).map { catalog.line($0, of: "a.yaml") } == ["one", "two", "", "four"])
  }

  @Test func hasNoLineBeyondTheText() {
    var catalog = SourceCatalog()
    catalog.add(Array("one\n".utf8), for: "a.yaml")
    #expect(catalog.line(0, of: "a.yaml") == nil)
    #expect(catalog.line(3, of: "a.yaml") == nil)
    #expect(catalog.line(1, of: "b.yaml") == nil)
  }

  @Test func hasTheEmptyLineWhereAMessageMayStand() {
    var catalog = SourceCatalog()
    catalog.add(Array("one\n".utf8), for: "a.yaml")
    catalog.add([], for: "empty.yaml")
    #expect(catalog.line(2, of: "a.yaml") == "")
    #expect(catalog.line(1, of: "empty.yaml") == "")
  }

  @Test func showsInvalidBytesAsReplacements() {
    var catalog = SourceCatalog()
    catalog.add([0x61, 0xE9, 0x62], for: "a.yaml")
    #expect(catalog.line(1, of: "a.yaml") == "a\u{FFFD}b")
  }
}
