internal import ArgumentParser
internal import ModelLoading
internal import ProtocolAssembly
internal import ProtocolModel
internal import RevisionReview
internal import SourceText

/// Reads the two states that a review compares: a base from git, and another commit or the files on disk.
struct ReviewSides {
  /// Both states, and what could not be compared.
  struct Loaded {
    let base: ReviewSide
    let head: ReviewSide
    let remarks: [String]
    /// The files of the base, then of the head.
    let files: (base: [SourceInput], head: [SourceInput])
    /// The adopted protocol, when that is the base.
    var adopted: AdoptedProject.Remade?

    var countyNames: Set<String> {
      Set((Array(base.counties.counties.keys) + head.counties.counties.keys).map(\.rawValue))
    }

    var clauseNames: Set<String> {
      Set((Array(base.library.clauses.keys) + head.library.clauses.keys).map(\.rawValue))
    }
  }

  private let root: ProjectRoot
  private let base: String
  private let head: String?
  private let exact: Bool
  private let baseBrokenIsOK: Bool

  init(_ root: ProjectRoot, base: String, head: String?, exact: Bool, baseBrokenIsOK: Bool) {
    self.root = root
    self.base = base
    self.head = head
    self.exact = exact
    self.baseBrokenIsOK = baseBrokenIsOK
  }

  /// - Throws: `ExitCode` after a message: 66 for what git cannot give, 65 for files with mistakes.
  func load(_ style: ProjectOptions.DiagnosticStyle) async throws -> Loaded {
    try await Self.explaining(style, loaded)
  }

  /// What `load` gives; a side that cannot be had or read is explained, and ends the run with its code.
  static func explaining<Sides>(
    _ style: ProjectOptions.DiagnosticStyle, _ load: () async throws -> Sides
  ) async throws -> Sides {
    do {
      return try await load()
    } catch let problem as GitProblem {
      throw problem.exit()
    } catch let base as BrokenBase {
      print(base.broken, style)
      if style == .text {
        Console.message("\nTo compare all the same, and count every clause as new:  \(base.command)\n")
      }
      throw ExitCode.invalidInput
    } catch let broken as ReviewSide.Broken {
      print(broken, style)
      throw ExitCode.invalidInput
    }
  }

  private static func print(_ broken: ReviewSide.Broken, _ style: ProjectOptions.DiagnosticStyle) {
    DiagnosticPrinter(broken.sources, style).printAll(
      broken.diagnostics, outcome: "\(broken.name.text) cannot be read, nothing compared")
  }

  /// The mistakes of a base, which a review can do without when it is told to.
  private struct BrokenBase: Error {
    let broken: ReviewSide.Broken
    let command: String
  }

  private func loaded() async throws -> Loaded {
    let repository = try GitRepository(of: root.path)
    let files = RevisionFiles(repository)
    let named = try await repository.commit(named: base)
    let other = try await repository.commit(named: head ?? "HEAD")
    let start = exact ? named : try await parting(named, other, in: repository)
    let commits = try await repository.commits([start, other])
    var known = KnownFiles()
    var remarks: [String] = []
    let oldFiles = try await committedFiles(files, start, &known, &remarks)
    let newFiles =
      try await head == nil ? Self.filesOnDisk(root, like: oldFiles) : committedFiles(files, other, &known, &remarks)
    let newName =
      head.map { ReviewSide.Name($0, commit: other, day: commits[other]?.day) } ?? ReviewSide.Name("the files on disk")
    let oldName = ReviewSide.Name(
      start == named ? base : "where it parted from \(base)", commit: start, day: commits[start]?.day)
    let new = try ReviewSide(newName, loading: newFiles)
    do {
      return Loaded(
        base: try ReviewSide(oldName, loading: oldFiles), head: new, remarks: remarks, files: (oldFiles, newFiles))
    } catch {
      guard baseBrokenIsOK else {
        throw BrokenBase(broken: error, command: "mou diff \(TerminalText.escaped(revisions)) --base-broken-ok")
      }
      let count = error.diagnostics.count(of: .error)
      let why = oldFiles.isEmpty ? "holds no clause library" : "could not be read (\(Self.counted(count, "error")))"
      return Loaded(
        base: .empty(oldName, like: new), head: new,
        remarks: remarks + [
          "\(oldName.text) \(why): every clause counts as new, and what was lost or gained is not known"
        ], files: ([], newFiles))
    }
  }

  /// Where the histories of the two revisions part; a problem speaks of them as the user does.
  private func parting(
    _ base: GitObjectID, _ other: GitObjectID, in repository: GitRepository
  ) async throws(GitProblem) -> GitObjectID {
    do {
      return try await repository.mergeBase(base, other)
    } catch {
      guard error.kind == .noMergeBase else { throw error }
      throw GitProblem(
        .noMergeBase, "the histories of '\(self.base)' and '\(head ?? "HEAD")' have no commit in common",
        command: "mou diff \(revisions) --exact, to compare with '\(self.base)' itself")
    }
  }

  /// The revisions as they were named on the command line.
  private var revisions: String { [base, head].compactMap(\.self).joined(separator: " ") }

  private static func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

  /// The files of a commit; where its library lay in another folder, as if it had lain in `Clauses`.
  private func committedFiles(
    _ files: RevisionFiles, _ commit: GitObjectID, _ known: inout KnownFiles, _ remarks: inout [String]
  ) async throws(GitProblem) -> [SourceInput] {
    let project = try await files.project(of: commit)
    guard let folder = project.folder else {
      if baseBrokenIsOK { return [] }
      throw GitProblem(
        .noLibrary, "\(commit.short) holds no clause library, so there is nothing to compare with",
        command: "mou diff --base-broken-ok, to count every clause as new")
    }
    if folder != "Clauses" {
      remarks.append("the folder's name, for the library lies in \(folder) at \(commit.short)")
    }
    return try await files.inputs(of: project.entries, at: commit, reusing: &known)
  }

  /// The files of the work tree; those that `others` hold as well are not parsed again.
  static func filesOnDisk(_ root: ProjectRoot, like others: [SourceInput]) throws -> [SourceInput] {
    var diagnostics = Diagnostics()
    let reader = ProjectReader(root)
    let inputs = reader.libraryFiles(diagnostics: &diagnostics) + reader.countyFiles(diagnostics: &diagnostics)
    guard !diagnostics.hasErrors else {
      var sources = SourceCatalog()
      for input in inputs { sources.add(input.bytes, for: input.path) }
      throw ReviewSide.Broken(
        name: ReviewSide.Name("the files on disk"), diagnostics: diagnostics, sources: sources)
    }
    let known = Dictionary(others.map { ($0.path, $0) }) { first, _ in first }
    return inputs.map { $0.shared(with: known[$0.path]) }
  }
}

extension GitProblem {
  /// Prints what is wrong and gives the code to end with.
  func exit() -> ExitCode {
    // What git says comes from the repository, so that no line of it is trusted.
    let lines = description.split(separator: "\n", omittingEmptySubsequences: false)
    Console.message("mou: \(lines.map { TerminalText.escaped(String($0)) }.joined(separator: "\n"))\n")
    return kind == .notInstalled ? .programMissing : .missingInput
  }
}
