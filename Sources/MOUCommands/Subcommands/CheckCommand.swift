package import ArgumentParser
internal import GapAnalysis
internal import GapReporting
internal import ProtocolAssembly
internal import ProtocolModel
internal import SourceText

/// `mou check`: judges counties and prints their gap reports.
package struct CheckCommand: AsyncParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Judges counties' protocols against the law and prints what is missing.")

  package enum Format: String, ExpressibleByArgument, CaseIterable, Sendable {
    case text, json, markdown, csv, sarif, github
  }

  package enum FailureLevel: String, ExpressibleByArgument, CaseIterable, Sendable {
    case error, warning, never
  }

  package enum Grouping: String, ExpressibleByArgument, CaseIterable, Sendable {
    case section, category
  }

  @OptionGroup package var counties: CountyOptions
  @OptionGroup package var project: ProjectOptions
  @Option(help: "text, json, markdown, csv, sarif or github.") package var format: Format = .text
  @Option(help: "End with 1 when a finding is at or over this weight.") package var failOn: FailureLevel = .error
  @Option(help: "In text, group the findings of a report by section of the law, or by category of ACL 20-105.")
  package var groupBy: Grouping?
  @Flag(help: "Show what is met, excused or inapplicable too.") package var everything = false
  @Flag(name: .shortAndLong, help: "Only the last two lines, in text.") package var quiet = false

  package init() {}

  package mutating func validate() throws {
    if quiet && format != .text {
      throw ValidationError("--quiet shortens text alone; leave it out with --format \(format.rawValue).")
    }
    if groupBy != nil { try requireGroups() }
  }

  /// Refuses `--group-by` where no report is printed whose findings it could group.
  private func requireGroups() throws {
    if format != .text {
      throw ValidationError("--group-by groups text alone; leave it out with --format \(format.rawValue).")
    }
    if quiet { throw ValidationError("--quiet prints no findings that --group-by could group; leave one of them out.") }
    if counties.all && !everything {
      throw ValidationError(
        "--all prints a line for each county, without findings that --group-by could group; name counties, or add --everything."
      )
    }
  }

  package func run() async throws {
    let project = try LoadedProject(self.project, counties: counties.all ? nil : counties.counties)
    let run = await ProtocolRun(project.library, project.profiles(counties), on: project.day)
      .comparedWithAdopted(project)
    KeptUntilExit.keep(run)
    let found = project.review(of: run.results.map(\.assembled.profile), with: run.diagnostics)
    project.print(found)
    try project.refusePersonalData(found)
    let summary = RunSummary(of: run.reports)
    guard !summary.isVacuous else {
      Console.message("mou: nothing was checked: no county with an element in force on \(project.day)\n")
      throw ExitCode.missingInput
    }
    Console.result(output(of: run, project.library, summary))
    if failOn.isReached(by: summary) || failOn != .never && found.hasErrors { throw ExitCode(1) }
  }

  private func output(of run: ProtocolRun, _ library: ClauseLibrary, _ summary: RunSummary) -> String {
    let closing = "\(summary.text)\n\(RunSummary.disclaimer)\n"
    switch format {
    case .text:
      if quiet { return closing }
      let table = run.results.count > 1 ? "\n" + CountyTable(library).text(of: run.reports) : ""
      return texts(of: run, library) + table + "\n" + closing
    case .json: return JSONReport(library).text(of: run.pairs)
    case .csv: return CSVReport(library).text(of: run.pairs)
    case .sarif: return GapAnnotations(library).sarif(of: run.pairs)
    case .github: return GapAnnotations(library).workflowCommands(of: run.pairs)
    case .markdown:
      return run.results.map { MarkdownReport(library).text(of: $0.report, $0.assembled) }.joined(separator: "\n")
    }
  }

  /// The single report, or nothing for many: their table says where to look.
  private func texts(of run: ProtocolRun, _ library: ClauseLibrary) -> String {
    let report = TextReport(library, showsAll: everything, byCategory: groupBy == .category)
    guard !counties.all || everything else { return "" }
    return run.results.map { report.text(of: $0.report, $0.assembled) }.joined(separator: "\n")
  }
}

extension CheckCommand.FailureLevel {
  fileprivate func isReached(by summary: RunSummary) -> Bool {
    switch self {
    case .error: summary.errors > 0
    case .warning: summary.errors + summary.warnings > 0
    case .never: false
    }
  }
}
