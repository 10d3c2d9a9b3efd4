import FoundationEssentials
import ProjectFixtures
import ProtocolModel
import ReviewWriting
import RevisionReview
import RuleCatalog
import Testing

@Suite struct ReviewWriterTests {
  /// A review with a bit of everything, and with text that every format must escape.
  private static func report() throws -> ReviewReport {
    var new = try MiniProject()
      .replacing(
        "The search goes on.", with: "The search may go on <2 & @all #1 [-x-] in 48 hours.", in: ReviewFixture.search
      )
      .replacing("words: The search goes on", with: "words: The search may go on", in: ReviewFixture.search)
      .replacing("report-hours: 12", with: "report-hours: 30")
    new.files.removeValue(forKey: ReviewFixture.content)
    new.files["Clauses/library.yaml"]?.replace("      - missing.content\n", with: "")
    return try ReviewFixture.review(to: new)
  }

  private static func sections() throws -> [ReviewSection] { SectionComposer(try report()).sections() }

  @Test func sectionsComeInOrder() throws {
    let kinds = try Self.sections().map(\.kind)
    let order = ReviewSection.Kind.allCases
    #expect(kinds == kinds.sorted { (order.firstIndex(of: $0) ?? 0) < (order.firstIndex(of: $1) ?? 0) })
    #expect(kinds.first == .headline)
    #expect(kinds.last == .notCompared)
  }

  @Test func everyRuleHasItsPage() throws {
    for finding in try Self.report().findings {
      #expect(RuleCatalog.page(for: finding.rule) != nil, "\(finding.rule)")
    }
  }

  @Test func markdownIsPlainTextWhereItMustBe() throws {
    let text = MarkdownReview().text(of: try Self.sections())
    #expect(!text.contains("<2"))
    #expect(!text.contains("@all"))
    #expect(text.contains("<ins>"))
  }

  @Test func htmlEscapesText() throws {
    let text = HTMLReview().text(of: try Self.sections())
    #expect(!text.contains("<2"))
    #expect(text.contains("&lt;2 &amp;"))
  }

  @Test func jsonNamesItsSchemaAndTheSameFindingsTwice() throws {
    let text = ReviewJSON().text(of: try Self.report())
    #expect(text == ReviewJSON().text(of: try Self.report()))
    #expect(text.contains("\"schema\" : \"mou.review/1\""))
    #expect(try JSONSerialization.isValid(text))
  }

  @Test func aCommentLeavesOutWholeSectionsFromTheEnd() throws {
    let long = ReviewSection(
      kind: .words, title: "All word changes",
      entries: (0..<2_000).map { ReviewEntry("clause \($0)", [.line(String(repeating: "word ", count: 10))]) })
    let sections = try Self.sections().filter { $0.kind != .words }
    let text = CommentReview().text(of: sections.dropLast() + [long] + sections.suffix(1))
    #expect(text.utf16.count <= 60_000)
    #expect(text.hasPrefix("\(CommentReview.marker)\n> Shortened: “All word changes” left out for length."))
    #expect(text.contains("Not compared: nothing."))
    #expect(!CommentReview().text(of: sections).contains("Shortened"))
  }

  @Test func annotationsKeepToTheCapsAndStandOnLinesThatAreLeft() throws {
    let text = ReviewAnnotations(try Self.report()).workflowCommands
    let lines = text.split(separator: "\n")
    #expect(lines.count { $0.hasPrefix("::error") } <= 10)
    #expect(
      lines.contains { $0.hasPrefix("::warning file=Clauses/acin-i-83-16/missing/search.yaml,line=10,") }, "\(text)")
    #expect(
      lines.contains { $0.contains("title=clause.removed") && $0.contains("file=Clauses/library.yaml,line=1") },
      "\(text)")
  }

  @Test func sarifHasRulesAndFingerprints() throws {
    let text = ReviewAnnotations(try Self.report()).sarif
    #expect(try JSONSerialization.isValid(text))
    #expect(text.contains("\"primaryLocationLineHash\""))
    #expect(text.contains("\"columnKind\" : \"unicodeCodePoints\""))
  }

  @Test func fingerprintsSurviveMovedLines() throws {
    let moved = try MiniProject().replacing(
      "clause: missing.search", with: "# A remark.\nclause: missing.search", in: ReviewFixture.search)
    let change = { (project: MiniProject) in
      try project.replacing("goes on.", with: "goes on, unless excused.", in: ReviewFixture.search)
    }
    let first = try ReviewFixture.review(to: change(MiniProject()))
    let second = try ReviewFixture.review(from: moved, to: change(moved))
    #expect(first.findings.map(\.fingerprint) == second.findings.map(\.fingerprint))
    #expect(!first.findings.isEmpty)
  }
}

/// Whether a text is JSON.
enum JSONSerialization {
  private struct Whatever: Decodable {}

  static func isValid(_ text: String) throws -> Bool {
    _ = try JSONDecoder().decode(Whatever.self, from: Data(text.utf8))
    return true
  }
}
