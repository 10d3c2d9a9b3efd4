package import GapAnalysis
package import ModelLoading
package import ProtocolAssembly
package import ProtocolModel
internal import SourceText

/// A small project written as the files a user would write, for tests of what comes after reading.
///
/// It knows one team of three seats, four elements and five clauses; tests replace single files.
package struct MiniProject: Sendable {
  package struct Broken: Error, CustomStringConvertible {
    package let description: String

    package init(description: String) { self.description = description }
  }

  /// YAML by path.
  package var files: [String: String]

  package init() { files = Self.libraryFiles.merging(["Counties/test.yaml": Self.county()]) { $1 } }

  /// The project with `county` as the file of its only county.
  package init(county: String) {
    self.init()
    files["Counties/test.yaml"] = county
  }

  /// The same project with `text` in place of the file at `path`.
  package func with(_ path: String, _ text: String) -> MiniProject {
    var copy = self
    copy.files[path] = text
    return copy
  }

  /// The project with a piece of one file replaced; the piece must occur.
  package func replacing(_ old: String, with new: String, in path: String = "Counties/test.yaml") throws -> MiniProject
  {
    guard let text = files[path], text.contains(old) else { throw Broken(description: "no '\(old)' in \(path)") }
    return with(path, text.replacing(old, with: new))
  }

  /// Loads everything.
  ///
  /// - Throws: `Broken` with the diagnostics when a file has an error.
  package func loaded() throws -> (library: ClauseLibrary, counties: CountySet) {
    var diagnostics = Diagnostics()
    // Files come in the order of a dictionary, which differs from run to run: nothing may depend on it.
    let inputs = files.map { SourceInput(path: $0.key, bytes: Array($0.value.utf8)) }
    let library = LibraryLoader.library(
      from: inputs.filter { $0.path.hasPrefix("Clauses/") }, diagnostics: &diagnostics)
    guard let library else { throw Broken(description: Self.text(of: diagnostics)) }
    let counties = CountyLoader.counties(
      from: inputs.filter { $0.path.hasPrefix("Counties/") }, library: library, diagnostics: &diagnostics)
    guard !diagnostics.hasErrors else { throw Broken(description: Self.text(of: diagnostics)) }
    return (library, counties)
  }

  /// Assembles and judges the only county on `day`, `YYYY-MM-DD`.
  package func judged(on day: String = "2026-11-20") throws -> (assembled: AssembledProtocol, report: GapReport) {
    let (library, set) = try loaded()
    guard let county = set.counties.values.min(by: { $0.id < $1.id }) else { throw Broken(description: "no county") }
    return try Self.judged(
      CountyProfile(county, in: county.region.flatMap { set.regions[$0.value] }), by: library, on: day)
  }

  /// Assembles and judges `profile` on `day`, `YYYY-MM-DD`.
  package static func judged(
    _ profile: CountyProfile, by library: ClauseLibrary, on day: String = "2026-11-20"
  ) throws -> (assembled: AssembledProtocol, report: GapReport) {
    guard let day = CalendarDay(iso: day) else { throw Broken(description: "no day '\(day)'") }
    var diagnostics = Diagnostics()
    let assembled = ProtocolAssembler(library, on: day).assembledProtocol(for: profile, diagnostics: &diagnostics)
    return (assembled, Judge(library).report(on: assembled))
  }

  /// The finding on `element`.
  package func finding(_ element: StatutoryElement.ID, on day: String = "2026-11-20") throws -> Finding {
    let report = try judged(on: day).report
    guard let finding = report.findings.first(where: { $0.element.id == element }) else {
      throw Broken(description: "\(element) is not judged")
    }
    return finding
  }

  private static func text(of diagnostics: Diagnostics) -> String {
    diagnostics.all.map { "\($0.range): \($0.message) [\($0.rule)]" }.joined(separator: "\n")
  }
}
