import FoundationEssentials
import RevisionReview
import Subprocess
import Testing

/// A throw-away git repository in a temporary folder, removed when the last reference goes.
final class ScratchRepository: Sendable {
  let folder: String
  let environment: [String: String]

  /// An empty repository; `format` is `sha1` or `sha256`.
  init(format: String = "sha1") async throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "mou-review-\(UUID().uuidString)").path
    environment = [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin", "HOME": folder,
      "GIT_CONFIG_NOSYSTEM": "1", "GIT_AUTHOR_NAME": "A", "GIT_AUTHOR_EMAIL": "a@example.org",
      "GIT_COMMITTER_NAME": "A", "GIT_COMMITTER_EMAIL": "a@example.org", "GIT_AUTHOR_DATE": "1790000000 +0000",
      "GIT_COMMITTER_DATE": "1790000000 +0000",
    ]
    try FileManager.default.createDirectory(atPath: "\(folder)/Clauses", withIntermediateDirectories: true)
    try await git("init", "-q", "-b", "main", "--object-format=\(format)")
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// What git prints, without the line break at its end.
  @discardableResult
  func git(_ arguments: String...) async throws -> String { try await git(arguments) }

  @discardableResult
  func git(_ arguments: [String]) async throws -> String {
    let result = try await run(
      .name("git"), arguments: Arguments(["-C", folder] + arguments),
      environment: .custom(
        Dictionary(uniqueKeysWithValues: environment.map { (Environment.Key(stringLiteral: $0.key), $0.value) })),
      output: .string(limit: 1 << 20), error: .string(limit: 1 << 20))
    guard case .exited(0) = result.terminationStatus else { throw Failure(words: result.standardError) }
    return String(result.standardOutput.prefix { $0 != "\n" })
  }

  struct Failure: Error { let words: String }

  func write(_ text: String, to path: String) throws {
    let target = "\(folder)/\(path)"
    let parent = String(target[..<(target.lastIndex(of: "/") ?? target.endIndex)])
    try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(filePath: target))
  }

  func write(_ files: [String: String]) throws { for (path, text) in files { try write(text, to: path) } }

  /// Commits everything and gives the commit's name.
  @discardableResult
  func commit(_ message: String = "Change") async throws -> String {
    try await git("add", "-A")
    try await git("commit", "-q", "--allow-empty", "-m", message)
    return try await git("rev-parse", "HEAD")
  }

  /// The repository as the program reads it.
  func opened(_ more: [String: String] = [:]) throws -> GitRepository {
    try GitRepository(of: folder, inherited: environment.merging(more) { $1 })
  }

  func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: "\(folder)/\(path)") }
}
