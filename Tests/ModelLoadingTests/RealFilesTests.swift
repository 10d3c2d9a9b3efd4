import FoundationEssentials
import ModelLoading
import ProtocolModel
import SourceText
import Testing

/// The library and the counties of the repository itself.
@Suite struct RealFilesTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  @Test func loadWithoutErrors() throws {
    var diagnostics = Diagnostics()
    let library = try #require(LibraryLoader.library(from: Self.inputs(below: "Clauses"), diagnostics: &diagnostics))
    let counties = CountyLoader.counties(
      from: try Self.inputs(below: "Counties"), library: library, diagnostics: &diagnostics)
    #expect(diagnostics.all.filter { $0.severity == .error } == [])
    #expect(counties.counties.values.count { !$0.isExample } == 58)
    #expect(library.elements.count >= 368)
    #expect(library.clauses.count >= 180)
  }

  @Test func areAllThereIs() throws {
    var diagnostics = Diagnostics()
    let inputs = try Self.inputs(below: "Clauses")
    let library = try #require(LibraryLoader.library(from: inputs, diagnostics: &diagnostics))
    let clauseFiles = inputs.count { input in
      input.path.split(separator: "/").count > 3 && !input.path.hasPrefix("Clauses/law/")
    }
    #expect(library.clauses.count == clauseFiles)
  }

  private static func inputs(below folder: String) throws -> [SourceInput] {
    try FileManager.default.subpathsOfDirectory(atPath: root.appending(path: folder).path)
      .filter { $0.hasSuffix(".yaml") }
      .map { path in
        let file = root.appending(path: folder).appending(path: path)
        return SourceInput(path: "\(folder)/\(path)", bytes: Array(try Data(contentsOf: file)))
      }
  }
}
