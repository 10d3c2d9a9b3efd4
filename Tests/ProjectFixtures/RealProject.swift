internal import FoundationEssentials
package import ModelLoading
package import ProtocolAssembly
package import ProtocolModel
package import SourceText

/// The project's own clauses, law and counties, read once for all tests.
package enum RealProject {
  /// The project's folder, found from this file.
  package static let root = #filePath.split(separator: "/").dropLast(3).reduce(into: "") { $0 += "/\($1)" }

  /// What the files say; loading them must report no error.
  package static let loaded: (library: ClauseLibrary?, counties: CountySet?, diagnostics: Diagnostics) = {
    var diagnostics = Diagnostics()
    let library = LibraryLoader.library(from: inputs(below: "Clauses"), diagnostics: &diagnostics)
    let counties = library.map {
      CountyLoader.counties(from: inputs(below: "Counties"), library: $0, diagnostics: &diagnostics)
    }
    return (library, counties, diagnostics)
  }()

  /// What the files say after `edit` of their texts by path.
  ///
  /// - Throws: `MiniProject.Broken` when they have an error then.
  package static func loaded(
    after edit: (inout [String: String]) throws -> Void
  ) throws -> (library: ClauseLibrary, counties: CountySet) {
    let inputs = inputs(below: "Clauses") + inputs(below: "Counties")
    var files = Dictionary(uniqueKeysWithValues: inputs.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
    try edit(&files)
    var project = MiniProject()
    project.files = files
    return try project.loaded()
  }

  /// The protocol of one of the counties on a day; nil when either does not exist.
  package static func assembled(_ county: County.ID, on day: String) -> AssembledProtocol? {
    guard let library = loaded.library, let set = loaded.counties, let county = set.counties[county],
      let day = CalendarDay(iso: day)
    else { return nil }
    var diagnostics = Diagnostics()
    let profile = CountyProfile(county, in: county.region.flatMap { set.regions[$0.value] })
    return ProtocolAssembler(library, on: day).assembledProtocol(for: profile, diagnostics: &diagnostics)
  }

  private static func inputs(below folder: String) -> [SourceInput] {
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: "\(root)/\(folder)")) ?? []
    return paths.filter { $0.hasSuffix(".yaml") }.sorted().compactMap { path in
      FileManager.default.contents(atPath: "\(root)/\(folder)/\(path)").map {
        SourceInput(path: "\(folder)/\(path)", bytes: [UInt8]($0))
      }
    }
  }
}
