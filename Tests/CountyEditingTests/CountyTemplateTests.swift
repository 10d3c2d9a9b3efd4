import CountyEditing
import GapAnalysis
import ModelLoading
import ProjectFixtures
import ProtocolModel
import Testing

@Suite struct CountyTemplateTests {
  @Test func pretendsNothing() throws {
    let library = try MiniProject().loaded().library
    let text = CountyTemplate(library).text(id: "test", name: "Test", region: nil, isExample: true)
    let (_, set) = try MiniProject(county: text).loaded()
    let county = try #require(set.counties["test"])
    #expect(county.layer == .empty)
    #expect(county.programYears.isEmpty)
    #expect(county.title == nil)
    #expect(try MiniProject(county: text).judged().report.count(of: .met) == 0)
    #expect(text.contains("    # How soon must staff report a missing child? (hours)\n    report-hours:\n"))
  }
}
