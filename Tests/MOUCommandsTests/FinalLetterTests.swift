import ArgumentParser
import MOUCommands
import ProjectFixtures
import Testing

/// `mou assemble --final --with board-letter`, over the project's own files.
@Suite struct FinalLetterTests {
  private func command(_ county: String, into folder: String) throws -> AssembleCommand {
    try AssembleCommand.parse([
      county, "--final", "--with", "board-letter", "--format", "docx", "--as-of", "2026-01-01", "--root",
      RealProject.root, "--output", folder,
    ])
  }

  @Test func aFinishedCountyGetsALetterWithoutABlank() async throws {
    let folder = try TemporaryFolder()
    try await command("example", into: folder.path).run()
    let letter = try #require(folder.text(of: "example/board-letter.md"))
    #expect(letter.contains("# Board letter") && letter.contains("(final text as of January 1, 2026)"))
    #expect(!letter.contains("BLANK") && !letter.contains("Draft"))
    #expect(folder.text(of: "example/board-letter.docx") != nil && folder.text(of: "example/protocol.docx") != nil)
  }

  @Test func aCountyWithGapsGetsNothing() async throws {
    let folder = try TemporaryFolder()
    let command = try command("alameda", into: folder.path)
    await #expect(throws: ExitCode(1)) { try await command.run() }
    #expect(folder.names == [])
  }
}
