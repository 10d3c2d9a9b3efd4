package import ArgumentParser
internal import CountyEditing
internal import ModelLoading
internal import ProtocolAssembly
internal import ProtocolModel
internal import SourceText

/// `mou new`: a county's file with everything to be answered.
package struct NewCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Begins a county's file: every question, what it is for, and no answer.")

  @Argument(help: "The county's identifier, such as santa-cruz; it names the file.") package var county: String
  @OptionGroup package var project: ProjectOptions
  @Option(help: "The county's name; else made from its identifier.") package var name: String?
  @Flag(help: "The county is invented; it stays out of --all.") package var example = false

  package init() {}

  package mutating func validate() throws {
    guard County.ID.isWellFormed(county), !county.contains(".") else {
      throw ValidationError("'\(county)' is no identifier: small letters, digits and hyphens, such as santa-cruz.")
    }
  }

  package func run() throws {
    let loaded = try LoadedProject(project, counties: [])
    let path = "Counties/\(county).yaml"
    guard !ProjectReader(loaded.root).countyNames.contains(county) else {
      Console.message("mou: \(path) is there already; 'mou values \(county)' lists what it still asks\n")
      throw ExitCode.cannotCreate
    }
    try requireCounty()
    let id = County.ID(county)
    let region = loaded.countySet.regions.values.filter { $0.counties.contains { $0.value == id } }
      .min { $0.id < $1.id }
    let text = CountyTemplate(loaded.library).text(
      id: id, name: name ?? Self.name(of: county), region: region?.id, isExample: example)
    let bytes = Array(text.utf8)
    try check(bytes, path, loaded)
    try ProjectFile.write(bytes, as: path, in: loaded.root)
    Console.result("\(path)   nothing is stated yet\nNext:  mou values \(county)\n")
  }

  /// California has it, or it is said to be invented: there is no file yet whose line could be named.
  private func requireCounty() throws {
    guard !example, CaliforniaCounty.fips(of: county) == nil else { return }
    let advice =
      NearMiss.hint(for: county, among: CaliforniaCounty.all).map { "\($0) For" } ?? "for"
    Console.message("mou: California has no county '\(county)'; \(advice) an invented county add --example\n")
    throw ExitCode.missingInput
  }

  /// Whether the loader reads it.
  private func check(_ bytes: [UInt8], _ path: String, _ loaded: LoadedProject) throws {
    var sources = loaded.sources
    sources.add(bytes, for: path)
    let inputs = (loaded.countySet.regions.values.map(\.range.file) + [path]).sorted().compactMap { file in
      sources.bytes(of: file).map { SourceInput(path: file, bytes: $0) }
    }
    var diagnostics = Diagnostics()
    let set = CountyLoader.counties(from: inputs, library: loaded.library, diagnostics: &diagnostics)
    guard diagnostics.hasErrors else {
      guard let begun = set.counties[County.ID(county)] else { return }
      return try PersonalDataRefusal.check(CountyProfile(begun, in: nil), loaded.library, in: sources)
    }
    DiagnosticPrinter(sources, .text).printAll(diagnostics, outcome: "nothing written")
    throw ExitCode.invalidInput
  }

  /// `santa-cruz` as `Santa Cruz`.
  private static func name(of id: String) -> String {
    id.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
  }
}
