import DocumentModel
import DocumentReaders
import DocumentWriting
import Testing

/// Whichever format somebody reads, they read the same words.
@Suite struct SameWordsTests {
  @Test(.reads(with: .pandoc), arguments: RealDocument.all)
  func standInEveryClauseOfWordAndMarkdown(real: RealDocument) throws {
    let document = try real.document
    let folder = try ScratchFolder()
    let word = try PandocReading(
      of: folder.file("protocol.docx", DOCXWriter().bytes(of: document)), from: "docx")
    let markdown = try PandocReading(
      of: folder.file("protocol.md", MarkdownWriter().text(of: document).utf8), from: "gfm")
    let titles = Set(document.clauses.filter { !$0.clause.hasForm }.map(\.clause.title))
    let inWord = word.sections.filter { titles.contains($0.title) }
    let inMarkdown = markdown.sections.filter { titles.contains($0.title) }
    #expect(inWord.count > 100)
    #expect(inWord.map(\.title) == inMarkdown.map(\.title))
    for (first, second) in zip(inWord, inMarkdown) {
      #expect(first.words == second.words, "\(first.title)")
    }
  }
}

extension ClauseBlock {
  /// Whether it holds a signature block or a diagram, which each format lays out in its own way.
  fileprivate var hasForm: Bool {
    blocks.contains { block in
      switch block {
      case .signature, .flow: true
      default: false
      }
    }
  }
}
