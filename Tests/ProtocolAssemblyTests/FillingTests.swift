import GapAnalysis
import ModelLoading
import ProjectFixtures
import ProtocolAssembly
import ProtocolModel
import SourceText
import Testing

@Suite struct FillingTests {
  private func fillings(of clause: Clause.ID, _ project: MiniProject = MiniProject(), on day: String = "2026-11-20")
    throws
    -> [Filling]
  {
    try #require(try project.judged(on: day).assembled.clause(clause)).fillings
  }

  @Test func printsTheCitationAsTheLawStood() throws {
    #expect(try fillings(of: "parties.required", on: "2017-06-01").contains(.citation("wic-300-csec", "WIC 300(b)(2)")))
    #expect(try fillings(of: "parties.required").contains(.citation("wic-300-csec", "WIC 300(b)(4)")))
  }

  @Test func namesTheAgencyThatHoldsTheRole() throws {
    #expect(
      try fillings(of: "missing.report").first
        == .partners("child-welfare", ["Test County Human Services Agency"]))
  }

  @Test func refersToTheSectionWhereItStands() throws {
    #expect(try fillings(of: "missing.report").contains(.clause("missing.search", number: "2.3")))
    #expect(try fillings(of: "missing.report", on: "2017-06-01").contains(.clause("missing.search", number: "2.2")))
  }

  @Test func reportsAReferenceToAClauseThatIsOut() throws {
    let county = MiniProject.county(more: "leaves-out: [{clause: missing.search}]")
    let (library, counties) = try MiniProject(county: county).loaded()
    let day = try #require(CalendarDay(iso: "2026-11-20"))
    var diagnostics = Diagnostics()
    let profile = CountyProfile(try #require(counties.counties["test"]), in: nil)
    _ = ProtocolAssembler(library, on: day).assembledProtocol(for: profile, diagnostics: &diagnostics)
    #expect(diagnostics.all.map(\.rule) == ["reference.omitted"])
    #expect(diagnostics.all.first?.range.file == "Clauses/acin-i-83-16/missing/report.yaml")
  }

  @Test func aValueHasTheChainOfItsLayers() throws {
    let county = "region: pair\n" + MiniProject.county(hours: "8")
    let project = MiniProject(county: county).with(
      "Counties/regions/pair.yaml",
      "region: pair\nname: Pair\ncounties: [test]\nvalues:\n  missing.report: {report-hours: 10}\n")
    guard case .value(let standing)? = try fillings(of: "missing.report", project).dropFirst().first else {
      Issue.record("the second placeholder is the value")
      return
    }
    #expect(standing.settings.map(\.origin) == [.library, .region("pair"), .county])
    #expect(standing.stated?.answer == .quantity(Quantity(8, .hours)))
  }

  @Test func aRegionsValueCountsAsStated() throws {
    let project = MiniProject(county: "region: pair\n" + MiniProject.county(hours: "null")).with(
      "Counties/regions/pair.yaml",
      "region: pair\nname: Pair\ncounties: [test]\nvalues:\n  missing.report: {report-hours: 10}\n")
    #expect(try project.finding("missing-report").state == .met)
  }
}
