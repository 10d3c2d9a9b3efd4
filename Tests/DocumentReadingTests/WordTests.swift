import DocumentModel
import DocumentReaders
import DocumentWriting
import Foundation
import Testing

/// The Word files of real counties, as other programs read them.
@Suite struct WordTests {
  private static let check = "\(DocumentReader.root)/Tests/DocumentTools/docx_check.py"

  @Test(.reads(with: .python), arguments: RealDocument.all)
  func breaksNoRuleOfTheOpenXMLSchema(real: RealDocument) throws {
    let folder = try ScratchFolder()
    let file = try folder.file("protocol.docx", DOCXWriter().bytes(of: real.document))
    #expect(try DocumentReader.python.output(Self.check, "validate", file).isBlank)
  }

  @Test(.reads(with: .python)) func theAnnexOfConfidentialPlacesBreaksNoneEither() throws {
    let folder = try ScratchFolder()
    let file = try folder.file("annex.docx", DOCXWriter().bytes(of: RealDocument.restrictedAnnex()))
    #expect(try DocumentReader.python.output(Self.check, "validate", file).isBlank)
  }

  /// LibreOffice counts headings by itself: each number that we print in a reference must be the one it counts.
  @Test(.reads(with: .libreOffice, .pdfText), arguments: RealDocument.all)
  func isNumberedByLibreOfficeAsWeNumberIt(real: RealDocument) throws {
    let document = try real.document
    let folder = try ScratchFolder()
    let file = try folder.file("protocol.docx", DOCXWriter().bytes(of: document))
    let words = try folder.pages(of: file).words.joined(separator: " ")
    let headings = document.clauses.map { part, clause in
      part.kind == .appendices ? "Appendix \(clause.number). \(clause.title)" : "\(clause.number) \(clause.title)"
    }
    #expect(headings.count > 100)
    #expect(headings.filter { !words.contains($0.words.joined(separator: " ")) } == [])
    #expect(!words.contains("Reference source not found"))
  }

  @Test(.reads(with: .python), arguments: RealDocument.all)
  func tellsPythonItsHeadingsTablesAndProperties(real: RealDocument) throws {
    struct Reading: Decodable {
      let title: String
      let language: String
      let author: String
      let headings: [[String]]
      let tables: [[[String]]]
    }
    let document = try real.document
    let folder = try ScratchFolder()
    let file = try folder.file("protocol.docx", DOCXWriter().bytes(of: document))
    let output = try DocumentReader.python.output(Self.check, "read", file)
    let reading = try JSONDecoder().decode(Reading.self, from: Data(output.utf8))
    #expect(reading.title.contains(document.metadata.title))
    #expect(reading.language == "en-US" && reading.author == "")
    #expect(
      reading.headings.filter { $0[0] == "Heading 2" || $0[0] == "Appendix Heading" }.map { $0[1] }
        == document.clauses.map(\.clause.title))
    let headers = document.tables.map { table in table.columns.map { $0.header.plainWords } }
    let found = reading.tables.map { $0.first ?? [] }
    #expect(headers.filter { !found.contains($0) } == [])
  }
}

extension String {
  /// The words between white space, with hyphens that a page break put between syllables left alone.
  var words: [String] { split(whereSeparator: \.isWhitespace).map(String.init) }
  var isBlank: Bool { allSatisfy(\.isWhitespace) }
}

extension ProtocolDocument {
  /// All tables, in reading order.
  var tables: [TableBlock] { (cover + frontMatter + body).flatMap(\.tables) }
}

extension Block {
  fileprivate var tables: [TableBlock] {
    switch self {
    case .part(let part): part.blocks.flatMap(\.tables)
    case .clause(let clause): clause.blocks.flatMap(\.tables)
    case .section(let section): section.blocks.flatMap(\.tables)
    case .notice(_, let blocks), .change(_, let blocks): blocks.flatMap(\.tables)
    case .list(let list): list.items.joined().flatMap(\.tables)
    case .table(let table): [table]
    case .paragraph, .signature, .flow, .details: []
    }
  }
}

extension [Inline] {
  var plainWords: String {
    var text = ""
    Block.paragraph(self).visitInlines { inline in
      switch inline {
      case .text(let words), .value(let words), .citation(let words): text += words
      case .reference(let reference): text += reference.text
      case .blank(let blank): text += blank.text
      case .field(let field): text += field.text
      case .lineBreak: text += " "
      case .emphasis, .strong, .link, .change: break
      }
    }
    return text
  }
}
