import DocumentModel
import DocumentWriting
import Foundation
import FoundationXML
import Testing

@Suite struct DOCXEscapingTests {
  /// What is written, and what a reader of the XML gets.
  static let strings: [(written: String, read: String)] = [
    ("a < b & c > d \"e\" 'f'", "a < b & c > d \"e\" 'f'"),
    ("]]>", "]]>"),
    ("&amp; <w:p/> </w:t>", "&amp; <w:p/> </w:t>"),
    ("  two spaces  ", "  two spaces  "),
    ("tab\tline\nreturn\rend", "tab line return end"),
    ("\u{0}\u{1B}[31m\u{7F}\u{9B}", #"\u{0}\u{1B}[31m\u{7F}\u{9B}"#),
    ("pay\u{202E}001\u{2066}x\u{2069}\u{200F}", #"pay\u{202E}001\u{2066}x\u{2069}\u{200F}"#),
    ("\u{FFFE}\u{FFFF}\u{FEFF}\u{2028}", #"\u{FFFE}\u{FFFF}\u{FEFF}\u{2028}"#),
    ("𝔸👩‍👧 é e\u{301} ñ “quoted” — section § 1", "𝔸👩‍👧 é e\u{301} ñ “quoted” — section § 1"),
    ("שלום עליכם", "שלום עליכם"),
    (
      "{ PAGE } HYPERLINK \"file:///etc/passwd\" \\* MERGEFORMAT",
      "{ PAGE } HYPERLINK \"file:///etc/passwd\" \\* MERGEFORMAT"
    ),
    ("=cmd|' /C calc'!A0", "=cmd|' /C calc'!A0"),
  ]

  @Test(arguments: strings) func keepsWordsWordsWhereverTheyStand(written: String, read: String) throws {
    let file = try DOCXFile(DOCXWriter().bytes(of: Self.document(of: written)))
    for entry in file.entries { _ = try file.part(entry.name) }
    let body = try file.body()
    // Compared by scalars: Swift's `==` takes composed and decomposed text for equal.
    let runs = try body.values("//w:t").map { Array($0.unicodeScalars) }
    #expect(runs.filter { $0 == Array(read.unicodeScalars) }.count >= 12)
    #expect(try body.values("//w:tblCaption/@w:val").contains(read))
    let instructions = try body.values("//w:instrText")
    #expect(
      instructions.allSatisfy {
        $0.hasPrefix(" REF _Ref_") || $0.hasPrefix(" PAGEREF _Ref_") || $0.hasPrefix(" SEQ ") || $0.hasPrefix(" TOC ")
      })
    #expect(try body.all("//w:fldSimple").isEmpty)
  }

  @Test(arguments: [
    "javascript:alert(1)", "http://example.org", "file:///etc/passwd", "https://", "https:///x", "mailto:a@b.c", "//x",
    "",
  ])
  func linksToNothingButHTTPS(url: String) throws {
    let file = try DOCXFile(
      DOCXWriter().bytes(of: SampleDocument.of([.paragraph([.link(url: url, [.text("words")])])])))
    #expect(try !file.text("word/_rels/document.xml.rels").contains("External"))
    #expect(try file.body().all("//w:hyperlink[@r:id]").isEmpty)
    #expect(try file.body().values("//w:t").contains("words"))
  }

  @Test(arguments: [
    ("https://example.org/a b\"<é>", "https://example.org/a%20b%22%3C%C3%A9%3E"),
    ("https://example.org/?a=1&b=%20#c", "https://example.org/?a=1&b=%20#c"),
    ("https://example.org/100%[x]", "https://example.org/100%25%5Bx%5D"),
    ("HTTPS://example.org/\u{202E}", "HTTPS://example.org/%E2%80%AE"),
  ])
  func encodesWhatAnAddressCannotHold(url: String, target: String) throws {
    let link = Inline.link(url: url, [.text("words")])
    let file = try DOCXFile(DOCXWriter().bytes(of: SampleDocument.of([.paragraph([link, link])])))
    #expect(try file.part("word/_rels/document.xml.rels").values("//*[@TargetMode='External']/@Target") == [target])
    #expect(try file.body().values("//w:hyperlink/@r:id") == ["rIdLink0", "rIdLink0"])
  }

  @Test func writesAParagraphOfAMegabyte() throws {
    let words = String(repeating: "All work & no play — ", count: 50_000)
    let file = try DOCXFile(DOCXWriter().bytes(of: SampleDocument.of([.paragraph([.text(words)])])))
    #expect(try file.text("word/document.xml").contains("All work &amp; no play — All work"))
    #expect(try file.body().values("//w:t").contains(words))
  }

  @Test func survivesEmptyAndUnevenBlocks() throws {
    let file = try DOCXFile(
      DOCXWriter().bytes(
        of: SampleDocument.of([
          .paragraph([]),
          .list(
            ListBlock(
              start: 1, items: [[], [.table(TableBlock(caption: nil, columns: [.init("a", weight: 0)], rows: [[]]))]])),
          .table(TableBlock(caption: "no columns", columns: [], rows: [[]])),
          .table(
            TableBlock(
              caption: "short", columns: [.init("a"), .init("b", weight: -3)],
              rows: [[[.text("x")]], [[], [], [.text("y")]]])),
          .flow(FlowDiagram(title: "none", steps: [], alternative: "")), .notice(title: "", []),
          .part(PartBlock(anchor: "", kind: .appendices, number: "", title: "", blocks: [])),
          .part(
            PartBlock(
              anchor: "", kind: .body, number: "1", title: "",
              blocks: [.section(SectionBlock(anchor: "", title: "", blocks: []))])),
        ])))
    let body = try file.body()
    for cell in try body.all("//w:tc") { #expect(try cell.all("w:p").count == 1) }
    for row in try body.all("//w:tr") {
      #expect(try row.all("w:tc").count == row.all("ancestor::w:tbl[1]/w:tblGrid/w:gridCol").count)
    }
  }

  @Test func nestsListsBeyondWhatWordCounts() throws {
    var block = Block.paragraph([.text("deep")])
    for _ in 0..<40 { block = .list(ListBlock(start: 1, items: [[block]])) }
    let body = try DOCXFile(DOCXWriter().bytes(of: SampleDocument.of([block]))).body()
    #expect(try body.values("//w:numPr/w:ilvl/@w:val").compactMap { Int($0) }.max() == 8)
  }

  /// `words` in every place of the tree that takes text.
  private static func document(of words: String) -> ProtocolDocument {
    let inline: [Inline] = [.text(words)]
    return ProtocolDocument(
      metadata: DocumentMetadata(
        title: words, county: words, language: words, status: .draft, numbering: .roman, asOf: words,
        asOfInWords: words,
        lawCheckedOn: words, codesReadTo: words, libraryEdition: words),
      cover: [.notice(title: words, [.paragraph(inline)])],
      frontMatter: [.section(SectionBlock(anchor: words, title: words, blocks: []))],
      body: [
        .part(
          PartBlock(
            anchor: words, kind: .body, number: "I", title: words,
            blocks: [
              .clause(
                ClauseBlock(
                  id: words, number: "I.A", title: words, edition: 1, wording: words, remark: words,
                  blocks: [
                    .paragraph([
                      .value(words), .citation(words), .emphasis(inline), .strong(inline), .link(url: words, inline),
                      .blank(Blank(label: words, suggestion: words, answers: words, question: words)),
                      .reference(CrossReference(kind: .clause, anchor: words, number: words)),
                    ]),
                    .list(ListBlock(start: nil, items: [[.paragraph(inline)]])),
                    .table(TableBlock(caption: words, columns: [.init(words)], rows: [[inline]])),
                    .signature(SignatureBlock(kind: .signs, agency: inline, office: inline, statement: inline)),
                    .flow(
                      FlowDiagram(
                        title: words,
                        steps: [
                          .init(
                            title: words, timing: inline, detail: inline,
                            reference: CrossReference(kind: .part, anchor: words, number: nil))
                        ],
                        alternative: words)),
                  ]))
            ]))
      ])
  }
}
