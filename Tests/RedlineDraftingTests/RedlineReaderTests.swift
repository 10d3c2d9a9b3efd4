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
      PandocWords.expectEqual(
        try PandocWords.of(file, "--track-changes=accept"), try PandocWords.of(later), "seed \(seed), accepted")
      PandocWords.expectEqual(
        try PandocWords.of(file, "--track-changes=reject"), try PandocWords.of(earlier), "seed \(seed), rejected")
    }
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
