import DocumentModel
import DocumentReaders
import DocumentWriting
import Foundation
import FoundationXML
import Testing

/// Words that mean something to a format, or to a program that shows them, come back as the words they are.
@Suite struct NaughtyStringTests {
  private static let pieces = [
    "a", "word", " ", "  ", "\t", "\n", "\u{0}", "\u{B}", "\u{1B}[31m", "\u{7F}", "\u{85}", "]]>", "<![CDATA[", "<b>",
    "</w:t>", "<!--", "-->", "--", "&", "&amp;", "&#x41;", "&lt", "\"", "'", "`", "```", "*", "**", "_", "~~", "#",
    "# ",
    "- ", "1. ", "|", "\\", "\\\\", "[x](https://x.org)", "![x](y)", "<https://x.org>", "http://x.org", "www.x.org",
    "a@b.org", "@name", "#1", "$x$", "=1+1", "+1", "@SUM(A1)", "{{x}}", "%0A", "::error::", "\u{202E}", "\u{2066}",
    "\u{200F}", "\u{61C}", "\u{2028}", "\u{FEFF}", "\u{FFFE}", "\u{301}", "e\u{301}", "𝔸", "👩‍👧", "שלום", "漢字", "—",
  ]

  /// Each piece alone and between words, then many of them in a row; the same on every run.
  static let strings: [String] = {
    var state: UInt64 = 20_261_120
    let mixed = (0..<400).map { _ -> String in
      (0..<8).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return pieces[Int(state >> 33) % pieces.count]
      }.joined()
    }
    return pieces + pieces.map { "before \($0) after" } + mixed
  }()

  /// One paragraph and one cell for each string; a mark at both ends keeps white space and finds them again.
  static let document = SampleDocument.of(
    strings.enumerated().map { .paragraph([.text("[\($0)("), .value($1), .text(")]")]) } + [
      .table(
        TableBlock(
          caption: "cells", columns: [.init("cell"), .init("value")],
          rows: strings.enumerated().map { [[.text("[c\($0)("), .value($1), .text(")]")], [.text("x")]] }))
    ])

  @Test func comeBackFromWord() throws {
    let body = try DOCXFile(DOCXWriter().bytes(of: Self.document)).body()
    let paragraphs = try body.all("//w:p").map { try $0.words() }
    try expectEveryString(in: paragraphs) { Self.shown($0, asSpaces: "\t\n") }
  }

  @Test func comeBackFromAPage() throws {
    let page = try XMLDocument(xmlString: HTMLWriter().text(of: Self.document), options: [.nodePreserveWhitespace])
    let paragraphs = try page.all("//*[local-name()='p' or local-name()='td']").map { $0.stringValue ?? "" }
    try expectEveryString(in: paragraphs) { Self.shown($0, asSpaces: "") }
  }

  @Test(.reads(with: .pandoc)) func comeBackFromMarkdownAsItsReadersReadIt() throws {
    let folder = try ScratchFolder()
    let file = try folder.file("naughty.md", MarkdownWriter().text(of: Self.document).utf8)
    let text = try DocumentReader.pandoc.output(
      "--from", "gfm-emoji", "--to", "plain", "--wrap=none", "--columns=100000", file)
    // pandoc composes letters and their marks.
    let words = text.precomposedStringWithCanonicalMapping.unicodeScalars.filter {
      $0 != "\u{2060}" && !$0.properties.isWhitespace
    }
    for (index, string) in Self.strings.enumerated() {
      let composed = "[\(index)(\(string))]".precomposedStringWithCanonicalMapping
      let expected = Self.replaced(composed).filter { !$0.properties.isWhitespace }
      let isFound = words.holds(expected)
      #expect(isFound, "\(string.debugDescription)")
    }
  }

  @Test(.reads(with: .python)) func comeBackFromATable() throws {
    // A carriage return may end a row for Python, and a null character a line.
    let strings = Self.strings.filter { !$0.unicodeScalars.contains("\u{0}") }
    let folder = try ScratchFolder()
    let file = try folder.file("naughty.csv", CSVTable(strings.map { [$0, "x"] }).text.utf8)
    let script =
      "import csv,json,sys; print(json.dumps(list(csv.reader(open(sys.argv[1],newline='',encoding='utf-8')))))"
    let rows = try JSONDecoder().decode(
      [[String]].self, from: Data(DocumentReader.python.output("-c", script, file).utf8))
    for (row, string) in zip(rows, strings) {
      let cell = row[0]
      #expect([string, "'" + string].contains { $0.utf8.elementsEqual(cell.utf8) }, "\(string.debugDescription)")
      #expect(!"=+-@\t\r".unicodeScalars.contains(cell.unicodeScalars.first ?? "x"), "\(cell.debugDescription)")
    }
    #expect(rows.count == strings.count)
  }

  @Test func aMegabyteInOneParagraphComesBack() throws {
    let words = String(repeating: "All work & no <play> ", count: 50_000)
    let document = SampleDocument.of([.paragraph([.value(words)])])
    let page = try XMLDocument(xmlString: HTMLWriter().text(of: document), options: [.nodePreserveWhitespace])
    #expect(page.rootElement()?.stringValue?.contains(words) ?? false)
    #expect(MarkdownWriter().text(of: document).contains("All work & no \\<play> All work"))
  }

  /// `paragraphs` hold each string as it is `shown`, scalar for scalar, in text and in cells.
  private func expectEveryString(in paragraphs: [String], shown: (String) -> [Unicode.Scalar]) throws {
    let found = Set(paragraphs.map { Array($0.unicodeScalars) })
    for (index, string) in Self.strings.enumerated() {
      for mark in ["", "c"] {
        #expect(found.contains(shown("[\(mark)\(index)(\(string))]")), "\(mark)\(index) \(string.debugDescription)")
      }
    }
  }

  /// What cannot be seen or turns the text around, by its number; `spaces` become a space.
  private static func shown(_ text: String, asSpaces spaces: String) -> [Unicode.Scalar] {
    text.unicodeScalars.flatMap { scalar -> [Unicode.Scalar] in
      if spaces.unicodeScalars.contains(scalar) { return [" "] }
      return isHidden(scalar)
        ? Array("\\u{\(String(scalar.value, radix: 16, uppercase: true))}".unicodeScalars) : [scalar]
    }
  }

  /// What the Markdown writer puts in its place; a next-line mark is a space, as other line breaks are.
  private static func replaced(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.map { $0 == "\u{85}" ? " " : isHidden($0) ? "\u{FFFD}" : $0 }
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0..<0x20, 0x7F..<0xA0, 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}

extension Collection<Unicode.Scalar> {
  /// Whether `wanted` stands in these, one by one.
  fileprivate func holds(_ wanted: [Unicode.Scalar]) -> Bool {
    String(String.UnicodeScalarView(self)).utf8.firstRange(of: String(String.UnicodeScalarView(wanted)).utf8) != nil
  }
}
