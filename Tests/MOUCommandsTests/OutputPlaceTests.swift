import FoundationEssentials
import MOUCommands
import Testing

@Suite struct OutputPlaceTests {
  private func project() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("library: {}\n", to: "Clauses/library.yaml")
    try folder.write("county: lake\n", to: "Counties/lake.yaml")
    try folder.link("linked", to: "\(folder.path)/Counties")
    return folder
  }

  @Test(arguments: [
    ".", "./", "Counties", "Clauses/", "Sources", "Counties/regions", "Clauses/new/folder",
    "Output/../Counties",
    "linked", "linked/alameda", ".git/papers", "Output/../..//PROJECT",
  ])
  func keepsDocumentsAwayFromTheProjectsOwnFiles(name: String) throws {
    let folder = try project()
    let name = name.replacing("PROJECT", with: folder.path.split(separator: "/").last ?? "")
    #expect(throws: OutputPlace.Refusal.self) { try OutputPlace(named: name, in: ProjectRoot(named: folder.path)) }
    #expect(throws: OutputPlace.Refusal.self) {
      try OutputPlace(named: "\(folder.path)/\(name)", in: ProjectRoot(named: folder.path))
    }
  }

  @Test(arguments: ["", " ", "\t"]) func wantsAName(name: String) throws {
    #expect(throws: OutputPlace.Refusal.self) { try OutputPlace(named: name, in: ProjectRoot(named: project().path)) }
  }

  @Test(arguments: ["Output", "Output/2026", "papers/Counties", "../mou-papers-of-a-test", "/tmp/mou-papers-of-a-test"])
  func takesEveryOtherFolder(name: String) throws {
    let folder = try project()
    _ = try OutputPlace(named: name, in: ProjectRoot(named: folder.path))
  }

  @Test func namesTheFolderItRefuses() throws {
    let folder = try project()
    let refusal = #expect(throws: OutputPlace.Refusal.self) {
      try OutputPlace(named: "linked/x", in: ProjectRoot(named: folder.path))
    }
    #expect(
      refusal?.message
        == "--output 'linked/x' lies in the project's Counties; name another folder, such as Output")
  }

  @Test func followsNoLinkOutOfTheProject() throws {
    let (folder, elsewhere) = (try project(), try TemporaryFolder())
    try folder.link("Output", to: elsewhere.path)
    let root = ProjectRoot(named: folder.path)
    for name in ["Output", "Output/2026"] {
      #expect(throws: OutputPlace.Refusal.self) { try OutputPlace(named: name, in: root) }
    }
    _ = try OutputPlace(named: elsewhere.path, in: root)
  }
}
