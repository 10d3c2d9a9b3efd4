import DocumentModel
import GapAnalysis
import ModelLoading
import ProjectFixtures
import ProtocolAssembly
import ProtocolDrafting
import ProtocolModel
import Testing

@Suite struct RegionalDocumentTests {
  /// Two counties of one region, whose library names the county in a sentence and has the pages to sign.
  private func document() throws -> ProtocolDocument {
    let county = MiniProject.county(more: "region: pair")
    let project = MiniProject(county: county)
      .with(
        "Counties/other.yaml", county.replacing("county: test", with: "county: other").replacing("Test", with: "Other")
      )
      .with("Counties/regions/pair.yaml", "region: pair\nname: Pair\ncounties: [test, other]\n")
      .withAppendix(
        "{{county.name}} County has two judges. {{county.name}} County takes part.\n\n  {{block:signatures}}")
    let (library, set) = try project.loaded()
    let profile = RegionalProfile(try #require(set.regions["pair"]), among: set.counties)
    let (assembled, report) = try MiniProject.judged(profile.joint, by: library)
    return ProtocolDrafter(library).document(of: profile, assembled, report: report)
  }

  @Test func namesItsCountiesInThePlural() throws {
    let document = try document()
    #expect(document.metadata.county == "Test and Other Counties")
    #expect(document.metadata.title == "Pair Interagency Protocol")
    let words = document.body.words
    #expect(words.contains("Test and Other Counties have two judges. Test and Other Counties takes part."))
    #expect(!words.contains("Other County has"))
  }
}
