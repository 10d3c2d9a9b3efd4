package import ArgumentParser
internal import ProtocolModel
internal import ReviewWriting
internal import RevisionReview
internal import SourceText

/// `mou diff`: what a change of the files means, for people who review it.
package struct DiffCommand: AsyncParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Reviews a change: words, counties touched, coverage lost, local texts gone stale.",
    discussion: """
      The base is where the change parted from BASE; --exact compares with BASE itself. Without HEAD the files on disk
      are compared. Only git's plumbing is used and nothing that a repository configures runs.
      """)

  package enum Format: String, ExpressibleByArgument, CaseIterable, Sendable {
    case text, markdown, html, json, comment, github, sarif
  }

  package enum Part: String, ExpressibleByArgument, CaseIterable, Sendable {
    case findings
  }

  @Argument(help: "The revision to compare with, such as main.") package var base: String
  @Argument(help: "The changed revision; else the files on disk.") package var head: String?
  @OptionGroup package var project: ProjectOptions
  @Option(help: "text, markdown, html, json, comment (Markdown for a pull request), github or sarif.")
  package var format: Format = .text
  @Option(help: "Only this county; may be repeated.") package var county: [String] = []
  @Option(help: "Only this clause; may be repeated.") package var clause: [String] = []
  @Option(help: "findings: leave out plain word changes and the list of documents.") package var only: Part?
  @Flag(help: "End with 1 when anything changed.") package var exitCode = false
  @Option(help: "End with 1 at lost-coverage, weakened, stale, error, warning (several with commas), or never.")
  package var failOn: ReviewFailure = .never
  @Flag(help: "Compare with BASE itself, not with where the histories part.") package var exact = false
  @Flag(help: "If the base cannot be read, count every clause as new.") package var baseBrokenOk = false
  @Option(help: "Write the review to this file.") package var output: String?

  package init() {}

  package func run() async throws {
    let root = try project.projectRoot()
    let sides = try await ReviewSides(root, base: base, head: head, exact: exact, baseBrokenIsOK: baseBrokenOk).load(
      project.diagnostics)
    let scope = try scope(sides)
    let report = ReviewBuilder(sides.base, sides.head, scope, notCompared: sides.remarks).report()
    try deliver(text(of: report), from: root)
    if exitCode, report.hasChanges { throw ExitCode(1) }
    if failOn.isReached(by: report) { throw ExitCode(1) }
  }

  private func text(of report: ReviewReport) -> String {
    let sections = SectionComposer(report, onlyFindings: only == .findings).sections()
    return switch format {
    case .text: ReviewText().text(of: sections)
    case .markdown: MarkdownReview().text(of: sections)
    case .html: HTMLReview().text(of: sections)
    case .json: ReviewJSON().text(of: report)
    case .comment: CommentReview().text(of: sections)
    case .github: ReviewAnnotations(report).workflowCommands
    case .sarif: ReviewAnnotations(report).sarif
    }
  }

  private func scope(_ sides: ReviewSides.Loaded) throws -> ReviewScope {
    try requireKnown(county, among: sides.countyNames, "county")
    try requireKnown(clause, among: sides.clauseNames, "clause")
    return ReviewScope(
      on: project.day, counties: county.isEmpty ? nil : Set(county.map { Identifier($0) }),
      clauses: clause.isEmpty ? nil : Set(clause.map { Identifier($0) }))
  }

  private func requireKnown(_ names: [String], among known: Set<String>, _ noun: String) throws {
    for name in names where !known.contains(name) {
      let hint = NearMiss.hint(for: name, among: known.sorted()).map { "; \($0)" } ?? ""
      Console.message("mou: no \(noun) '\(TerminalText.escaped(name))' on either side\(hint)\n")
      throw ExitCode.missingInput
    }
  }

  private func deliver(_ text: String, from root: ProjectRoot) throws {
    guard let output else { return Console.result(text) }
    let path = output.hasPrefix("/") ? output : "\(ProjectRoot.currentFolder)/\(output)"
    let slash = path.lastIndex(of: "/") ?? path.startIndex
    do {
      try OutputFolder(String(path[..<slash])).write(Array(text.utf8), as: String(path[path.index(after: slash)...]))
    } catch {
      Console.message("mou: \(error.message)\n")
      throw error.isCreation ? ExitCode.cannotCreate : ExitCode.cannotWrite
    }
  }
}

extension ReviewFailure: ExpressibleByArgument {}
