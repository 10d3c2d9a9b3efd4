internal import PositionedYAML
internal import ProtocolModel
internal import SourceText

/// Reads the files of counties and regions, regions first.
struct CountyAssembly {
  private let library: ClauseLibrary
  private let load: LoadingContext
  private let files: [(kind: CountyFile, input: SourceInput)]

  init(_ inputs: [SourceInput], _ library: ClauseLibrary, _ load: LoadingContext) {
    self.library = library
    self.load = load
    files = inputs.compactMap { input in CountyFile(path: input.path).map { ($0, input) } }
      .sorted { $0.input.path < $1.input.path }
  }

  func counties() -> CountySet {
    for file in files where file.kind == .stray { load.report(.strayCountyFile(file.input.path)) }
    load.checkCase(of: files.map(\.input.path))
    let regions = load.unique(regions(), named: \.id, at: \.range, "region")
    load.names.regions = load.regions.with(regions.map(\.id))
    let counties = load.unique(counties(in: regions), named: \.id, at: \.range, "county")
    CountyChecker(
      load: load, library: library, counties: counties,
      regions: Dictionary(uniqueKeysWithValues: regions.map { ($0.id, $0) })
    ).check()
    MarkupCheck.run(load)
    return CountySet(
      counties: Dictionary(uniqueKeysWithValues: counties.map { ($0.id, $0) }),
      regions: Dictionary(uniqueKeysWithValues: regions.map { ($0.id, $0) }))
  }

  private func regions() -> [Region] {
    files.compactMap { kind, input in
      guard case .region(let name) = kind else { return nil }
      let region = load.document(input).flatMap { document in
        load.map(document, "the file") { RegionReader.region(from: &$0, library: library) }
      }
      if let region, region.id.rawValue != name { load.report(.regionPath(region, named: name)) }
      if region?.id.rawValue != name { load.lose(name) }
      return region
    }
  }

  private func counties(in regions: [Region]) -> [County] {
    let inputs = files.compactMap { kind, input in
      if case .county(let name) = kind { (name: name, input: input) } else { nil }
    }
    let counties = load.parallel(inputs) { [library] file, load -> County? in
      guard let document = load.document(file.input) else { return nil }
      let county = load.map(document, "the file") { CountyReader.county(from: &$0, library: library, regions: regions) }
      if let county, county.id.rawValue != file.name { load.report(.countyPath(county, named: file.name)) }
      return county
    }
    return counties.compactMap { $0 }
  }
}

extension Diagnostic {
  static func strayCountyFile(_ path: String) -> Self {
    misnamedFile(path)
      ?? Diagnostic(
        "file.stray", .error, "no county file belongs here", at: SourceRange(startOf: path),
        hint: "counties are Counties/<county>.yaml, regions Counties/regions/<region>.yaml")
  }

  static func countyPath(_ county: County, named name: String) -> Self {
    let mayBeCalled = CaliforniaCounty.fips(of: name) != nil || county.isExample && County.ID.isWellFormed(name)
    return Diagnostic(
      "county.path", .error, "county '\(county.id)' stands in the file of '\(name)'", at: county.range,
      hint: mayBeCalled
        ? "write 'county: \(name)', or rename the file"
        : "rename the file to '\(county.id).yaml', or remove it: California has no county '\(name)'")
  }

  static func regionPath(_ region: Region, named name: String) -> Self {
    Diagnostic(
      "region.path", .error, "region '\(region.id)' stands in the file of '\(name)'", at: region.range,
      hint: Region.ID.isWellFormed(name)
        ? "write 'region: \(name)', or rename the file" : "rename the file to '\(region.id).yaml'")
  }
}
