import DocumentModel
import DocumentWriting
import Testing

@Suite struct MarkdownStructureTests {
  @Test func blanksShout() {
    let blank = Blank(label: "hours", suggestion: "24 hours", answers: "child welfare", question: "a.b/c")
    #expect(
      Markdown.paragraph(.text("within "), .blank(blank), .text("."))
        == "within **[BLANK: hours, 24 hours suggested; child welfare answers]**.")
  }

  @Test func aBlankInsideBoldTypeDoesNotBreakIt() {
    let blank = Blank(label: "hours", suggestion: nil, answers: "probation", question: "a.b/c")
    #expect(
      Markdown.paragraph(.strong([.text("in "), .blank(blank)])) == "**in \\[BLANK: hours; probation answers\\]**")
  }

  @Test func marksStandNextToWords() {
    #expect(Markdown.paragraph(.strong([.text(" a ")]), .emphasis([.text("")]), .text("b")) == " **a** b".dropFirst())
  }

  @Test func referencesLeadToTheHeadingTheyName() {
    let reference = CrossReference(kind: .clause, anchor: "missing.report", number: "2.1")
    let clause = ClauseBlock(
      id: "missing.report", number: "2.1", title: "Who reports (and when)", edition: 1, wording: "", remark: nil,
      blocks: [.paragraph([.text("See "), .reference(reference), .text(".")])])
    let part = PartBlock(
      anchor: "part-missing", kind: .body, number: "2", title: "Missing children", blocks: [.clause(clause)])
    #expect(
      Markdown.document([.part(part)]).hasSuffix(
        """
        ## Contents

        - [2. Missing children](#2-missing-children)
          - [2.1 Who reports (and when)](#21-who-reports-and-when)

        ## 2. Missing children

        ### 2.1 Who reports (and when)

        See [section 2.1](#21-who-reports-and-when).

        """))
  }

  @Test func equalHeadingsCountUpAsOnGitHub() {
    let sections = ["a", "b"].map { anchor in
      Block.section(SectionBlock(anchor: anchor, title: "Contents", blocks: []))
    }
    let link = Block.paragraph([.reference(CrossReference(kind: .part, anchor: "b", number: "9"))])
    #expect(Markdown.text(sections[0], sections[1], link).hasSuffix("[part 9](#contents-1)\n"))
  }

  @Test func aReferenceToWhatIsNotThereIsNoLink() {
    let reference = CrossReference(kind: .clause, anchor: "x.y", number: nil)
    #expect(Markdown.paragraph(.reference(reference)) == "a section that is not in this protocol (x.y)")
  }

  @Test func listsNestAndKeepTheirNumbers() {
    let inner = Block.list(ListBlock(start: nil, items: [[.paragraph([.text("c")])]]))
    let outer = Block.list(
      ListBlock(start: 9, items: [[.paragraph([.text("a")]), inner], [.paragraph([.text("b")])]]))
    #expect(Markdown.text(outer) == "9. a\n   - c\n10. b\n")
  }

  @Test func twoListsInARowStayTwo() {
    let list = Block.list(ListBlock(start: nil, items: [[.paragraph([.text("a")])]]))
    #expect(Markdown.text(list, list, list) == "- a\n\n* a\n\n- a\n")
  }

  @Test func aSignatureIsATableToFillInByHand() {
    let block = SignatureBlock(
      kind: .acknowledges, agency: [.value("Court")], office: [.value("Judge")], statement: [.text("Decides nothing.")])
    #expect(
      Markdown.text(.signature(block)) == """
        | Acknowledged by | Court |
        | --- | --- |
        | Meaning | Decides nothing. |
        | Office | Judge |
        | Signature |  |
        | Name in print |  |
        | Date |  |

        """)
  }

  @Test func aNoticeIsAQuotation() {
    #expect(
      Markdown.text(.notice(title: "Draft", [.paragraph([.text("a")]), .paragraph([.text("b")])]))
        == "> **Draft**\n>\n> a\n>\n> b\n")
  }

  @Test func changesSayWhatHappenedInPlainText() {
    #expect(
      Markdown.paragraph(
        .change(TextChange(.deleted), [.text("shall")]), .change(TextChange(.inserted), [.text("may")]))
        == "{--shall--}{++may++}")
  }

  @Test func theTextEndsInOneLineBreak() {
    for blocks in [[], [Block.paragraph([.text("a")])], [.paragraph([])]] {
      let text = Markdown.document(blocks)
      #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n"))
    }
  }

  @Test func aDraftSaysSoUnderItsTitle() {
    #expect(Markdown.document([]).hasPrefix("# Title\n\n**DRAFT** as of November 20, 2026 · Test County\n"))
  }
}
