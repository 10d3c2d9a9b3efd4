internal import ArgumentParser
internal import ClauseLinting
internal import FoundationEssentials
package import ModelLoading
package import ProtocolAssembly
package import ProtocolModel
package import SourceText

/// A project read and loaded without a mistake, for the counties a command is about.
package struct LoadedProject: Sendable {
  package let root: ProjectRoot
  package let library: ClauseLibrary
  package let countySet: CountySet
  /// What counties adopted, where a record is on file.
  package let adoptions: [County.ID: Adoption]
  package let day: CalendarDay
  package let sources: SourceCatalog
  /// Warnings that did not stop the run.
  package let diagnostics: Diagnostics
  private let diagnosticStyle: ProjectOptions.DiagnosticStyle

  /// Reads the library and the files of `counties` with their regions; nil means everything.
  ///
  /// - Throws: `ExitCode.invalidInput` after printing every mistake of every file; `ExitCode.missingInput` for an
  ///   unknown county.
  package init(_ options: ProjectOptions, counties: [String]?) throws {
    let root = try options.projectRoot()
    let reader = ProjectReader(root)
    if let counties, reader.hasReadableCounties {
      try Self.requireKnown(counties, among: reader.countyNames + reader.regionNames)
    }
    let counties = counties?.flatMap { name in reader.members(ofRegion: name) ?? [name] }
    var diagnostics = Diagnostics()
    let libraryFiles = reader.libraryFiles(diagnostics: &diagnostics)
    let countyFiles = reader.countyFiles(diagnostics: &diagnostics) { Self.isWanted($0, counties) }
    var sources = SourceCatalog()
    for input in libraryFiles + countyFiles { sources.add(input.bytes, for: input.path) }
    let library = LibraryLoader.library(from: libraryFiles, diagnostics: &diagnostics)
    let loaded = library.map { CountyLoader.counties(from: countyFiles, library: $0, diagnostics: &diagnostics) }
    adoptions = AdoptionLoader.adoptions(from: countyFiles, diagnostics: &diagnostics)
    guard let library, let loaded, !diagnostics.hasErrors else {
      DiagnosticPrinter(sources, options.diagnostics).printAll(diagnostics, outcome: "nothing judged, nothing written")
      throw ExitCode.invalidInput
    }
    self.root = root
    self.library = library
    self.sources = sources
    self.diagnostics = diagnostics
    countySet = loaded
    day = options.day
    diagnosticStyle = options.diagnostics
    options.doubtClock(after: [ClockDoubt.Event("the law was checked", on: library.lawCheckedOn)])
    KeptUntilExit.keep(self)
  }

  /// A county with the region it belongs to.
  package func profile(of county: County) -> CountyProfile {
    CountyProfile(county, in: county.region.flatMap { countySet.regions[$0.value] })
  }

  /// The profiles of the counties asked for, in the order of their names; the example only when it is named.
  ///
  /// A region stands for its counties: there is no verdict on a region.
  package func profiles(_ options: CountyOptions, expandsRegions: Bool = true) -> [CountyProfile] {
    let named = Set(
      options.counties.flatMap { name in
        countySet.regions[Region.ID(name)].map { expandsRegions ? $0.counties.map(\.value.rawValue) : [] } ?? [name]
      })
    return countySet.counties.values
      .filter { options.all ? !$0.isExample : named.contains($0.id.rawValue) }
      .sorted { $0.id < $1.id }
      .map(profile)
  }

  /// The regions asked for by name, in the order of the command line.
  package func regions(_ options: CountyOptions) -> [RegionalProfile] {
    options.counties.compactMap { countySet.regions[Region.ID($0)] }
      .map { RegionalProfile($0, among: countySet.counties) }
  }

  /// The files that the texts of this run were made from: the library, the counties and their regions, in order.
  package var textFiles: [String] {
    sources.files.filter { !$0.hasSuffix(".adopted.yaml") }
  }

  /// What stands in the files of `profiles` beyond what loading checks: words against the law, outdated citations,
  /// personal data, amendments; with what loading and `others` found, and waivers applied.
  package func review(of profiles: [CountyProfile], with others: Diagnostics = Diagnostics()) -> Diagnostics {
    var found = diagnostics
    found.report(contentsOf: others)
    reportEarly(profiles.map(\.county), in: &found)
    let regions = Dictionary(profiles.compactMap(\.region).map { ($0.id, $0) }) { first, _ in first }
    return Linter(library, on: day, sources: sources).countyDiagnostics(
      counties: profiles.map(\.county), regions: regions.values.sorted { $0.id < $1.id }, others: found)
  }

  /// Everything `mou lint` says of the library, the counties and the regions.
  package func lint() -> Diagnostics {
    var found = diagnostics
    reportEarly(countySet.counties.values.sorted { $0.id < $1.id }, in: &found)
    return Linter(library, on: day, sources: sources).diagnostics(
      counties: Array(countySet.counties.values), regions: Array(countySet.regions.values), others: found)
  }

  /// Events that the records of `counties` hold for days to come.
  private func reportEarly(_ counties: [County], in found: inout Diagnostics) {
    let review = EarlyReview(on: day)
    for adoption in counties.compactMap({ adoptions[$0.id] }) {
      for diagnostic in review.diagnostics(on: adoption) { found.report(diagnostic) }
    }
  }

  /// Stops what would write a document while a file has an error: a county's own text could fall out of it.
  ///
  /// - Throws: `ExitCode(1)` after a message.
  package func refuseErrors(_ found: Diagnostics) throws {
    guard found.hasErrors else { return }
    Console.message("mou: nothing is written while an error stands above\n")
    throw ExitCode(1)
  }

  /// Stops the run when a file holds personal data, which no document or report may carry on.
  ///
  /// - Throws: `ExitCode.invalidInput`.
  package func refusePersonalData(_ found: Diagnostics) throws {
    if found.all.contains(where: { $0.severity == .error && $0.rule.hasPrefix("personal-data.") }) {
      throw ExitCode.invalidInput
    }
  }

  /// Prints what was found in files to stderr, by place or the heaviest first; nothing when nothing was.
  package func print(_ found: Diagnostics, byWeight: Bool = false) {
    if !found.isEmpty { DiagnosticPrinter(sources, diagnosticStyle).printAll(found, outcome: nil, byWeight: byWeight) }
  }

  private static func requireKnown(_ counties: [String], among known: [String]) throws {
    for name in counties where !known.contains(name) {
      let hint = NearMiss.hint(for: name, among: known).map { "; \($0)" } ?? "; 'mou list counties' lists them"
      Console.message("mou: no county '\(TerminalText.escaped(name))' in Counties/\(hint)\n")
      throw ExitCode.missingInput
    }
  }

  /// Regions are always read: which of them a county belongs to stands in the county's file.
  private static func isWanted(_ path: String, _ counties: [String]?) -> Bool {
    // A file with a slip in its name is read by nobody, and its author is told so whatever was asked for.
    let name = path.split(separator: "/").last.map(String.init) ?? ""
    guard let counties, !path.hasPrefix("Counties/regions/"), YAMLFileName.isRead(name) else { return true }
    return counties.contains { path == "Counties/\($0).yaml" || path == "Counties/\($0).adopted.yaml" }
  }
}
