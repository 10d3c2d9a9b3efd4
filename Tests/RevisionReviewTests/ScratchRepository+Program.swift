import FoundationEssentials
import ProjectFixtures
import Subprocess
import Testing

extension ScratchRepository {
  /// What a run of the program gave back.
  struct Run {
    let code: Int32
    let output: String
    let messages: String
  }

  /// A repository whose first commit is a small project below `folder`.
  static func project(below folder: String = "", format: String = "sha1") async throws -> ScratchRepository {
    let scratch = try await ScratchRepository(format: format)
    for (path, text) in ReviewFixture.files(MiniProject()) { try scratch.write(text, to: folder + path) }
    try await scratch.commit("Begin")
    return scratch
  }

  /// Runs the program that was built with these tests on the project in `folder` of the repository.
  func mou(_ arguments: [String], at folder: String = "", _ more: [String: String] = [:]) async throws -> Run {
    let environment = environment.merging(["SOURCE_DATE_EPOCH": "1790000000"]) { $1 }.merging(more) { $1 }
    let result = try await Subprocess.run(
      .name("env"), arguments: Arguments([Self.program] + arguments + ["--root", self.folder + folder]),
      environment: .custom(
        Dictionary(uniqueKeysWithValues: environment.map { (Environment.Key(stringLiteral: $0.key), $0.value) })),
      output: .string(limit: 1 << 22), error: .string(limit: 1 << 20))
    guard case .exited(let code) = result.terminationStatus else { throw Failure(words: "ended") }
    return Run(code: code, output: result.standardOutput, messages: result.standardError)
  }

  static let program: String = {
    let tests = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return "\(tests.split(separator: "/").dropLast().map { "/\($0)" }.joined())/mou"
  }()
}
