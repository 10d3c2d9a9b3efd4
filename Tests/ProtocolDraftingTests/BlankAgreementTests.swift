import DocumentModel
import GapAnalysis
import ModelLoading
import ProjectFixtures
import ProtocolAssembly
import ProtocolDrafting
import ProtocolModel
import SourceText
import Testing

/// A blank of the document is a question somebody is asked, and a document with a blank is never said to have none.
@Suite struct BlankAgreementTests {
  private struct Drafted {
    let blanks: Set<String>
    let questions: Set<String>
    let count: BlankCounts

    init(_ county: County.ID, isFinal: Bool) throws {
      let library = try #require(RealProject.loaded.library)
      let assembled = try #require(RealProject.assembled(county, on: "2026-11-20"))
      try self.init(assembled, library, isFinal: isFinal)
    }

    init(_ assembled: AssembledProtocol, _ library: ClauseLibrary, isFinal: Bool) throws {
      let report = Judge(library).report(on: assembled)
      let document = ProtocolDrafter(library).document(of: assembled, report: report, isFinal: isFinal)
      blanks = Set(document.blanks.map(\.question))
      questions = Set(OpenQuestions(library, in: assembled, report: report).all.map(\.id))
      count = assembled.blanks(in: library)
    }
  }

  @Test(arguments: ["alameda", "alpine", "los-angeles", "sutter", "example"], [false, true])
  func everyBlankIsAsked(county: County.ID, isFinal: Bool) throws {
    let drafted = try Drafted(county, isFinal: isFinal)
    #expect(drafted.blanks.subtracting(drafted.questions) == [])
    #expect(drafted.blanks.isEmpty == (drafted.count.total == 0))
  }

  @Test(arguments: ["signatory: ", "document: ", "serves-on: "])
  func whatAFinishedCountyTakesBackIsABlankAgain(key: String) throws {
    let (library, counties) = try RealProject.loaded { files in
      let text = files["Counties/example.yaml"] ?? ""
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      let court = try #require(lines.firstIndex { $0.contains("roles: [juvenile-court") })
      let line = try #require(lines[court...].firstIndex { $0.contains("    \(key)") })
      files["Counties/example.yaml"] = (lines[..<line] + lines[(line + 1)...]).joined(separator: "\n")
    }
    let county = try #require(counties.counties["example"])
    var diagnostics = Diagnostics()
    let assembler = ProtocolAssembler(library, on: try #require(CalendarDay(iso: "2026-11-20")))
    let assembled = assembler.assembledProtocol(for: CountyProfile(county, in: nil), diagnostics: &diagnostics)
    let drafted = try Drafted(assembled, library, isFinal: true)
    #expect(drafted.count.parts == 1)
    #expect(!drafted.blanks.isEmpty && drafted.blanks.isSubset(of: drafted.questions))
  }
}
