import FoundationEssentials
import ReviewWriting
import Subprocess
import Testing

/// The scripts that put a review on a pull request, run with a `mou` and a `gh` that only write down what they are asked.
@Suite struct PullRequestScriptTests {
  private static let sources = #filePath.split(separator: "/").dropLast(3).map { "/\($0)" }.joined()

  /// A folder with programs of the given names, removed afterwards.
  private struct Bench {
    let folder: String

    init(_ programs: [String: String]) throws {
      folder = FileManager.default.temporaryDirectory.appending(path: "mou-script-\(UUID().uuidString)").path
      try FileManager.default.createDirectory(atPath: "\(folder)/review", withIntermediateDirectories: true)
      for (name, body) in programs {
        try write("#!/bin/bash\n\(body)\n", to: name)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: "\(folder)/\(name)")
      }
    }

    func remove() { try? FileManager.default.removeItem(atPath: folder) }

    func write(_ text: String, to path: String) throws {
      try Data(text.utf8).write(to: URL(filePath: "\(folder)/\(path)"))
    }

    func read(_ path: String) -> String? {
      FileManager.default.contents(atPath: "\(folder)/\(path)").map { String(decoding: $0, as: UTF8.self) }
    }

    func run(_ script: String, _ arguments: [String], _ environment: [String: String] = [:]) async throws -> Int32 {
      let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
      let all = environment.merging(["PATH": "\(folder):\(path)", "BENCH": folder]) { $1 }
      let result = try await Subprocess.run(
        .name("bash"), arguments: Arguments(["\(PullRequestScriptTests.sources)/.ci/\(script)"] + arguments),
        environment: .custom(
          Dictionary(uniqueKeysWithValues: all.map { (Environment.Key(stringLiteral: $0.key), $0.value) })),
        output: .discarded, error: .discarded)
      if case .exited(let code) = result.terminationStatus { return code }
      return -1
    }
  }

  // MARK: The review

  private static let mou = """
    while [ $# -gt 0 ]; do
      case "$1" in --output) out=$2; shift ;; --format) format=$2; shift ;; --exit-code) exit_code=1 ;; esac
      shift
    done
    if [ -n "${BROKEN:-}" ]; then echo '</pre> no commit is called x' >&2; exit "$BROKEN"; fi
    [ -z "${out:-}" ] || printf '%s\\n' '\(CommentReview.marker)' "$format" >"$out"
    [ -z "${exit_code:-}" ] || exit "${CHANGED:-1}"
    [ "$format" != github ] || exit "${LOST:-0}"
    """

  private func review(_ environment: [String: String]) async throws -> (bench: Bench, code: Int32) {
    let bench = try Bench(["mou": Self.mou])
    let all = environment.merging(["MOU": "\(bench.folder)/mou"]) { $1 }
    return (bench, try await bench.run("review", ["base", "head", "\(bench.folder)/review"], all))
  }

  @Test(arguments: [("1", "0", 0), ("0", "0", 0), ("1", "1", 1)])
  func writesEveryFormatAndFailsForLostCoverage(changed: String, lost: String, expected: Int32) async throws {
    let (bench, code) = try await review(["CHANGED": changed, "LOST": lost])
    defer { bench.remove() }
    #expect(code == expected)
    for format in ["comment.md", "review.md", "review.html", "review.json", "review.sarif"] {
      #expect(bench.read("review/\(format)") != nil)
    }
    #expect((bench.read("review/unchanged") != nil) == (changed == "0"))
  }

  @Test(arguments: ["65", "66"])
  func neverLeavesAnOldCommentForAReviewThatFailed(code: String) async throws {
    let (bench, status) = try await review(["BROKEN": code])
    defer { bench.remove() }
    #expect(String(status) == code)
    let comment = bench.read("review/comment.md") ?? ""
    #expect(comment.hasPrefix(CommentReview.marker))
    #expect(comment.contains("Nothing was compared"))
    #expect(comment.contains("\n    </pre> no commit is called x\n"))
    #expect(bench.read("review/review.md") == nil)
  }

  // MARK: The comment

  /// Answers with pull request `$NUMBER` and comment `$COMMENT`, and writes down what it is asked to change.
  private static let gh = """
    case "$*" in
      *"--method GET"*) printf '%s' "$NUMBER" ;;
      *"--method PATCH"*|*"--method POST"*) echo "$*" >>"$BENCH/asked" ;;
      *--paginate*) printf '%s' "$COMMENT" ;;
    esac
    """

  private func asked(number: String, comment: String, body: String, isUnchanged: Bool = false) async throws -> String? {
    let bench = try Bench(["gh": Self.gh])
    defer { bench.remove() }
    try bench.write(body, to: "review/comment.md")
    if isUnchanged { try bench.write("", to: "review/unchanged") }
    _ = try await bench.run(
      "replace-comment", ["\(bench.folder)/review"],
      [
        "NUMBER": number, "COMMENT": comment, "REPOSITORY": "o/r", "HEAD_OWNER": "f", "HEAD_BRANCH": "b",
        "HEAD_SHA": "c",
      ])
    return bench.read("asked")
  }

  @Test func postsOneCommentAndReplacesIt() async throws {
    let body = "\(CommentReview.marker)\nwords\n"
    let first = try await asked(number: "7", comment: "", body: body)
    #expect(first?.contains("--method POST repos/o/r/issues/7/comments -F body=@") == true)
    let second = try await asked(number: "7", comment: "42", body: body, isUnchanged: true)
    #expect(second?.contains("--method PATCH repos/o/r/issues/comments/42 -F body=@") == true)
  }

  @Test func postsNothingThatIsNoReviewOrOfAnOlderState() async throws {
    let body = "\(CommentReview.marker)\nwords\n"
    #expect(try await asked(number: "", comment: "", body: body) == nil)
    #expect(try await asked(number: "7", comment: "", body: "anything\n") == nil)
    #expect(try await asked(number: "7", comment: "", body: body + String(repeating: "x", count: 70_000)) == nil)
    #expect(try await asked(number: "7", comment: "", body: body, isUnchanged: true) == nil)
  }
}
