import PositionedYAML
import SourceText
import Testing

/// Inputs made to take time or memory. None is timed: a test that hangs is seen soon enough.
@Suite struct LimitTests {
  @Test(arguments: ["[", "- ", "a: [", "{a: ", "[{a: "])
  func refusesDeepNesting(opening: String) {
    #expect(Reading(String(repeating: opening, count: 100_000)).rules.last == "yaml.limit")
  }

  @Test func refusesDeepIndentation() {
    let text = (0..<200).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
    #expect(Reading(text).rules == ["yaml.limit"])
  }

  @Test func refusesBillionLaughs() {
    let text = "a0: &a0 [x]\n" + (1...30).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1)]\n" }.joined()
    let reading = Reading(text)
    #expect(Set(reading.rules) == ["yaml.anchor", "yaml.alias"])
    #expect(reading.root == nil)
  }

  @Test func refusesAnAliasToItself() {
    #expect(Reading("a: &a [*a]\n").rules == ["yaml.anchor", "yaml.alias"])
  }

  @Test func namesTheSizeLimitOfAFile() throws {
    var limits = YAMLReader.Limits()
    #expect(limits.fileBytes == 16 << 20)
    limits.fileBytes = 10
    let diagnostic = try #require(Reading("a: 1234567\n", limits: limits).diagnostics.all.first)
    #expect(diagnostic.rule == "yaml.limit")
    #expect(diagnostic.message == "the file has 11 bytes; 10 are the limit")
    #expect(Reading("a: 123456\n", limits: limits).root != nil)
  }

  @Test func refusesMoreBytesThanTheDefault() {
    #expect(Reading([UInt8](repeating: 0x20, count: (16 << 20) + 1)).rules == ["yaml.limit"])
  }

  @Test func refusesTooManyValues() {
    var limits = YAMLReader.Limits()
    limits.nodes = 4
    #expect(Reading("[a, b, c]", limits: limits).rules == [])
    #expect(Reading("[a, b, c, d]", limits: limits).rules == ["yaml.limit"])
  }

  @Test(arguments: ["a: %", "a: '%'", "a: |\n  %", "%: a"])
  func refusesALongText(template: String) {
    var limits = YAMLReader.Limits()
    limits.scalarBytes = 100
    let text = { (count: Int) in template.replacing("%", with: String(repeating: "x", count: count)) }
    #expect(Reading(text(99), limits: limits).rules == [])
    #expect(Reading(text(102), limits: limits).rules == ["yaml.limit"])
  }

  @Test func stopsAfterTooManyErrors() {
    let reading = Reading((0..<5_000).map { "a\($0): &b c\n" }.joined())
    #expect(reading.rules.filter { $0 == "yaml.anchor" }.count == 100)
    #expect(reading.rules.last == "yaml.limit")
  }

  @Test func doesNotRefuseAFileForItsWarnings() {
    let reading = Reading(String(repeating: "- a b #c\n", count: 5_000))
    #expect(reading.rules.count == 100)
    #expect(reading.root?.items.count == 5_000)
  }

  @Test func findsTheDuplicateAmongFiftyThousandKeys() throws {
    let reading = Reading((0..<50_000).map { "k\($0): 1\n" }.joined() + "k25000: 2\n")
    #expect(reading.rules == ["yaml.duplicate-key"])
    #expect(reading.diagnostics.all.first?.range.start.line == 50_001)
  }

  @Test(arguments: [
    "a: [" + String(repeating: "é b, ", count: 20_000) + "]\n", "a: b\n" + String(repeating: "#", count: 500_000),
    "a: 'b\n" + String(repeating: "\n", count: 500_000) + "  c'\n",
  ])
  func readsLongLinesAndComments(text: String) {
    #expect(Reading(text).rules == [])
  }

  @Test(arguments: [
    ("&a ", "yaml.anchor"), ("!a ", "yaml.tag"), ("%TAG !e! tag:x\n", "yaml.directive"), ("? ", "yaml.key"),
    ("{{x}} ", "yaml.unquoted"), ("\u{1}", "text.control"), ("a: ", "yaml.unquoted"), ("%YAML 1.2\n", "yaml.syntax"),
  ])
  func refusesEndlessRepetition(piece: String, rule: String) {
    #expect(Reading(String(repeating: piece, count: 50_000)).rules.contains(rule))
  }

  @Test func namesTheFirstOfManyEscapes() {
    let reading = Reading("a: \"" + String(repeating: "\\x1b", count: 50_000) + "\"\n")
    #expect(Set(reading.rules) == ["text.control"])
    #expect(reading.diagnostics.all.first?.range.start.column == 5)
  }
}
