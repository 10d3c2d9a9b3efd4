import DocumentModel
import DocumentWriting
import Testing

@Suite struct MarkdownEscapingTests {
  @Test(
    arguments: [
      ("a|b", "a\\|b"), ("`code`", "\\`code\\`"), ("*x* _y_ ~z~", "\\*x\\* \\_y\\_ \\~z\\~"),
      ("<script>alert(1)</script>", "\\<script>alert(1)\\</script>"), ("[a](b)", "\\[a\\](b)"),
      ("![a](b)", "!\\[a\\](b)"), ("back\\slash", "back\\\\slash"), ("&amp; &# R & D", "\\&amp; \\&# R & D"),
      ("@mention", "@\u{2060}mention"), ("see #1", "see #\u{2060}1"), ("http://x.org", "http\\://x.org"),
      ("www.x.org", "www\\.x.org"), ("$a$", "\\$a\\$"), ("10:30", "10:30"),
    ])
  func wordsStayWords(text: String, expected: String) {
    #expect(Markdown.paragraph(.text(text)) == expected)
    #expect(Markdown.paragraph(.text("x "), .value(text)) == "x \(expected)")
  }

  @Test(arguments: ["\u{0}", "\u{1B}[31m", "\u{7F}", "\u{202E}", "\u{2066}", "\u{2028}", "\u{9B}"])
  func controlCharactersAndDirectionMarksAreReplaced(text: String) {
    let written = Markdown.paragraph(.text("a"), .value(text))
    #expect(written.hasPrefix("a\u{FFFD}"))
    #expect(!written.unicodeScalars.contains { $0.value < 0x20 || $0 == text.unicodeScalars.first })
  }

  @Test(
    arguments: [
      ("# heading", "\\# heading"), ("- item", "\\- item"), ("+ item", "\\+ item"), ("> quote", "\\> quote"),
      ("1. item", "1\\. item"), ("1) item", "1\\) item"), ("---", "\\---"), ("===", "\\==="), ("    code", "code"),
      ("12.1 is a number", "12.1 is a number"), ("2026 was", "2026 was"),
    ])
  func noParagraphStartsAsAnotherBlock(text: String, expected: String) {
    #expect(Markdown.paragraph(.value(text)) == expected)
  }

  @Test func aValueOfSeveralLinesIsOneLine() {
    #expect(Markdown.paragraph(.value("one\n# two\r\nthree")) == "one # two  three")
  }

  @Test func lettersBeyondTheBasicPlaneStay() {
    #expect(Markdown.paragraph(.value("𝒜 e\u{301} 👩‍👧")) == "𝒜 e\u{301} 👩‍👧")
  }

  @Test func aLineAfterABreakIsGuardedAsWell() {
    #expect(Markdown.paragraph(.text("a"), .lineBreak, .value("- b")) == "a\\\n\\- b")
  }

  @Test(arguments: ["javascript:alert(1)", "http://x.org", "https"])
  func onlySecureLinksAreLinks(url: String) {
    #expect(Markdown.paragraph(.link(url: url, [.text("words")])) == "words")
  }

  @Test func aLinkCannotEndEarly() {
    #expect(
      Markdown.paragraph(.link(url: "https://x.org/a) b<\u{0}\"", [.text("[w]")]))
        == "[\\[w\\]](https://x.org/a%29%20b%3C%00%22)")
  }

  @Test func headingsAndCaptionsAreEscapedToo() {
    let section = SectionBlock(
      anchor: "s", title: "A `b` <c>",
      blocks: [.table(TableBlock(caption: "*x*", columns: [.init("a|b")], rows: [[[.value("c|d\ne")]]]))])
    #expect(
      Markdown.text(.section(section)) == """
        ## A \\`b\\` \\<c>

        *\\*x\\**

        | a\\|b |
        | --- |
        | c\\|d e |

        """)
  }
}
