import FoundationEssentials
import Glibc
import MOUCommands
import Testing

@Suite struct OutputFolderTests {
  @Test func writesAWholeFileAndLeavesNothingBeside() throws {
    let folder = try TemporaryFolder()
    let outcome = try OutputFolder("\(folder.path)/out").write(Array("words".utf8), as: "alameda/protocol.md")
    #expect(outcome == .written)
    #expect(folder.text(of: "out/alameda/protocol.md") == "words")
    #expect(try FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/out/alameda") == ["protocol.md"])
  }

  @Test func leavesAnUnchangedFileAlone() throws {
    let folder = try TemporaryFolder()
    let output = OutputFolder(folder.path)
    #expect(try output.write([1, 2], as: "a") == .written)
    #expect(try output.write([1, 2], as: "a") == .unchanged)
    #expect(try output.write([1, 3], as: "a") == .written)
  }

  @Test(.enabled(if: geteuid() != 0, "everything is open to root"))
  func saysWhichFileCannotBeWrittenAndLooksAtItsFolder() throws {
    let folder = try TemporaryFolder()
    try folder.write("old", to: "out/a.md")
    try folder.setPermissions(0o555, of: "out")
    defer { try? folder.setPermissions(0o755, of: "out") }
    let failure = #expect(throws: OutputFolder.Failure.self) {
      try OutputFolder("\(folder.path)/out").write([65], as: "a.md")
    }
    #expect(failure?.isCreation == true)
    #expect(
      failure?.message
        == "\(folder.path)/out/a.md cannot be written: Permission denied; check who may write to its folder")
    #expect(folder.text(of: "out/a.md") == "old")
  }

  @Test func neverWritesThroughALink() throws {
    let folder = try TemporaryFolder()
    try folder.write("outside", to: "outside")
    try folder.link("linked", to: "\(folder.path)/outside")
    #expect(throws: OutputFolder.Failure.self) { try OutputFolder(folder.path).write([65], as: "linked") }
    #expect(folder.text(of: "outside") == "outside")
  }

  @Test func saysThatAFileStandsInTheFoldersPlace() throws {
    let folder = try TemporaryFolder()
    try folder.write("a file", to: "out")
    let failure = #expect(throws: OutputFolder.Failure.self) {
      try OutputFolder("\(folder.path)/out").write([65], as: "x/a")
    }
    #expect(failure?.isCreation == true)
    #expect(folder.names == ["out"])
  }
}
