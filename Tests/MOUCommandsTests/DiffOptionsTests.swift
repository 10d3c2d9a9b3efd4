import ArgumentParser
import MOUCommands
import Testing

@Suite struct DiffOptionsTests {
  @Test(arguments: [
    [], ["--adopted", "alameda", "main"], ["--adopted", "alameda", "--county", "fresno"],
    ["main", "--format", "docx", "--county", "alameda", "--county", "fresno"], ["main", "--format", "pdf"],
  ])
  func refusesWhatItCannotCompareOrShow(arguments: [String]) {
    #expect(throws: (any Error).self) { try DiffCommand.parse(arguments) }
  }

  @Test func saysThatABaseIsMissing() {
    do {
      _ = try DiffCommand.parse([])
    } catch {
      #expect(DiffCommand.exitCode(for: error).rawValue == 64)
      #expect(DiffCommand.message(for: error).contains("Name the revision to compare with, such as main, or --adopted"))
    }
  }

  @Test(arguments: ["docx", "redline", "memo", "memo-docx"]) func takesARevisionOrAnAdoptedProtocol(format: String)
    throws
  {
    #expect(try DiffCommand.parse(["main", "--format", format]).base == "main")
    #expect(try DiffCommand.parse(["--adopted", "alameda", "--format", format]).base == nil)
  }
}
