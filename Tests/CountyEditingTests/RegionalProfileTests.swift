import ModelLoading
import ProjectFixtures
import ProtocolAssembly
import ProtocolModel
import SourceText
import Testing

@Suite struct RegionalProfileTests {
  private func profile(hours: (String, String)) throws -> RegionalProfile {
    let project = MiniProject(county: MiniProject.county(hours: hours.0, more: "region: pair"))
      .with(
        "Counties/other.yaml",
        MiniProject.county(thisText: "revises", hours: hours.1, more: "region: pair")
          .replacing("county: test", with: "county: other").replacing("name: Test", with: "name: Other")
          .replacing("Test County", with: "Other County")
      )
      .with("Counties/regions/pair.yaml", "region: pair\nname: Pair\ncounties: [test, other]\n")
    let set = try project.loaded().counties
    return RegionalProfile(try #require(set.regions["pair"]), among: set.counties)
  }

  @Test func joinsThePartnersOfAllCounties() throws {
    let joint = try profile(hours: ("12", "12")).joint
    #expect(joint.partners.count == 6)
    #expect(joint.county.name == "Test and Other")
  }

  @Test func saysOnlyWhatAllStateAlike() throws {
    #expect(try profile(hours: ("12", "12")).joint.county.layer.values.count == 1)
    #expect(try profile(hours: ("12", "6")).joint.county.layer.values.isEmpty)
  }

  @Test func leavesToEachCountyWhatIsItsOwn() throws {
    let joint = try profile(hours: ("12", "12")).joint.county
    #expect(joint.programYears.isEmpty)
    #expect(joint.layer.facts.isEmpty)
  }
}
