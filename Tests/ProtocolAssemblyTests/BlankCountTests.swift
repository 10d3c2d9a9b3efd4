import ProjectFixtures
import ProtocolAssembly
import Testing

/// A blank is what one answer fills, however often it stands in the document.
@Suite struct BlankCountTests {
  private static func blanks(_ project: MiniProject) throws -> BlankCounts {
    try project.judged().assembled.blanks(in: project.loaded().library)
  }

  /// The county with every agency's part stated.
  private static func finished(_ county: String = MiniProject.county()) throws -> MiniProject {
    try MiniProject(county: county)
      .replacing("    document: signs\n", with: "")
      .replacing("source: roster", with: "document: signs\n    signatory: Director\n    source: roster")
  }

  @Test func aFinishedCountyHasNone() throws {
    #expect(try Self.blanks(Self.finished()).description == "no blanks")
  }

  @Test func anUnstatedValueIsOne() throws {
    #expect(try Self.blanks(Self.finished(MiniProject.county(hours: "null"))).description == "1 blank (1 value)")
  }

  @Test func aFactOnWhichASectionHangsIsOne() throws {
    let project = try Self.finished().replacing(
      "binds: all-parties\n", with: "when: {uses-cac: true}\nbinds: all-parties\n",
      in: "Clauses/acin-i-83-16/missing/search.yaml")
    #expect(try Self.blanks(project).description == "1 blank (1 fact)")
  }

  @Test(arguments: ["    signatory: Director\n", "    document: signs\n", "    serves-on: [development]\n"])
  func whatNobodySaysOfAnAgencyIsOneEach(line: String) throws {
    let blanks = try Self.blanks(Self.finished().replacing(line, with: ""))
    #expect(blanks.description == "3 blanks (3 answers about agencies)")
  }

  @Test func eachKindIsCountedApart() throws {
    let fresh = try Self.blanks(MiniProject(county: "county: test\nname: Test\nexample: true\n"))
    #expect(fresh.values == 1 && fresh.agencies == 1 && fresh.facts == 0 && fresh.parts == 0)
    #expect(fresh.total == 2)
  }
}
