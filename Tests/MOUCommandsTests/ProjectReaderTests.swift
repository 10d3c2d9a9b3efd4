import MOUCommands
import ModelLoading
import SourceText
import Testing

@Suite struct ProjectReaderTests {
  private func project() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("library: {}\n", to: "Clauses/library.yaml")
    try folder.write("clause: a.b\n", to: "Clauses/model-framework/a/b.yaml")
    try folder.write("county: lake\n", to: "Counties/lake.yaml")
    try folder.write("events: []\n", to: "Counties/lake.adopted.yaml")
    return folder
  }

  @Test func readsTheLibraryInTheOrderOfPaths() throws {
    let folder = try project()
    var diagnostics = Diagnostics()
    let files = ProjectReader(ProjectRoot(named: folder.path)).libraryFiles(diagnostics: &diagnostics)
    #expect(files.map(\.path) == ["Clauses/library.yaml", "Clauses/model-framework/a/b.yaml"])
    #expect(diagnostics.isEmpty)
  }

  @Test func anAdoptionRecordIsNoCounty() throws {
    let folder = try project()
    #expect(ProjectReader(ProjectRoot(named: folder.path)).countyNames == ["lake"])
  }

  @Test func refusesALinkInPlaceOfAFile() throws {
    let folder = try project()
    try folder.write("clause: c.d\n", to: "outside.yaml")
    try folder.link("Clauses/model-framework/a/linked.yaml", to: "\(folder.path)/outside.yaml")
    var diagnostics = Diagnostics()
    let files = ProjectReader(ProjectRoot(named: folder.path)).libraryFiles(diagnostics: &diagnostics)
    #expect(diagnostics.all.map(\.rule) == ["reference.outside"])
    #expect(diagnostics.all.first?.range.file == "Clauses/model-framework/a/linked.yaml")
    #expect(!files.contains { $0.path.hasSuffix("linked.yaml") })
  }

  @Test func findsTheProjectFromAFolderInside() throws {
    let folder = try project()
    #expect(ProjectRoot(above: "\(folder.path)/Clauses/model-framework")?.path == folder.path)
    #expect(ProjectRoot(above: "/") == nil || folder.path.isEmpty)
  }
}
