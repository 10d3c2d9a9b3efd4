import ProjectFixtures
import ProtocolAssembly
import Testing

/// A blank is what one answer fills, however often it stands in the text.
@Suite struct BlankCountTests {
  private static func blanks(_ project: MiniProject) throws -> BlankCounts { try project.judged().assembled.blanks }

  @Test func aFinishedCountyHasNone() throws {
    #expect(try Self.blanks(MiniProject()).description == "no blanks")
  }

  @Test func anUnstatedValueIsOne() throws {
    #expect(try Self.blanks(MiniProject(county: MiniProject.county(hours: "null"))).description == "1 blank (1 value)")
  }

  @Test func aFactOnWhichASectionHangsIsOne() throws {
    let project = try MiniProject().replacing(
      "binds: all-parties\n", with: "when: {uses-cac: true}\nbinds: all-parties\n",
      in: "Clauses/acin-i-83-16/missing/search.yaml")
    #expect(try Self.blanks(project).description == "1 blank (1 fact)")
  }

  @Test func eachKindIsCountedApart() throws {
    let fresh = try Self.blanks(MiniProject(county: "county: test\nname: Test\nexample: true\n"))
    #expect(fresh.values == 1 && fresh.agencies == 1 && fresh.facts == 0)
    #expect(fresh.total == 2)
  }
}
