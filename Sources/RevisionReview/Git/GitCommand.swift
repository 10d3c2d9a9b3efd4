internal import FoundationEssentials
internal import Subprocess

/// Runs one plumbing command of git, so that nothing a repository configures ever runs.
///
/// Only `rev-parse --verify`, `ls-tree`, `cat-file --batch`, `merge-base` and `version` pass: they start no pager, hook, file
/// monitor, text converter or external diff. The environment is built anew, so that no `GIT_*` variable redirects
/// them, and no transport is allowed, so that a missing object is an error and never a fetch.
struct GitCommand: Sendable {
  /// What a command gave back.
  struct Output: Sendable {
    let status: Int
    let bytes: [UInt8]
    /// Without the line break at its end.
    let errorText: String

    var text: String { String(decoding: bytes, as: UTF8.self) }
    /// The output up to its first line break.
    var firstLine: String { String(text.prefix { $0 != "\n" }) }
  }

  let folder: String
  private let environment: [String: String]
  private let timeLimit: Duration

  /// More output than this is refused.
  private static let outputLimit = 512 << 20
  private static let errorLimit = 1 << 20

  /// Commands run in `folder`; of `inherited` only what git needs to find itself and the user's settings is passed on.
  init(in folder: String, inherited: [String: String], timeLimit: Duration) {
    self.folder = folder
    self.timeLimit = timeLimit
    environment = Self.cleanEnvironment(inherited)
  }

  func run(_ arguments: [String], input: [UInt8] = []) async throws(GitProblem) -> Output {
    do {
      return try await withThrowingTaskGroup(of: Output?.self) { group in
        group.addTask { try await execute(arguments, input: input) }
        group.addTask { [timeLimit] in
          try await Task.sleep(for: timeLimit)
          return nil
        }
        defer { group.cancelAll() }
        guard let first = try await group.next(), let output = first else {
          throw GitProblem(
            .timedOut, "git \(arguments.first ?? "") did not end within \(timeLimit.components.seconds) seconds")
        }
        return output
      }
    } catch let problem as GitProblem {
      throw problem
    } catch {
      throw Self.problem(for: error)
    }
  }

  private func execute(_ arguments: [String], input: [UInt8]) async throws -> Output {
    var options = PlatformOptions()
    options.teardownSequence = [.gracefulShutDown(allowedDurationToNextStep: .milliseconds(500))]
    let result = try await Subprocess.run(
      .name("git"), arguments: Arguments(Self.globalOptions + ["-C", folder] + arguments),
      environment: .custom(
        Dictionary(uniqueKeysWithValues: environment.map { (Environment.Key(stringLiteral: $0.key), $0.value) })),
      platformOptions: options, input: .array(input), output: .bytes(limit: Self.outputLimit),
      error: .string(limit: Self.errorLimit))
    return Output(
      status: Self.status(result.terminationStatus), bytes: result.standardOutput,
      errorText: Self.trimmed(result.standardError))
  }

  private static let globalOptions = [
    "--no-replace-objects", "--no-optional-locks", "--literal-pathspecs", "-c", "core.fsmonitor=false", "-c",
    "core.pager=cat", "-c", "advice.graftFileDeprecated=false",
  ]

  private static func cleanEnvironment(_ inherited: [String: String]) -> [String: String] {
    var result: [String: String] = [
      // Messages are recognised by their English words.
      "LC_ALL": "C", "LANGUAGE": "C", "GIT_TERMINAL_PROMPT": "0", "GIT_OPTIONAL_LOCKS": "0", "GIT_NO_LAZY_FETCH": "1",
      "GIT_ALLOW_PROTOCOL": "none", "GIT_GRAFT_FILE": "/dev/null",
    ]
    for name in ["HOME", "XDG_CONFIG_HOME", "TMPDIR"] { result[name] = inherited[name] }
    // A relative entry would run a program of the repository.
    let path = (inherited["PATH"] ?? "/usr/local/bin:/usr/bin:/bin").split(separator: ":").filter { $0.hasPrefix("/") }
    result["PATH"] = path.isEmpty ? "/usr/local/bin:/usr/bin:/bin" : path.joined(separator: ":")
    return result
  }

  private static func status(_ status: TerminationStatus) -> Int {
    switch status {
    case .exited(let code): Int(code)
    default: -1
    }
  }

  private static func trimmed(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard let end = scalars.lastIndex(where: { !$0.properties.isWhitespace }) else { return "" }
    return String(scalars[...end])
  }

  private static func problem(for error: any Error) -> GitProblem {
    guard let error = error as? SubprocessError else { return GitProblem(.failed, "git could not be run") }
    switch error.code {
    case .executableNotFound:
      return GitProblem(.notInstalled, "git is not installed", command: "apt-get install git")
    case .outputLimitExceeded:
      return GitProblem(.tooLarge, "git's answer is larger than the limit of \(outputLimit >> 20) MB")
    default: return GitProblem(.failed, "git could not be run: \(error.description)")
    }
  }
}
