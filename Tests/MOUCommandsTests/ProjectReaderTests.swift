import Glibc
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

  /// They are handed on, so that loading tells of their names; what editors leave is not.
  @Test func handsOnFilesWithASlipInTheirName() throws {
    let folder = try project()
    let meant = [
      "Counties/.napa.yaml", "Counties/kern.YAML", "Counties/kern.yaml ", "Counties/kern.yaml.txt",
      "Counties/kern.yml",
    ]
    for path in meant + ["Counties/.#lake.yaml", "Counties/.lake.yaml.swp", "Counties/.DS_Store", "Counties/.gitkeep"] {
      try folder.write("county: kern\n", to: path)
    }
    var diagnostics = Diagnostics()
    let reader = ProjectReader(ProjectRoot(named: folder.path))
    let files = reader.countyFiles(diagnostics: &diagnostics)
    #expect(files.map(\.path) == (meant + ["Counties/lake.adopted.yaml", "Counties/lake.yaml"]))
    #expect(reader.countyNames == ["lake"])
    #expect(diagnostics.isEmpty)
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

  // MARK: What is there and cannot be read

  /// A project with one county less would be judged in silence.
  @Test(arguments: ["Clauses", "Counties", "Counties/regions"])
  func saysThatAFolderCannotBeListed(name: String) throws {
    let folder = try TemporaryFolder()
    for path in ["Clauses/library.yaml", "Counties/lake.yaml", "Counties/regions/bay.yaml"]
    where !path.hasPrefix("\(name)/") { try folder.write("a: b\n", to: path) }
    try folder.write("a file in place of a folder", to: name)
    let reader = ProjectReader(ProjectRoot(named: folder.path))
    var diagnostics = Diagnostics()
    _ = reader.libraryFiles(diagnostics: &diagnostics) + reader.countyFiles(diagnostics: &diagnostics)
    #expect(diagnostics.all.map(\.rule) == ["file.unreadable"])
    #expect(diagnostics.all.map(\.range.file) == [name])
    #expect(reader.hasReadableCounties == (name != "Counties"))
  }

  @Test(.enabled(if: geteuid() != 0, "everything is open to root"), arguments: ["Clauses/model-framework", "Counties"])
  func saysThatAFolderIsClosed(name: String) throws {
    let folder = try project()
    try folder.setPermissions(0, of: name)
    defer { try? folder.setPermissions(0o755, of: name) }
    let reader = ProjectReader(ProjectRoot(named: folder.path))
    var diagnostics = Diagnostics()
    _ = reader.libraryFiles(diagnostics: &diagnostics) + reader.countyFiles(diagnostics: &diagnostics)
    #expect(diagnostics.all.map(\.range.file) == [name])
  }

  @Test func namesAFolderWhoseNameIsNoText() throws {
    let folder = try project()
    try folder.makeFolder(named: Array("Clauses/caf".utf8) + [0xE9])
    var diagnostics = Diagnostics()
    let files = ProjectReader(ProjectRoot(named: folder.path)).libraryFiles(diagnostics: &diagnostics)
    #expect(files.count == 2)
    #expect(diagnostics.all.map(\.rule) == ["file.unreadable"])
    #expect(diagnostics.all.map(\.range.file) == ["Clauses/caf\u{FFFD}"])
  }

  @Test func aProjectWithoutCountiesIsNoMistake() throws {
    let folder = try TemporaryFolder()
    try folder.write("a: b\n", to: "Clauses/library.yaml")
    let reader = ProjectReader(ProjectRoot(named: folder.path))
    var diagnostics = Diagnostics()
    #expect(reader.countyFiles(diagnostics: &diagnostics).isEmpty && diagnostics.isEmpty)
    #expect(reader.hasReadableCounties)
  }

  @Test(arguments: [
    ("version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n", "run 'git lfs pull'"),
    ("/annex/objects/SHA256E-s12--aa.yaml\n", "run 'git annex get'"),
  ])
  func namesAPointerInPlaceOfAFile(text: String, hint: String) throws {
    let folder = try project()
    try folder.write(text, to: "Clauses/model-framework/a/b.yaml")
    var diagnostics = Diagnostics()
    let files = ProjectReader(ProjectRoot(named: folder.path)).libraryFiles(diagnostics: &diagnostics)
    #expect(files.map(\.path) == ["Clauses/library.yaml"])
    #expect(diagnostics.all.map(\.rule) == ["file.unreadable"])
    #expect(diagnostics.all.map(\.hint) == [hint])
  }

  @Test func findsTheProjectFromAFolderInside() throws {
    let folder = try project()
    #expect(ProjectRoot(above: "\(folder.path)/Clauses/model-framework")?.path == folder.path)
    #expect(ProjectRoot(above: "/") == nil || folder.path.isEmpty)
  }
}
