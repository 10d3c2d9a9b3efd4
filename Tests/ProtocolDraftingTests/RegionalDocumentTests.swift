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
        "{{county.name}} County has two judges. {{county.name}} County takes part. {{county.name}} County develop a protocol because it elects to receive funds.\n\n  {{block:signatures}}"
      )
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

  @Test func saysOfEachCountyWhatEachDoes() throws {
    let words = try document().body.words
    #expect(words.contains("Test and Other Counties develop a protocol because each elects to receive funds."))
  }

  @Test func wearsItsOpenQuestionsAndLeavesTheVerdictToEachCounty() throws {
    let words = try document().frontMatter.words
    #expect(words.contains("are open:"))
    #expect(words.contains("counts only when the region or a county states it."))
    #expect(words.contains("stands in the gap report of each county"))
    #expect(!words.contains("are met by"))
  }

  @Test func hasTheBlockOfEachCountysCounselOnce() throws {
    let blocks = try document().body.flatMap(\.blocksInside)
    let approvals = blocks.compactMap { block -> String? in
      if case .signature(let signature) = block, signature.kind == .approvesForm { signature.agency.words } else { nil }
    }
    #expect(
      approvals == ["Office of the County Counsel, County of Test", "Office of the County Counsel, County of Other"])
  }
}

extension Block {
  /// What stands in a part, its clauses and sections, without these.
  fileprivate var blocksInside: [Block] {
    switch self {
    case .part(let part): part.blocks.flatMap(\.blocksInside)
    case .clause(let clause): clause.blocks.flatMap(\.blocksInside)
    case .section(let section): section.blocks.flatMap(\.blocksInside)
    default: [self]
    }
  }
}
