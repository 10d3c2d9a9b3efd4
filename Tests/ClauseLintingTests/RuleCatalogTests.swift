import Foundation
import RuleCatalog
import Testing

@Suite struct RuleCatalogTests {
  @Test func hasOnePageForARule() {
    let ids = RuleCatalog.allPages.map(\.id)
    #expect(Dictionary(grouping: ids) { $0 }.filter { $0.value.count > 1 }.keys.sorted() == [])
  }

  @Test func saysSomethingOfEachRule() {
    for page in RuleCatalog.pages {
      #expect(page.meaning.hasSuffix(".") && page.fix.hasSuffix(".") && !page.example.isEmpty, "\(page.id)")
      #expect(page.id.wholeMatch(of: /[a-z][a-z-]*\.[a-z][a-z-]*/) != nil, "\(page.id)")
    }
  }

  @Test func findsAPageByItsRule() {
    #expect(RuleCatalog.page(for: "lint.too-long")?.fix == "Split it.")
    #expect(RuleCatalog.page(for: "lint.too-lang") == nil)
  }

  /// Reads the sources of the program: a rule without a page leaves its readers alone with an identifier.
  @Test func hasAPageForEveryRuleInTheSources() throws {
    let areas = Set(RuleCatalog.pages.map { $0.id.prefix { $0 != "." } })
    let sources = try Self.sources()
    try #require(sources.count > 100)
    var missing: Set<String> = []
    for source in sources {
      let reported = source.matches(of: /Diagnostic\(\s*"([a-z-]+\.[a-z-]+)"/).map { String($0.output.1) }
      let literals = source.matches(of: /"([a-z][a-z-]*\.[a-z][a-z-]*)"/).map { String($0.output.1) }
      let named = literals.filter { literal in
        areas.contains(literal.prefix { $0 != "." }) && !Self.otherNames.contains(literal)
      }
      missing.formUnion((reported + named).filter { RuleCatalog.page(for: $0) == nil })
    }
    #expect(missing.sorted() == [])
  }

  /// Placeholders and files that look like rules.
  private static let otherNames: Set<String> = ["county.name", "county.title"]

  private static func sources() throws -> [String] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources")
    let files = try #require(FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil))
    var sources: [String] = []
    for case let file as URL in files where file.pathExtension == "swift" && !file.path().contains("/RuleCatalog/") {
      sources.append(try String(contentsOf: file, encoding: .utf8))
    }
    return sources
  }
}
