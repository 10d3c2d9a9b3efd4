internal import ArgumentParser
package import ModelLoading
internal import ProtocolAssembly
package import ProtocolModel
internal import SourceText

/// Puts an edited county file in place of the old one, once the loader has read it without a mistake.
package struct CountyFileEdit: Sendable {
  private let project: LoadedProject
  private let county: County.ID
  private let path: String
  /// The bytes the edit began with.
  package let original: [UInt8]

  /// The file of `county` as the project read it.
  package init(of county: County, in project: LoadedProject) {
    self.project = project
    self.county = county.id
    path = county.range.file
    original = project.sources.bytes(of: county.range.file) ?? []
  }

  /// What a loader makes of `bytes` in place of the file.
  ///
  /// - Throws: `ExitCode.invalidInput` after printing the mistakes that the edit would have made, or where it would
  ///   hold what belongs to one person.
  package func checked(_ bytes: [UInt8]) throws -> CountySet {
    var sources = project.sources
    sources.add(bytes, for: path)
    let files = Set(
      project.countySet.regions.values.map(\.range.file) + project.countySet.counties.values.map(\.range.file))
    let inputs = files.union([path]).sorted().compactMap { file in
      sources.bytes(of: file).map { SourceInput(path: file, bytes: $0) }
    }
    var diagnostics = Diagnostics()
    let set = CountyLoader.counties(from: inputs, library: project.library, diagnostics: &diagnostics)
    guard !diagnostics.hasErrors else {
      DiagnosticPrinter(sources, .text).printAll(diagnostics, outcome: "nothing written")
      throw ExitCode.invalidInput
    }
    if let edited = set.counties[county] {
      try PersonalDataRefusal.check(CountyProfile(edited, in: nil), project.library, in: sources)
    }
    return set
  }

  /// Writes `bytes` whole or not at all; a file that somebody changed meanwhile is left alone.
  ///
  /// - Throws: An exit code after a message.
  package func write(_ bytes: [UInt8]) throws {
    try ProjectFile.replace(path, original, with: bytes, in: project.root)
  }
}

/// Writes files of the project itself, with a message and an exit code when that fails.
enum ProjectFile {
  /// Writes `bytes` in place of `old`; nil means that there is no file yet.
  static func replace(_ path: String, _ old: [UInt8]?, with bytes: [UInt8], in root: ProjectRoot) throws {
    var diagnostics = Diagnostics()
    guard ProjectReader(root).file(path, diagnostics: &diagnostics)?.bytes == old else {
      Console.message("mou: \(path) was changed meanwhile; nothing written, run the command again\n")
      throw ExitCode.invalidInput
    }
    try write(bytes, as: path, in: root)
  }

  static func write(_ bytes: [UInt8], as path: String, in root: ProjectRoot) throws {
    try OutputFolder(root.path).writeOrStop(bytes, as: path)
  }
}
