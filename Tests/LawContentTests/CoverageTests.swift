import ModelLoading
import ProjectFixtures
import ProtocolAssembly
import ProtocolModel
import SourceText
import Testing

/// What must hold of the project's own files.
@Suite struct CoverageTests {
  @Test func theFilesLoadWithoutAnError() {
    let errors = RealProject.loaded.diagnostics.all.filter { $0.severity == .error }
    #expect(errors.map { "\($0.range): \($0.message)" } == [])
  }

  @Test func thereAreFiftyEightCountiesAndAnExample() throws {
    let counties = try #require(RealProject.loaded.counties).counties.values
    #expect(counties.count { !$0.isExample } == 58)
    #expect(Set(counties.filter { !$0.isExample }.compactMap(\.fips)).count == 58)
  }

  @Test func everyDutyThatWordsCanMeetIsCarriedByAClause() throws {
    let library = try #require(RealProject.loaded.library)
    let carried = Set(
      library.clauses.values.flatMap { ($0.carries + $0.variants.flatMap(\.carries)).map(\.element.value) })
    let wanted = library.elements.values.filter {
      ($0.level == .required || $0.level == .recommended) && ($0.lookIn == .text || $0.lookIn == .team)
    }
    #expect(wanted.count >= 188)
    #expect(wanted.map(\.id).filter { !carried.contains($0) }.sorted() == [])
  }

  @Test func noRealCountyPretendsToHaveAnswered() throws {
    for county in try #require(RealProject.loaded.counties).counties.values where !county.isExample {
      #expect(county.layer.values.isEmpty, "\(county.id)")
      #expect(county.layer.partners.allSatisfy { $0.servesOn == nil && $0.standing == nil }, "\(county.id)")
      #expect(county.programYears.allSatisfy { $0.source != nil }, "\(county.id)")
    }
  }

  @Test(arguments: ["2015-06-01", "2016-06-01", "2018-06-01", "2022-05-01", "2023-06-01", "2025-06-01", "2026-11-01"])
  func noReferenceLeadsOutOfTheDocument(day: String) throws {
    let assembled = try #require(RealProject.assembled("alameda", on: day))
    let dangling = assembled.clauses.flatMap { clause in
      clause.fillings.compactMap { filling -> String? in
        if case .clause(let target, number: nil) = filling { "\(clause.id) to \(target)" } else { nil }
      }
    }
    #expect(dangling == [])
  }

  @Test(arguments: [("2017-06-01", "WIC 300(b)(2)"), ("2026-11-01", "WIC 300(b)(4)")])
  func theDependencySectionIsCitedAsItStood(day: String, citation: String) throws {
    let assembled = try #require(RealProject.assembled("alameda", on: day))
    let printed = assembled.clauses.flatMap(\.fillings).compactMap { filling -> String? in
      if case .citation("wic-300-csec", let text) = filling { text } else { nil }
    }
    #expect(!printed.isEmpty)
    #expect(Set(printed) == [citation])
  }
}
