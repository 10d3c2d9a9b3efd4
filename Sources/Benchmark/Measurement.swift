internal import CYAMLFloor
internal import DocumentModel
internal import DocumentWriting
internal import GapAnalysis
internal import ModelLoading
internal import MOUCommands
internal import ProtocolAssembly
internal import ProtocolDrafting
internal import ProtocolModel
internal import SourceText

/// One row: a piece of work that is repeated; what it returns keeps the optimizer from dropping it.
struct Measurement {
  let name: String
  /// The bytes of YAML it starts from.
  let bytes: Int
  let work: () -> Int

  static func all(of workload: Workload) -> [Measurement] {
    let real = workload.library + workload.counties
    return [
      floor("floor: events, real project", real), load("load, real project", workload.library, workload.counties),
      check("check one", workload, only: "alameda"), check("check all", workload),
      Measurement(
        name: "load and check all, real project", bytes: Workload.size(of: real),
        work: { judged(loaded(workload.library, workload.counties), on: workload.day) }),
      assemble("assemble all, Markdown", workload) { MarkdownWriter().bytes(of: $0).count },
      assemble("assemble all, Word", workload) { DOCXWriter().bytes(of: $0).count },
      WordWorkload.write, WordWorkload.floor,
      floor("floor: events, 20 MB of clauses", workload.large), load("load, 20 MB of clauses", workload.large, []),
      Measurement(
        name: "load and check all, 10 x counties",
        bytes: Workload.size(of: workload.library + workload.tenfoldCounties),
        work: { judged(loaded(workload.library, workload.tenfoldCounties), on: workload.day) }),
      Measurement(
        name: "load and check all, 10 x clauses", bytes: Workload.size(of: workload.tenfoldLibrary + workload.counties),
        work: { judged(loaded(workload.tenfoldLibrary, workload.counties), on: workload.day) }),
    ]
  }

  private static func floor(_ name: String, _ inputs: [SourceInput]) -> Measurement {
    Measurement(name: name, bytes: Workload.size(of: inputs)) {
      inputs.reduce(0) { sum, input in
        unsafe sum + input.bytes.withUnsafeBufferPointer { unsafe yaml_floor_events($0.baseAddress, $0.count) }
      }
    }
  }

  private static func load(_ name: String, _ library: [SourceInput], _ counties: [SourceInput]) -> Measurement {
    Measurement(name: name, bytes: Workload.size(of: library + counties)) {
      let (library, set) = loaded(library, counties)
      return (library?.clauses.count ?? 0) + set.counties.count
    }
  }

  private static func check(_ name: String, _ workload: Workload, only county: County.ID? = nil) -> Measurement {
    let (library, set) = loaded(workload.library, workload.counties)
    let chosen = CountySet(counties: set.counties.filter { county == nil || $0.key == county }, regions: set.regions)
    return Measurement(name: name, bytes: 0) { judged((library, chosen), on: workload.day) }
  }

  private static func assemble(
    _ name: String, _ workload: Workload, written: @escaping (ProtocolDocument) -> Int
  ) -> Measurement {
    let (library, set) = loaded(workload.library, workload.counties)
    return Measurement(name: name, bytes: 0) {
      guard let library else { return 0 }
      let drafter = ProtocolDrafter(library)
      return ProtocolRun(library, profiles(of: set), on: workload.day).results.reduce(0) { sum, result in
        let document = drafter.document(of: result.assembled, report: result.report, isFinal: false)
        return sum + written(document)
      }
    }
  }

  private static func loaded(_ library: [SourceInput], _ counties: [SourceInput]) -> (ClauseLibrary?, CountySet) {
    var diagnostics = Diagnostics()
    let loaded = LibraryLoader.library(from: library, diagnostics: &diagnostics)
    let set = loaded.map { CountyLoader.counties(from: counties, library: $0, diagnostics: &diagnostics) }
    return (loaded, set ?? CountySet(counties: [:], regions: [:]))
  }

  private static func judged(_ project: (library: ClauseLibrary?, counties: CountySet), on day: CalendarDay) -> Int {
    guard let library = project.library else { return 0 }
    return ProtocolRun(library, profiles(of: project.counties), on: day).reports.reduce(0) { $0 + $1.findings.count }
  }

  private static func profiles(of set: CountySet) -> [CountyProfile] {
    set.counties.values.sorted { $0.id < $1.id }.map { county in
      CountyProfile(county, in: county.region.flatMap { set.regions[$0.value] })
    }
  }
}
