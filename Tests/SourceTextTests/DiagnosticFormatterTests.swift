import SourceText
import TestSupport
import Testing

@Suite struct DiagnosticFormatterTests {
  @Test func showsTheLineTheMarksTheHintAndTheNotes() throws {
    let source = try MarkedText("  - roles: [«probaton»]\nroles: [«probation»]\n", file: "Counties/alameda.yaml")
    let diagnostic = Diagnostic(
      "role.unknown", .error, "unknown role 'probaton'", at: source.ranges[0], hint: "did you mean 'probation'?",
      notes: [
        Diagnostic.Note("roles are defined in Clauses/roles.yaml"),
        Diagnostic.Note("one is here", at: source.ranges[1]),
      ])
    #expect(
      text(of: diagnostic, in: source) == """
        Counties/alameda.yaml:1:13: error: unknown role 'probaton' [role.unknown]
            1 |   - roles: [probaton]
              |             ^^^^^^^^ did you mean 'probation'?
           note: roles are defined in Clauses/roles.yaml
           note: Counties/alameda.yaml:2:9: one is here

        """)
  }

  @Test func marksTheFirstLineOfALongerRange() throws {
    let source = try MarkedText("text: «one\n  two»\n", file: "a.yaml")
    #expect(try excerpt(of: source) == ["    1 | text: one", "      |       ^^^"])
  }

  @Test func marksOneColumnForAnEmptyRange() throws {
    let source = try MarkedText("title:«»\n", file: "a.yaml")
    #expect(try excerpt(of: source) == ["    1 | title:", "      |       ^"])
  }

  @Test func keepsMarksUnderWideAndTabbedText() throws {
    let source = try MarkedText("§\t—: «é»\n", file: "a.yaml")
    #expect(try excerpt(of: source) == ["    1 | § —: é", "      |      ^"])
  }

  @Test func showsControlCharactersAsCodes() throws {
    let source = try MarkedText("a\u{1B}[31m«b\u{7}»\n", file: "a.yaml")
    #expect(try excerpt(of: source) == [#"    1 | a\u{1B}[31mb\u{7}"#, "      |            ^^^^^^"])
  }

  @Test func makesRoomForLongLineNumbers() throws {
    let source = try MarkedText(String(repeating: "\n", count: 123_455) + "«a»\n", file: "a.yaml")
    #expect(try excerpt(of: source) == ["123456 | a", "       | ^"])
  }

  @Test(arguments: [0, 1, 39, 40, 41, 100, 119, 120, 121, 159, 160, 161, 5_000])
  func cutsHugeLinesAroundTheMarks(before: Int) throws {
    let rest = 100_000
    let marked = String(repeating: "é", count: before) + "«xyz»" + String(repeating: "ü", count: rest)
    let lines = try excerpt(of: MarkedText(marked, file: "a.yaml"))
    let shown = lines[0].dropFirst(8)
    let carets = lines[1].dropFirst(8)
    #expect(shown.count <= 162)
    #expect(zip(shown, carets).filter { $0.1 == "^" }.map(\.0) == ["x", "y", "z"])
    #expect(shown.hasSuffix("…"))
    #expect(shown.hasPrefix("…") == (before > 40))
  }

  @Test func cutsTheMarksOfAHugeRange() throws {
    let lines = try excerpt(of: MarkedText("a: «" + String(repeating: "b", count: 200_000) + "»\n", file: "a.yaml"))
    #expect(
      lines == [
        "    1 | a: " + String(repeating: "b", count: 157) + "…", "      |    " + String(repeating: "^", count: 157),
      ])
  }

  @Test func showsTheEndOfAHugeLine() throws {
    let lines = try excerpt(of: MarkedText(String(repeating: "b", count: 1_000) + "«c»", file: "a.yaml"))
    #expect(
      lines == [
        "    1 | …" + String(repeating: "b", count: 159) + "c", "      | " + String(repeating: " ", count: 160) + "^",
      ])
  }

  @Test func acceptsPlacesOutsideTheLine() throws {
    let source = try MarkedText("ab\n", file: "a.yaml")
    let start = SourcePosition(line: 1, column: 90, byteOffset: 0)
    let end = SourcePosition(line: 1, column: 5, byteOffset: 0)
    let diagnostic = Diagnostic("test.rule", .error, "wrong", at: SourceRange(file: "a.yaml", start: start, end: end))
    #expect(text(of: diagnostic, in: source).hasSuffix("    1 | ab\n      |   ^\n"))
  }

  @Test func givesTheHintAloneWhenNoLineCanBeShown() throws {
    let source = try MarkedText("a: b\n", file: "a.yaml")
    let whole = Diagnostic("test.rule", .warning, "wrong", at: SourceRange(startOf: "a.yaml"), hint: "do better")
    #expect(text(of: whole, in: source) == "a.yaml:1:1: warning: wrong [test.rule]\n   hint: do better\n")
    let unknown = Diagnostic("test.rule", .notice, "wrong", at: SourceRange(startOf: "b.yaml"))
    #expect(text(of: unknown, in: source) == "b.yaml:1:1: notice: wrong [test.rule]\n")
  }

  @Test func separatesDiagnosticsByABlankLine() {
    let diagnostic = Diagnostic("test.rule", .error, "wrong", at: SourceRange(startOf: "a.yaml"))
    let formatter = DiagnosticFormatter(SourceCatalog())
    #expect(
      formatter.text(for: [diagnostic, diagnostic])
        == "a.yaml:1:1: error: wrong [test.rule]\n\na.yaml:1:1: error: wrong [test.rule]\n")
    #expect(formatter.text(for: []) == "")
  }

  private func text(of diagnostic: Diagnostic, in source: MarkedText) -> String {
    var catalog = SourceCatalog()
    catalog.add(source.bytes, for: "a.yaml")
    catalog.add(source.bytes, for: "Counties/alameda.yaml")
    return DiagnosticFormatter(catalog).text(for: diagnostic)
  }

  /// The two lines under the message of a diagnostic about the marked range.
  private func excerpt(of source: MarkedText) throws -> [String] {
    let diagnostic = Diagnostic("test.rule", .error, "wrong", at: try source.range)
    return text(of: diagnostic, in: source).split(separator: "\n").dropFirst().map(String.init)
  }
}
