import DocumentModel
import DocumentReaders
import DocumentWriting
import Foundation
import RedlineDrafting
import Testing

/// What programs that people open redlines with make of ours.
@Suite struct RedlineReaderTests {
  private static func redline(_ seed: Int) -> (old: ProtocolDocument, new: ProtocolDocument, both: ProtocolDocument) {
    var generator = DocumentGenerator(seed: UInt64(seed))
    let draft = generator.draft()
    let old = DocumentGenerator.document(draft)
    let new = DocumentGenerator.document(generator.edited(generator.edited(draft)))
    return (old, new, DocumentComparer().redline(from: old, to: new))
  }

  /// Texts long enough that both have contents, half of them with tables and diagrams.
  private static let seeds: [Int] = {
    let long = (100..<180).filter { seed in
      texts(seed).allSatisfy { text in
        let sections = text.body.reduce(0) { count, block in
          if case .part(let part) = block { count + 1 + part.blocks.count } else { count }
        }
        return sections > 3
      }
    }
    let hasTables = { (seed: Int) in texts(seed).allSatisfy { $0.body.contains(where: \.hasTable) } }
    return Array(long.filter(hasTables).prefix(6)) + long.filter { !hasTables($0) }.prefix(3)
  }()

  private static func texts(_ seed: Int) -> [ProtocolDocument] {
    let (old, new, _) = redline(seed)
    return [old, new]
  }

  @Test(.reads(with: .pandoc)) func pandocGivesBothTextsBack() throws {
    let folder = try ScratchFolder()
    for seed in Self.seeds {
      let (old, new, both) = Self.redline(seed)
      let file = try folder.file("redline.docx", DOCXWriter(revision: BothTexts.revision).bytes(of: both))
      let later = try folder.file("new.docx", DOCXWriter().bytes(of: new))
      let earlier = try folder.file("old.docx", DOCXWriter().bytes(of: old))
      expectEqual(try words(of: file, "--track-changes=accept"), try words(of: later), "seed \(seed), accepted")
      expectEqual(try words(of: file, "--track-changes=reject"), try words(of: earlier), "seed \(seed), rejected")
    }
  }

  private func expectEqual(_ found: [String], _ expected: [String], _ name: Comment) {
    let same = zip(found, expected).prefix { $0 == $1 }.count
    #expect(found[same...].prefix(8).joined(separator: " ") == expected[same...].prefix(8).joined(separator: " "), name)
  }

  @Test(.reads(with: .libreOffice, .pdfText)) func libreOfficeOpensItAndShowsBothTexts() throws {
    let folder = try ScratchFolder()
    let (_, _, both) = Self.redline(104)
    let file = try folder.file("redline.docx", DOCXWriter(revision: BothTexts.revision).bytes(of: both))
    let text = try folder.pages(of: file).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    var missing: [String] = []
    for block in both.body {
      block.visitInlines { inline in
        guard case .change(_, let inside) = inline, case .text(let words)? = inside.first else { return }
        let parts: [Substring] = words.split { $0 == " " }
        let word = parts.reduce("") { $0.count < $1.count ? String($1) : $0 }
        if !text.contains(word) { missing.append(word) }
      }
    }
    #expect(missing == [])
  }

  /// A review in which everything happens in every section still makes one page.
  @Test(.reads(with: .libreOffice, .pdfText)) func theMemoFitsOnePage() throws {
    let folder = try ScratchFolder()
    let file = try folder.file("memo.docx", DOCXWriter().bytes(of: try ChangeMemoTests.crowded().document))
    let pages = try folder.pages(of: file)
    // A form feed ends each page.
    #expect(pages.unicodeScalars.count { $0 == "\u{0C}" } == 1)
  }

  /// The words as pandoc has them: in HTML, since plain text wraps the cells of a table beside each other.
  ///
  /// Of a table or list that came or went pandoc leaves the shell, and above a table's what describes it to those who do
  /// not see it, which is no text of the document.
  private func words(of file: String, _ options: String...) throws -> [String] {
    let page = try DocumentReader.pandoc.output(
      ["--from", "docx", "--to", "html", "--wrap=none"] + options + [file], environment: [:])
    let inline = try Regex("</?(strong|em|a|span)( [^>]*)?>")
    let description = try Regex("<caption>.*?</caption>").dotMatchesNewlines()
    let text = page.replacing(description, with: "").replacing(inline, with: "").replacing(
      try Regex("<[^>]*>"), with: " ")
    let parts: [Substring] = text.split { $0.isWhitespace }
    return parts.map { String($0) }
  }
}

extension Block {
  fileprivate var hasTable: Bool {
    switch self {
    case .part(let part): part.blocks.contains(where: \.hasTable)
    case .clause(let clause): clause.blocks.contains(where: \.hasTable)
    case .table, .flow: true
    default: false
    }
  }
}
