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

  /// Texts long enough that both have contents, and without tables: of rows that came or went pandoc tracks nothing.
  private static let seeds = (100..<160).filter { seed in
    var generator = DocumentGenerator(seed: UInt64(seed))
    let draft = generator.draft()
    let texts = [
      DocumentGenerator.document(draft), DocumentGenerator.document(generator.edited(generator.edited(draft))),
    ]
    return texts.allSatisfy { text in
      let sections = text.body.reduce(0) { count, block in
        if case .part(let part) = block { count + 1 + part.blocks.count } else { count }
      }
      return sections > 3 && !text.body.contains(where: \.hasTable)
    }
  }

  @Test(.reads(with: .pandoc)) func pandocGivesBothTextsBack() throws {
    let folder = try ScratchFolder()
    for seed in Self.seeds.prefix(6) {
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
  private func words(of file: String, _ options: String...) throws -> [String] {
    let page = try DocumentReader.pandoc.output(
      ["--from", "docx", "--to", "html", "--wrap=none"] + options + [file], environment: [:])
    let inline = try Regex("</?(strong|em|a|span)( [^>]*)?>")
    let text = page.replacing(inline, with: "").replacing(try Regex("<[^>]*>"), with: " ")
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
