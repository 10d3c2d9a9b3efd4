import MOUCommands
import SourceText
import Testing

/// What a person sees of many mistakes, and what nobody may see of one.
@Suite struct DiagnosticPrinterTests {
  private func diagnostic(
    _ rule: String = "key.unknown", _ severity: Diagnostic.Severity = .error, _ message: String = "unknown key",
    line: Int, file: String = "Counties/napa.yaml", byte: Int = 0
  ) -> Diagnostic {
    let start = SourcePosition(line: line, column: 1, byteOffset: byte)
    let end = SourcePosition(line: line, column: 2, byteOffset: byte + 1)
    return Diagnostic(rule, severity, message, at: SourceRange(file: file, start: start, end: end))
  }

  private func diagnostics(_ all: [Diagnostic]) -> Diagnostics {
    var result = Diagnostics()
    for diagnostic in all { result.report(diagnostic) }
    return result
  }

  private func sources(_ text: String) -> SourceCatalog {
    var sources = SourceCatalog()
    sources.add(Array(text.utf8), for: "Counties/napa.yaml")
    return sources
  }

  // MARK: Many

  @Test func showsTwoHundredMistakesAndCountsTheRest() {
    let text = DiagnosticPrinter(SourceCatalog(), .text)
      .text(for: diagnostics((1...250).map { diagnostic(line: $0) }), outcome: "nothing judged")
    let shown = text.split(separator: "\n").filter { $0.hasPrefix("Counties/napa.yaml:") }
    #expect(shown.count == 200)
    #expect(shown.last == "Counties/napa.yaml:200:1: error: unknown key [key.unknown]")
    #expect(
      text.hasSuffix(
        "\n50 more are not shown: mend these first, or see all with --diagnostics json.\n\n250 errors in 1 file; 0 files read, nothing judged.\n"
      ))
  }

  @Test func keepsTheErrorsWhenWarningsFillThePage() {
    let warnings = (1...300).map { diagnostic("lint.two-names", .warning, "second name", line: $0) }
    let text = DiagnosticPrinter(SourceCatalog(), .text)
      .text(for: diagnostics(warnings + [diagnostic(line: 400)]), outcome: nil)
    #expect(text.contains("Counties/napa.yaml:400:1: error: unknown key [key.unknown]"))
    #expect(text.contains("\n101 more are not shown"))
    #expect(text.hasSuffix("\n1 error, 300 warnings in 1 file.\n"))
  }

  @Test func saysNothingOfARestThatIsNotThere() {
    let text = DiagnosticPrinter(SourceCatalog(), .text)
      .text(for: diagnostics((1...200).map { diagnostic(line: $0) }), outcome: nil)
    #expect(!text.contains("more are not shown"))
  }

  @Test func givesProgramsAllOfThem() {
    let text = DiagnosticPrinter(SourceCatalog(), .json)
      .text(for: diagnostics((1...250).map { diagnostic(line: $0) }), outcome: nil)
    #expect(text.split(separator: "\n").count == 250)
  }

  // MARK: Notices

  @Test func countsTheNoticesOfEachRuleTheMostFirst() {
    let notices =
      (1...3).map { diagnostic("lint.basis", .notice, line: $0) }
      + (4...5).map { diagnostic("citation.stale", .notice, line: $0) }
      + (6...8).map { diagnostic("lint.term-unused", .notice, line: $0) } + [diagnostic(line: 9)]
    #expect(
      LintCommand.folded(diagnostics(notices))
        == "\n8 notices: 3 lint.basis, 3 lint.term-unused, 2 citation.stale; 'mou lint --notices' lists them.\n")
    #expect(
      LintCommand.folded(diagnostics([diagnostic("lint.basis", .notice, line: 1)]))
        == "\n1 notice: 1 lint.basis; 'mou lint --notices' lists them.\n")
    #expect(LintCommand.folded(diagnostics([diagnostic(line: 1)])) == nil)
  }

  // MARK: Personal data

  /// A file with any mistake is refused before it is searched for personal data.
  @Test(arguments: ["078-05-1120", "jane.roe@gmail.com", "DOB 01/02/2009", "case no. JD-123456"])
  func masksWhatStandsInTheLineOfAnotherMistake(secret: String) {
    let line = "sate: \(secret)"
    let printer = DiagnosticPrinter(sources("county: napa\n\(line)\n"), .text)
    let text = printer.text(for: diagnostics([diagnostic(line: 2, byte: 13)]), outcome: nil)
    #expect(text.contains("    2 | sate: "))
    #expect(!text.contains(secret))
    #expect(text.contains("***"))
  }

  @Test(arguments: [ProjectOptions.DiagnosticStyle.text, .json])
  func masksWhatAMessageQuotes(style: ProjectOptions.DiagnosticStyle) {
    let quoting = diagnostic(
      "value.kind", .error, "'days' must be a whole number of days, not '078-05-1120'", line: 1)
    let text = DiagnosticPrinter(SourceCatalog(), style).text(for: diagnostics([quoting]), outcome: nil)
    #expect(text.contains("'days' must be a whole number of days, not '***-**-1120'"))
  }

  @Test func showsLinesThatHoldNothingPersonal() {
    let line = "sate: Napa, office (707) 555-0142, WIC 16524.8, item 12 of 2026-06-02"
    let text = DiagnosticPrinter(sources("\(line)\n"), .text).text(
      for: diagnostics([diagnostic(line: 1)]), outcome: nil)
    #expect(text.contains("    1 | \(line)\n"))
  }

  @Test(
    arguments: [[0xFF, 0xFE, 0x40, 0x80, 0x31], [0x7B, 0x7B, 0xC3], [0xED, 0xA0, 0x80, 0x40, 0x61]] as [[UInt8]])
  func readsLinesThatAreNoText(bytes: [UInt8]) {
    var sources = SourceCatalog()
    sources.add(bytes, for: "Counties/napa.yaml")
    let text = DiagnosticPrinter(sources, .text)
      .text(for: diagnostics([diagnostic(line: 1), diagnostic(line: 2, byte: 90)]), outcome: nil)
    #expect(text.hasSuffix("2 errors in 1 file.\n"))
  }
}
