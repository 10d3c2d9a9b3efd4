import SourceText
import Testing

@Suite struct TerminalTextTests {
  @Test(arguments: [
    ("\u{1B}[2J", #"\u{1B}[2J"#), ("a\u{9B}b", #"a\u{9B}b"#), ("a\u{202E}b", #"a\u{202E}b"#), ("a\nb", #"a\u{A}b"#),
  ])
  func showsWhatMovesTheCursorAsACode(text: String, shown: String) {
    #expect(TerminalText.escaped(text) == shown)
  }

  @Test func keepsOrdinaryText() {
    #expect(TerminalText.escaped("§ 16524.8 — “yes”\té") == "§ 16524.8 — “yes”\té")
  }
}
