import DocumentModel
import GapAnalysis
import ModelLoading
import ProjectFixtures
import ProtocolAssembly
import ProtocolDrafting
import ProtocolModel
import SourceText
import Testing

/// Clauses that all counties have alike are made once; no county may notice.
@Suite struct SharedClauseTests {
  /// Counties with and without answers of their own, of two outlines and two styles of numbering.
  private static let counties: [County.ID] = ["alpine", "example", "alameda", "los-angeles", "fresno", "alpine"]

  private struct Bench {
    let library: ClauseLibrary
    let assembler: ProtocolAssembler
    let drafter: ProtocolDrafter

    init(_ library: ClauseLibrary) throws {
      self.library = library
      assembler = ProtocolAssembler(library, on: try #require(CalendarDay(iso: "2026-11-20")))
      drafter = ProtocolDrafter(library)
    }

    func assembled(_ county: County, _ set: CountySet) -> AssembledProtocol {
      var diagnostics = Diagnostics()
      let profile = CountyProfile(county, in: county.region.flatMap { set.regions[$0.value] })
      return assembler.assembledProtocol(for: profile, diagnostics: &diagnostics)
    }

    func document(_ county: County, _ set: CountySet, isFinal: Bool) -> ProtocolDocument {
      let assembled = assembled(county, set)
      return drafter.document(of: assembled, report: Judge(library).report(on: assembled), isFinal: isFinal)
    }
  }

  @Test(arguments: [false, true])
  func makeNoDifferenceToWhatACountyReads(isFinal: Bool) throws {
    let (library, set) = try RealProject.loaded { files in
      let fresno = try #require(files["Counties/fresno.yaml"])
      files["Counties/fresno.yaml"] = fresno + "protocol: {numbering: roman}\n"
    }
    let shared = try Bench(library)
    for id in Self.counties {
      let county = try #require(set.counties[id])
      let alone = try Bench(library).document(county, set, isFinal: isFinal)
      #expect(shared.document(county, set, isFinal: isFinal) == alone, "\(id) differs after other counties")
      #expect(shared.document(county, set, isFinal: !isFinal) != alone)
    }
  }

  @Test func areOneClauseInAllCountiesThatSayNothingInThem() throws {
    let (library, set) = try RealProject.loaded { _ in }
    let bench = try Bench(library)
    let alpine = bench.assembled(try #require(set.counties["alpine"]), set)
    let fresno = bench.assembled(try #require(set.counties["fresno"]), set)
    let same = zip(alpine.clauses, fresno.clauses).filter { $0 === $1 }
    #expect(same.count > 150)
    #expect(same.allSatisfy { $0.0.isStanding })
    let named = try #require(alpine.clauses.first { !$0.isStanding })
    #expect(fresno.clause(named.id) !== named)
  }

  @Test func areACountysOwnWhereItStatesAValue() throws {
    let (library, set) = try RealProject.loaded { _ in }
    let bench = try Bench(library)
    let example = bench.assembled(try #require(set.counties["example"]), set)
    let stated = example.clauses.filter { clause in
      clause.fillings.contains { if case .value(let standing) = $0 { standing.stated != nil } else { false } }
    }
    #expect(!stated.isEmpty)
    #expect(stated.allSatisfy { !$0.isStanding })
  }
}
