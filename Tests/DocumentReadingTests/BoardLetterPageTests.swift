import DocumentModel
import DocumentReaders
import DocumentWriting
import FoundationEssentials
import GapAnalysis
import ModelLoading
import ProjectFixtures
import ProtocolAssembly
import ProtocolDrafting
import ProtocolModel
import SourceText
import Testing

/// A Board takes one page.
@Suite struct BoardLetterPageTests {
  @Test(.reads(with: .libreOffice, .pdfInfo), arguments: ["alameda", "example"], [false, true])
  func aLetterHasOnePage(county: String, isFinal: Bool) throws {
    let profile = CountyProfile(try #require(RealProject.loaded.counties?.counties[County.ID(county)]), in: nil)
    #expect(try pages(of: profile, isFinal: isFinal) == "1")
  }

  /// Names that fill a line each, as regions and merged departments have them.
  @Test(.reads(with: .libreOffice, .pdfInfo)) func theLetterOfACountyWithLongNamesHasOnePage() throws {
    let path = "Counties/example.yaml"
    let file = try #require(FileManager.default.contents(atPath: "\(RealProject.root)/\(path)"))
    let text = String(decoding: file, as: UTF8.self)
      .replacing("Example", with: "San Bernardino Mountains and Santa Barbara Channel Islands")
    var diagnostics = Diagnostics()
    let set = CountyLoader.counties(
      from: [SourceInput(path: path, bytes: Array(text.utf8))],
      library: try #require(RealProject.loaded.library), diagnostics: &diagnostics)
    let profile = CountyProfile(try #require(set.counties["example"]), in: nil)
    #expect(profile.partners.count > 20)
    #expect(try pages(of: profile, isFinal: true) == "1")
  }

  private func pages(of profile: CountyProfile, isFinal: Bool) throws -> String {
    let library = try #require(RealProject.loaded.library)
    let day = try #require(CalendarDay(iso: RealDocument.day))
    var diagnostics = Diagnostics()
    let assembled = ProtocolAssembler(library, on: day).assembledProtocol(for: profile, diagnostics: &diagnostics)
    let letter = ProtocolDrafter(library)
      .boardLetter(of: assembled, report: Judge(library).report(on: assembled), adoption: nil, isFinal: isFinal)
    let folder = try ScratchFolder()
    let file = try folder.file("letter.docx", DOCXWriter().bytes(of: letter))
    try folder.convert([file], to: "pdf")
    let facts = try DocumentReader.pdfInfo.output(folder.path("letter.pdf"))
    let line = facts.split(separator: "\n").first { $0.hasPrefix("Pages:") }
    return line.map { $0.drop { !$0.isNumber }.description } ?? "no pages"
  }
}
