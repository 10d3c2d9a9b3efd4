package import ArgumentParser
internal import CountyEditing
internal import GapAnalysis
internal import GapReporting
internal import ModelLoading
internal import ProtocolAssembly
package import ProtocolModel
internal import RevisionReview
internal import SourceText

/// `mou adopt`: records that a county adopted, amended, reviewed or replaced its protocol.
package struct AdoptCommand: AsyncParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "adopt", abstract: "Records what a county's board adopted, clause by clause.",
    discussion: """
      The text is the one of the last commit, judged as of the day of adoption. Gaps do not stop an adoption: they are \
      listed. Files that are not committed do, and so does anything that belongs to one person.
      """)

  @Argument(help: "A county by the name of its file.") package var county: String
  @OptionGroup package var project: ProjectOptions
  @Option(help: "The day of the decision, YYYY-MM-DD.") package var on: String
  @Option(help: "Who decided, such as 'Board of Supervisors'.") package var body: String
  @Option(help: "Where it is on record, such as 'Item 14'.") package var item: String
  @Option(help: "The day it takes effect, YYYY-MM-DD.") package var effective: String?
  @Option(help: "The last day it is in force, YYYY-MM-DD.") package var ends: String?
  @Option(help: "adopted, amended, reviewed, replaced or expired; else adopted, or amended after the first.")
  package var event: Adoption.Kind?
  @Option(help: "A signature as 'agency; office; YYYY-MM-DD'; may be given again.") package var signed: [String] = []

  package init() {}

  package mutating func validate() throws {
    for (name, text) in [("--on", on), ("--effective", effective ?? on), ("--ends", ends ?? on)]
    where CalendarDay(iso: text) == nil {
      throw ValidationError("\(name) '\(text)' is no day of the calendar; write it as YYYY-MM-DD.")
    }
    if body.allSatisfy(\.isWhitespace) { throw ValidationError("--body is empty; name who adopted it.") }
    if item.allSatisfy(\.isWhitespace) { throw ValidationError("--item is empty; say where it is on record.") }
    if let ends, ends < on { throw ValidationError("--ends lies before --on.") }
    if let effective, let ends, ends < effective { throw ValidationError("--ends lies before --effective.") }
    for text in signed where Self.signature(text) == nil {
      throw ValidationError("--signed '\(text)' must be 'agency; office; YYYY-MM-DD'.")
    }
    for (name, text) in [("--on", on)] + signed.compactMap(Self.signature).map({ ("--signed", $0.on.description) }) {
      if let day = CalendarDay(iso: text), day > project.day {
        throw ValidationError(
          "\(name) \(text) lies after \(project.day), the day of this run; record what was decided.")
      }
    }
  }

  package func run() async throws {
    // The text is judged on the day it was adopted.
    var options = project
    options.asOf = on
    let loaded = try LoadedProject(options, counties: [county])
    guard let found = loaded.countySet.counties[County.ID(county)] else { throw ExitCode.missingInput }
    try refusePersonalData(in: loaded.profile(of: found), loaded)
    let committed = try await committedFiles(of: loaded)
    let run = ProtocolRun(loaded.library, [loaded.profile(of: found)], on: loaded.day)
    guard let result = run.results.first else { throw ExitCode.missingInput }
    let event = makeEvent(result.assembled, loaded, found, committed)
    try record(event, of: found, loaded)
    Console.result(summary(of: event, result.report, found))
  }

  // MARK: What refuses

  private func committedFiles(of loaded: LoadedProject) async throws -> CommittedFiles {
    do throws(GitProblem) {
      let committed = try await CommittedFiles(of: GitRepository(of: loaded.root.path))
      let differences = committed.differences(from: loaded.sources, files: loaded.textFiles)
      guard !differences.isEmpty else { return committed }
      let shown = differences.prefix(10).map { "  \(TerminalText.escaped($0))\n" }.joined()
      let rest = differences.count > 10 ? "  and \(differences.count - 10) more\n" : ""
      Console.message("mou: not committed, so nobody could find again what was adopted:\n\(shown)\(rest)")
    } catch {
      Console.message("mou: \(TerminalText.escaped(error.message))\n\(error.command.map { "try: \($0)\n" } ?? "")")
      throw ExitCode.missingInput
    }
    throw ExitCode.invalidInput
  }

  /// The county's files, and what was said on the command line.
  private func refusePersonalData(in profile: CountyProfile, _ loaded: LoadedProject) throws {
    try PersonalDataRefusal.check(profile, loaded.library, in: loaded.sources)
    for (origin, text) in [("--body", body), ("--item", item)] + signed.map({ ("--signed", $0) }) {
      try PersonalDataRefusal.check(text, givenAs: origin)
    }
  }

  // MARK: What is recorded

  private func makeEvent(
    _ assembled: AssembledProtocol, _ loaded: LoadedProject, _ county: County, _ committed: CommittedFiles
  ) -> Adoption.Event {
    let hasText = loaded.adoptions[county.id]?.events.contains { $0.text != nil } ?? false
    let kind = event ?? (hasText ? .amended : .adopted)
    let text = AdoptedText(
      recording: assembled, library: loaded.library.edition, commit: committed.commit.description,
      blob: committed.object(at:))
    return Adoption.Event(
      kind: kind, date: loaded.day, body: body, item: item, effective: effective.flatMap { CalendarDay(iso: $0) },
      ends: ends.flatMap { CalendarDay(iso: $0) }, signed: signed.compactMap(Self.signature),
      text: kind.hasText ? text : nil, range: SourceRange(startOf: AdoptionEditor.path(of: county)))
  }

  private func record(_ event: Adoption.Event, of county: County, _ loaded: LoadedProject) throws {
    let path = AdoptionEditor.path(of: county)
    let old = loaded.sources.bytes(of: path)
    if let objection = loaded.adoptions[county.id]?.objection(to: event, isKindStated: self.event != nil) {
      Console.message("mou: \(path) \(objection)\n")
      throw ExitCode.invalidInput
    }
    var editor = AdoptionEditor(old, of: county)
    do throws(EditFailure) {
      try editor.append(event)
    } catch {
      Console.message("mou: \(TerminalText.escaped(error.description))\n")
      throw ExitCode.invalidInput
    }
    try ProjectFile.replace(path, old, with: editor.editor.bytes, in: loaded.root)
  }

  private static func signature(_ text: String) -> Adoption.Signature? {
    let parts = text.split(separator: ";").map { String($0.drop { $0 == " " }) }
    guard parts.count == 3, let day = CalendarDay(iso: parts[2]) else { return nil }
    return Adoption.Signature(agency: parts[0], office: parts[1], on: day)
  }

  private func summary(of event: Adoption.Event, _ report: GapReport, _ county: County) -> String {
    let path = AdoptionEditor.path(of: county)
    let what =
      event.text.map {
        ": \($0.clauses.count) clauses, values stated: \($0.values.count), commit \($0.commit.prefix(10))"
      }
      ?? ""
    var lines = ["\(path)   \(event.kind.rawValue) on \(event.date), \(event.body), \(event.item)\(what)"]
    guard event.text != nil else { return lines[0] + "\n" }
    let gaps = report.findings.filter { $0.state.isGap && ($0.severity ?? .notice) >= .warning }
    lines.append(
      gaps.isEmpty
        ? "No gap of weight error or warning was adopted with it."
        : "Adopted with \(gaps.count) gaps of weight error or warning, as of \(report.day):")
    lines += gaps.map { "  \(TextReport.shape(of: $0.state)) \($0.element.id)   \($0.state.rawValue)" }
    lines.append("Commit \(path), so that the record itself is on file.")
    return lines.joined(separator: "\n") + "\n"
  }
}

extension Adoption.Kind: ExpressibleByArgument {}
