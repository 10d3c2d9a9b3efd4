import ArgumentParser
import MOUCommands
import ProjectFixtures
import Testing

/// What commands write into the files of a project, and what they do not.
@Suite struct WrittenFileTests {
  private let file = "Counties/test.yaml"

  private func project() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for (path, text) in MiniProject().files { try folder.write(text, to: path) }
    return folder
  }

  /// Runs a command in the project, as of a fixed day; its exit code.
  private func run(_ arguments: String..., in folder: TemporaryFolder) -> Int32 {
    do {
      var command = try MOU.parseAsRoot(arguments + ["--root", folder.path, "--as-of", "2026-11-20"])
      try command.run()
      return 0
    } catch {
      return MOU.exitCode(for: error).rawValue
    }
  }

  @Test(arguments: [
    ["values", "test", "--set", "partner:probation=Office of jane.roe@example.org", "--office", "County Counsel"],
    ["values", "test", "--set", "missing.report/report-hours=6", "--office", "Director, 078-05-1120"],
    ["amend", "test", "missing.search", "--reason", "asked for by jane.roe@example.org"],
  ])
  func holdNothingThatBelongsToOnePerson(arguments: [String]) throws {
    let folder = try project()
    let before = folder.text(of: file)
    var command = try MOU.parseAsRoot(arguments + ["--root", folder.path, "--as-of", "2026-11-20"])
    let refusal = #expect(throws: ExitCode.self) { try command.run() }
    #expect(refusal?.rawValue == 65)
    #expect(folder.text(of: file) == before)
  }

  @Test func takeAnswersAndReasonsWithoutIt() throws {
    let folder = try project()
    #expect(
      run("values", "test", "--set", "missing.report/report-hours=6", "--office", "County Counsel", in: folder) == 0)
    #expect(folder.text(of: file)?.contains("report-hours: {value: 6, source: County Counsel") == true)
    #expect(run("amend", "test", "missing.search", "--reason", "asked for by counsel", in: folder) == 0)
    #expect(run("amend", "test", "missing.search", "--accept", "--reason", "by the committee", in: folder) == 0)
    #expect(folder.text(of: file)?.contains("reason: by the committee") == true)
  }

  @Test func beginNoCountyWithAPersonsAddressAsItsName() throws {
    let folder = try project()
    #expect(run("new", "made-up", "--example", "--name", "Jane jane.roe@example.org", in: folder) == 65)
    #expect(folder.text(of: "Counties/made-up.yaml") == nil)
    #expect(run("new", "made-up", "--example", in: folder) == 0)
    #expect(folder.text(of: "Counties/made-up.yaml")?.contains("name: Made Up") == true)
  }
}
