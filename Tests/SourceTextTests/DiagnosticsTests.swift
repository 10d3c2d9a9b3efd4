import SourceText
import Testing

@Suite struct DiagnosticsTests {
  @Test func standInTheOrderOfFilesAndPlaces() {
    var diagnostics = Diagnostics()
    for (message, file, line, column) in [
      ("fourth", "b.yaml", 1, 1), ("third", "a.yaml", 10, 2), ("second", "a.yaml", 2, 9), ("first", "B.yaml", 7, 1),
    ] {
      diagnostics.report(problem(message, file: file, line: line, column: column))
    }
    #expect(diagnostics.all.map(\.message) == ["first", "second", "third", "fourth"])
  }

  @Test func keepTheOrderOfReportsAtOnePlace() {
    var diagnostics = Diagnostics()
    for message in ["z", "a", "m"] { diagnostics.report(problem(message)) }
    #expect(diagnostics.all.map(\.message) == ["z", "a", "m"])
  }

  @Test func showEachProblemOnce() {
    var first = Diagnostics()
    first.report(problem("same"))
    var both = first
    both.report(contentsOf: first)
    #expect(both.all.count == 1)
    #expect(both.count(of: .error) == 1)
  }

  @Test func knowWhetherThereAreErrors() {
    var diagnostics = Diagnostics()
    #expect(diagnostics.isEmpty)
    diagnostics.report(problem("careful", severity: .warning))
    #expect(!diagnostics.hasErrors)
    #expect(!diagnostics.isEmpty)
    diagnostics.report(problem("wrong"))
    #expect(diagnostics.hasErrors)
  }

  @Test func weighErrorsMost() {
    #expect(Diagnostic.Severity.allCases.sorted() == [.notice, .warning, .error])
  }

  private func problem(
    _ message: String, file: String = "a.yaml", line: Int = 1, column: Int = 1, severity: Diagnostic.Severity = .error
  ) -> Diagnostic {
    let position = SourcePosition(line: line, column: column, byteOffset: 0)
    return Diagnostic("test.rule", severity, message, at: SourceRange(file: file, start: position, end: position))
  }
}
