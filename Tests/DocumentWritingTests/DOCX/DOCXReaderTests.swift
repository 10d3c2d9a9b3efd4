import DocumentModel
import DocumentReaders
import DocumentWriting
import Foundation
import Testing

/// What programs that people open Word files with make of ours.
@Suite struct DOCXReaderTests {
  static let check = "\(DocumentReader.root)/Tests/DocumentTools/docx_check.py"

  @Test(
    .reads(with: .python), arguments: DOCXPackageTests.numberings)
  func breaksNoRuleOfTheOpenXMLSchema(numbering: DocumentMetadata.Numbering) throws {
    let folder = try ScratchFolder()
    for (name, document) in [
      ("sample.docx", SampleDocument.protocolDocument(numbering: numbering)),
      ("changes.docx", DOCXChangeTests.document),
      ("form.docx", DOCXFormTests.document),
    ] {
      let file = try folder.file(name, DOCXWriter(revision: DOCXChangeTests.revision).bytes(of: document))
      let breaches = try DocumentReader.python.output(Self.check, "validate", file)
      #expect(breaches.trimmingCharacters(in: .whitespacesAndNewlines) == "")
    }
  }

  @Test(.reads(with: .python))
  func tellsPythonItsTitleHeadingsTablesAndHeader() throws {
    struct Reading: Decodable {
      let title: String
      let language: String
      let author: String
      let created: String
      let headings: [[String]]
      let tables: [[[String]]]
      let header: String
      let hasOwnFirstPage: Bool
    }
    let folder = try ScratchFolder()
    let file = try folder.file("sample.docx", DOCXWriter().bytes(of: SampleDocument.protocolDocument()))
    let output = try DocumentReader.python.output(Self.check, "read", file)
    let reading = try JSONDecoder().decode(Reading.self, from: Data(output.utf8))
    #expect(
      reading.title == "Example County: Interagency Protocol for Serving Commercially Sexually Exploited Children")
    #expect(reading.language == "en-US" && reading.author == "" && reading.created == "2026-11-20T00:00:00+00:00")
    #expect(
      reading.headings.map { $0.joined(separator: ": ") } == [
        "Plain Heading 1: Open items", "Plain Heading 1: Notices", "Heading 1: Parties and purpose",
        "Heading 2: Member agencies", "Heading 2: Aims", "Heading 3: How the aims are measured",
        "Heading 1: Missing children and the team", "Heading 2: Report to law enforcement and to NCMEC",
        "Heading 2: Initial meeting of the child’s team", "Heading 1: Signatures", "Plain Heading 1: Appendices",
        "Appendix Heading: Table of law", "Appendix Heading: Acronyms",
      ])
    #expect(reading.tables.map { $0[0].count } == [3, 3, 2, 2, 2])
    #expect(reading.tables.last?[1] == ["WIC 16524.1", "A duty in words that run to the end of the line, row 1."])
    #expect(reading.header.hasPrefix("Example County · DRAFT") && reading.hasOwnFirstPage)
  }

  @Test(
    .reads(with: .libreOffice, .pdfText),
    arguments: DOCXPackageTests.numberings)
  func showsItsNumbersAndReferencesInLibreOffice(numbering: DocumentMetadata.Numbering) throws {
    let folder = try ScratchFolder()
    let file = try folder.file(
      "sample.docx", DOCXWriter().bytes(of: SampleDocument.protocolDocument(numbering: numbering)))
    let pages = try folder.pages(
      of: file)
    let words = pages.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let expected =
      switch numbering {
      case .decimal: ["Part 2. Missing children", "2.1 Report to law", "See also Part 1, section 1.2 and Appendix B."]
      case .roman: ["II. Missing children", "A. Report to law", "See also part I, section I.B and Appendix B."]
      case .article:
        ["Article 2. Missing children", "2.1 Report to law", "See also Article 1, section 1.2 and Appendix B."]
      }
    let expectedPhrases =
      expected + [
        "Page 2 of ", "Appendix A. Table of law", "[BLANK: office that signs; probation answers]",
      ]
    #expect(expectedPhrases.filter { !words.contains($0) } == [])
  }

  @Test(
    .reads(with: .python, .libreOffice, .pdfText))
  func renumbersAndFollowsWhenSomebodyInsertsAClause() throws {
    let folder = try ScratchFolder()
    let file = try folder.file("sample.docx", DOCXWriter().bytes(of: SampleDocument.protocolDocument()))
    let edited = folder.path("edited.docx")
    _ = try DocumentReader.python.output(
      Self.check, "insert", file, "A clause typed in Word", "Report to law enforcement and to NCMEC", edited)
    let pages = try folder.pages(
      of: edited)
    let words = pages.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let expectedPhrases = [
      "2.1 A clause typed in Word", "2.2 Report to law enforcement", "2.3 Initial meeting of the child’s team",
      "cross-reports it (section 2.2)", "See section 2.3",
    ]
    #expect(expectedPhrases.filter { !words.contains($0) } == [])
  }

  @Test(.reads(with: .pandoc), arguments: [true, false])
  func givesTheNewTextWhenAcceptedAndTheOldWhenRejected(isAccepted: Bool) throws {
    let folder = try ScratchFolder()
    let file = try folder.file(
      "changes.docx", DOCXWriter(revision: DOCXChangeTests.revision).bytes(of: DOCXChangeTests.document))
    let text = try DocumentReader.pandoc.output(
      "--from", "docx", "--to", "plain", "--wrap=none", "--track-changes=\(isAccepted ? "accept" : "reject")", file)
    let paragraphs = text.split(separator: "\n").suffix(3).map(String.init)
    #expect(
      paragraphs
        == (isAccepted
          ? [
            "The agency shall report to the hotline promptly and in writing.", "A paragraph that comes.",
            "A paragraph that stays.",
          ]
          : ["The agency may report promptly to the hotline.", "A paragraph that goes.", "A paragraph that stays."]))
  }

  @Test(.reads(with: .pandoc))
  func readsAsThePlainTextOfItsClauses() throws {
    let folder = try ScratchFolder()
    let file = try folder.file("sample.docx", DOCXWriter().bytes(of: SampleDocument.protocolDocument()))
    let text = try DocumentReader.pandoc.output("--from", "docx", "--to", "plain", "--wrap=none", file)
    let expectedPhrases = [
      "no case later than [BLANK: hours to report, 24 hours suggested; child welfare answers] after learning of it",
      "as WIC 16501.35(b) requires. See also Part 1, section 1.2 and Appendix B.",
      "The court acknowledges this protocol. It discusses and decides no case by it.",
      "NCMEC: National Center for Missing and Exploited Children",
    ]
    #expect(expectedPhrases.filter { !text.contains($0) } == [])
  }
}
