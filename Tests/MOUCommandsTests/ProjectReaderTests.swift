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

  @Test func refusesALinkInPlaceOfAFolder() throws {
    let folder = try project()
    try folder.write("clause: c.d\n", to: "outside/c/d.yaml")
    try folder.link("Clauses/more", to: "\(folder.path)/outside")
    var diagnostics = Diagnostics()
    let files = ProjectReader(ProjectRoot(named: folder.path)).libraryFiles(diagnostics: &diagnostics)
    #expect(diagnostics.all.map(\.range.file) == ["Clauses/more"])
    #expect(diagnostics.all.map(\.rule) == ["reference.outside"])
    #expect(files.count == 2)
  }

  @Test func refusesTheFolderOfRegionsWhenItIsALink() throws {
    let folder = try project()
    try folder.write("region: bay\n", to: "outside/bay.yaml")
    try folder.link("Counties/regions", to: "\(folder.path)/outside")
    var diagnostics = Diagnostics()
    let files = ProjectReader(ProjectRoot(named: folder.path)).countyFiles(diagnostics: &diagnostics)
    #expect(diagnostics.all.map(\.range.file) == ["Counties/regions"])
    #expect(!files.contains { $0.path.hasSuffix("bay.yaml") })
  }

  @Test func tellsOfAFolderWithCountiesThatIsNotRead() throws {
    let folder = try project()
    try folder.write("county: napa\n", to: "Counties/north/napa.yaml")
    try folder.write("nothing\n", to: "Counties/letters/napa.txt")
    var diagnostics = Diagnostics()
    _ = ProjectReader(ProjectRoot(named: folder.path)).countyFiles(diagnostics: &diagnostics)
    #expect(diagnostics.all.map(\.rule) == ["file.stray"])
    #expect(diagnostics.all.map(\.range.file) == ["Counties/north"])
  }

  @Test func saysWhichFileCannotBeOpened() throws {
    let folder = try project()
    let reader = ProjectReader(ProjectRoot(named: folder.path))
    var diagnostics = Diagnostics()
    #expect(reader.file("Counties/gone.yaml", diagnostics: &diagnostics) == nil)
    #expect(diagnostics.all.map(\.rule) == ["file.unreadable"])
    #expect(diagnostics.all.map(\.range.file) == ["Counties/gone.yaml"])
    var silence = Diagnostics()
    #expect(reader.file("Counties/lake.yaml", diagnostics: &silence) != nil)
    #expect(silence.isEmpty)
  }

  @Test func findsTheProjectFromAFolderInside() throws {
    let folder = try project()
    #expect(ProjectRoot(above: "\(folder.path)/Clauses/model-framework")?.path == folder.path)
    #expect(ProjectRoot(above: "/") == nil || folder.path.isEmpty)
  }
}
