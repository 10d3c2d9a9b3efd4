import ReviewWriting
import Testing

/// What `git diff` shows of a file once it is set up to.
@Suite struct SentenceViewTests {
  private func text(_ yaml: String) -> String { SentenceView(Array(yaml.utf8), file: "a.yaml").text }

  @Test func writesAStatementOnEachLineAndProseBySentences() {
    #expect(
      text(
        """
        clause: missing.report   # a remark
        binds: [child-welfare, "probation"]
        carries:
          - element: missing-report
            words: shall report
        values:
          report-hours: {kind: hours, default: 24}
        text: |
          The agency shall report. It shall
          keep a record.

          - One thing.
          - Another thing.
        """) == """
          clause: missing.report
          binds: child-welfare, probation
          carries[missing-report]
          carries[missing-report] words: shall report
          values report-hours kind: hours
          values report-hours default: 24
          text:
          The agency shall report.
          It shall keep a record.

          - One thing.

          - Another thing.

          """)
  }

  @Test func saysTheSameOfAnotherLayout() {
    #expect(
      text("clause: a\ntext: |\n  One thing.\n  Two things.\n")
        == text("\"clause\": 'a'\n# remark\ntext: |\n    One thing. Two\n    things.\n"))
  }

  @Test(arguments: ["a: [1\n", "<<<<<<< ours\na: 1\n=======\na: 2\n>>>>>>> theirs\n", "plain words", ""])
  func givesBackWhatItCannotRead(text: String) { #expect(self.text(text) == text) }
}
