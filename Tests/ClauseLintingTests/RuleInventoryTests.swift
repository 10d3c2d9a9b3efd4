import Foundation
import RuleCatalog
import Testing

/// Every rule fires in some test: whoever adds one shows what breaks it.
@Suite struct RuleInventoryTests {
  @Test func everyRuleIsNamedByATest() throws {
    let tests = try Self.tests()
    try #require(tests.utf8.count > 100_000)
    let missing = RuleCatalog.pages.map(\.id).filter { rule in !Self.spellings(of: rule).contains { tests.contains($0) }
    }
    #expect(missing == [])
  }

  /// How tests speak of a rule: by its name, as the case of an enumeration, or as the kind before a change's words.
  private static func spellings(of rule: String) -> [String] {
    let name = rule.drop { $0 != "." }.dropFirst()
    let words = name.split(separator: "-")
    let camel = words.enumerated().map { $0.offset == 0 ? String($0.element) : $0.element.capitalized }.joined()
    return [
      "\(rule)\"", "\(rule)\\\"", "[.\(camel)", " .\(camel)", "(.\(camel)", "\(name): ",
      "\(words.joined(separator: " ")): ",
    ]
  }

  private static func tests() throws -> String {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let files = try #require(FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil))
    var tests = ""
    for case let file as URL in files where file.pathExtension == "swift" {
      guard file.lastPathComponent != "RuleInventoryTests.swift" else { continue }
      tests += try String(contentsOf: file, encoding: .utf8)
    }
    return tests
  }
}
