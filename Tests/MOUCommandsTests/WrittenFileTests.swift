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

  /// `lint` lists what is wrong with the files and has done its work; what would carry the number on is refused.
  @Test func linesOfOnePersonFailLintAndStopEveryReport() async throws {
    let folder = try project()
    let text = try #require(folder.text(of: file))
    try folder.write("\(text)\n# SSN 078-05-1120 of the minor\n", to: file)
    #expect(run("lint", in: folder) == 1)
    for arguments in Self.reports {
      #expect(try await code(of: arguments, in: folder) == 65, "\(arguments)")
    }
    #expect(
      folder.text(of: "Output/test/protocol.md") == nil && folder.text(of: "Output/test/packet-probation.md") == nil)
    try folder.write("\(text)\n# item 078-05 of the board\n", to: file)
    #expect(run("lint", in: folder) == 0)
    for arguments in Self.reports {
      #expect(try await code(of: arguments, in: folder) == 0, "\(arguments)")
    }
  }

  private static let reports = [
    ["check", "test", "--fail-on", "never", "--quiet"], ["assemble", "test"], ["values", "test"],
    ["values", "test", "--format", "docx"], ["packet", "test", "probation"],
    ["packet", "test", "probation", "--output", "Output"], ["explain", "test", "probation"],
  ]

  private func code(of arguments: [String], in folder: TemporaryFolder) async throws -> Int32 {
    var command = try MOU.parseAsRoot(arguments + ["--root", folder.path, "--as-of", "2026-11-20"])
    do {
      if var command = command as? any AsyncParsableCommand { try await command.run() } else { try command.run() }
      return 0
    } catch {
      return MOU.exitCode(for: error).rawValue
    }
  }

  /// A county's own text for a clause that is gone would fall out of its protocol without a word in it.
  @Test func areNotWrittenWhileACountysOwnTextStandsNowhere() async throws {
    let folder = try project()
    let text = try #require(folder.text(of: file))
    let amends = { (clause: String) in
      "amends:\n  - clause: \(clause)\n    reason: ours\n    text: |\n      The agencies search at once.\n"
    }
    try folder.write("\(text)\n\(amends("missing.searches"))", to: file)
    #expect(try await code(of: ["assemble", "test"], in: folder) == 1)
    #expect(try await code(of: ["packet", "test", "probation"], in: folder) == 1)
    #expect(folder.text(of: "Output/test/protocol.md") == nil)
    try folder.write("\(text)\n\(amends("missing.search"))", to: file)
    #expect(try await code(of: ["assemble", "test"], in: folder) == 0)
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
    #expect(run("new", "made-up", in: folder) == 66)
    #expect(folder.text(of: "Counties/made-up.yaml") == nil)
    #expect(run("new", "made-up", "--example", in: folder) == 0)
    #expect(folder.text(of: "Counties/made-up.yaml")?.contains("name: Made Up") == true)
  }
}
