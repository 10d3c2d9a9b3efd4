import PositionedYAML
import SourceText
import TestSupport
import Testing

@Suite struct RuleTests {
  @Test(arguments: Rule.all)
  func reportsTheSlipWhereItStands(rule: Rule) throws {
    let source = try MarkedText(rule.wrong, file: "a.yaml")
    let reading = Reading(source.bytes)
    #expect(reading.rules == [rule.id])
    #expect(reading.diagnostics.all.first?.range == (try source.range))
    #expect((reading.root == nil) == reading.diagnostics.hasErrors)
  }

  @Test(arguments: Rule.all)
  func readsTheNearMissInSilence(rule: Rule) {
    let reading = Reading(rule.right)
    #expect(reading.rules == [])
    #expect(reading.root != nil)
  }

  /// The messages as people see them; the file is their catalogue.
  @Test func printsMessagesThatSayWhatToDo() throws {
    let pages = try Rule.all.map { rule in
      let source = try MarkedText(rule.wrong, file: "a.yaml")
      var catalog = SourceCatalog()
      catalog.add(source.bytes, for: "a.yaml")
      return DiagnosticFormatter(catalog).text(for: Reading(source.bytes).diagnostics.all)
    }
    expectGolden(pages.joined(separator: "\n"), "messages.txt")
  }

  @Test func namesBothPlacesOfAKey() throws {
    let source = try MarkedText("«a»: 1\nb: 2\n«'a'»: 3\n", file: "a.yaml")
    let diagnostic = try #require(Reading(source.bytes).diagnostics.all.first)
    #expect(diagnostic.range == source.ranges[1])
    #expect(diagnostic.notes.map(\.range) == [source.ranges[0]])
  }

  @Test func reportsAllSlipsOfAFileAtOnce() {
    let reading = Reading("a: &x 1\nb: *x\na: !t 2\n<<: {}\nc: d #e f\n? [g]\n: h\n")
    #expect(
      reading.rules == ["yaml.anchor", "yaml.alias", "yaml.duplicate-key", "yaml.tag", "yaml.merge-key", "yaml.key"])
  }

  @Test func saysOnceWhatOneSlipCauses() {
    #expect(Reading("a: {{p}} of {{q}}\nb: {{r}}\n").rules == ["yaml.unquoted"])
    #expect(Reading("a: *bold text*\nb: c\n").rules == ["yaml.alias"])
  }

  @Test(arguments: ["", "\n\n", "# only a comment\n", "\u{FEFF}", "---\n", "~\n", "null", "--- # nothing\n...\n"])
  func refusesAFileWithoutContent(text: String) {
    #expect(Reading(text).rules == ["yaml.empty"])
  }

  @Test func suspectsAForgottenCommaOnlyInIdentifiers() throws {
    let source = try MarkedText(
      "a: [«probation education», Child Welfare, lead-agency, 'b c', d  e?]\n", file: "a.yaml")
    let items = try #require(Reading(source.bytes).root?["a"]?.items)
    let warnings = items.compactMap(\.forgottenComma)
    #expect(warnings.map(\.rule) == ["yaml.missing-comma"])
    #expect(warnings.map(\.range) == [try source.range])
    #expect(warnings.map(\.hint) == ["did you mean 'probation, education'?"])
  }
}
