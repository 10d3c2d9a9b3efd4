package import ArgumentParser
internal import DocumentModel
internal import DocumentWriting
internal import GapAnalysis
internal import GapReporting
internal import ProtocolDrafting
internal import ProtocolModel

/// `mou assemble`: writes counties' protocols and gap reports.
package struct AssembleCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "assemble", abstract: "Writes the protocol and the gap report of counties.",
    discussion: "A draft with gaps is the normal case: it ends with 0 and wears its gaps on page one.")

  package enum Format: String, ExpressibleByArgument, CaseIterable, Sendable {
    case markdown
  }

  @OptionGroup package var counties: CountyOptions
  @OptionGroup package var project: ProjectOptions
  @Option(help: "The folder for the documents.") package var output = "Output"
  @Option(help: "Formats, separated by commas: markdown.", transform: Self.formats) package var format: [Format] = [
    .markdown
  ]
  @Flag(help: "For signature: refused while a finding of weight error stands.") package var final = false

  package init() {}

  package func run() throws {
    let project = try LoadedProject(self.project, counties: counties.all ? nil : counties.counties)
    let run = ProtocolRun(project.library, project.profiles(counties), on: project.day)
    project.printWarnings(run.diagnostics)
    guard !run.results.isEmpty else {
      Console.message("mou: nothing to assemble\n")
      throw ExitCode.missingInput
    }
    if final { try refuseUnfinished(run, project) }
    let folder = OutputFolder(output.hasPrefix("/") ? output : project.root.absolute(output))
    for result in run.results { try write(result, project, to: folder) }
  }

  private func write(_ result: ProtocolRun.Result, _ project: LoadedProject, to folder: OutputFolder) throws {
    let document = ProtocolDrafter(project.library).document(
      of: result.assembled, report: result.report, isFinal: final)
    let county = result.report.county.id.rawValue
    let files: [(name: String, text: String)] = [
      ("\(county)/protocol.md", MarkdownWriter().text(of: document)),
      ("\(county)/gap-report.md", MarkdownReport(project.library).text(of: result.report, result.assembled)),
      ("\(county)/gap-report.json", JSONReport(project.library).text(of: [(result.report, result.assembled)])),
    ]
    for file in files {
      do {
        try folder.write(Array(file.text.utf8), as: file.name)
      } catch {
        Console.message("mou: \(error.message)\n")
        throw error.isCreation ? ExitCode.cannotCreate : ExitCode.cannotWrite
      }
    }
    Console.result(summary(of: result.report, files.map(\.name)))
  }

  private func summary(of report: GapReport, _ names: [String]) -> String {
    let gaps = "\(report.count(of: .error)) errors, \(report.count(of: .warning)) warnings"
    let lines = names.map { name in
      "\(output)/\(name)"
        + (name.hasSuffix("protocol.md")
          ? "   \(report.blankValueCount) blanks, the first page lists them"
          : name.hasSuffix(".md") ? "   \(gaps)" : "")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func refuseUnfinished(_ run: ProtocolRun, _ project: LoadedProject) throws {
    let unfinished = run.reports.filter { $0.count(of: .error) > 0 || $0.blankValueCount > 0 }
    let unread = project.library.codesReadTo.filter { $0.to < project.day }
    for report in unfinished {
      Console.message(
        "mou: \(report.county.name) is not ready for signature: \(report.count(of: .error)) errors, \(report.blankValueCount) blanks; see mou check \(report.county.id)\n"
      )
    }
    if !unread.isEmpty {
      let codes = unread.map { "\($0.code) to \($0.to)" }.joined(separator: ", ")
      Console.message(
        "mou: the law was read only up to dates before \(project.day): \(codes); use --as-of, or read on\n")
    }
    if !unfinished.isEmpty || !unread.isEmpty { throw ExitCode(1) }
  }

  private static func formats(_ text: String) throws -> [Format] {
    try text.split(separator: ",").map { name in
      guard let format = Format(rawValue: String(name)) else {
        throw ValidationError(
          "Unknown format '\(name)'. Formats: \(Format.allCases.map(\.rawValue).joined(separator: ", ")).")
      }
      return format
    }
  }
}
