package import ArgumentParser
internal import DocumentModel
internal import GapAnalysis
internal import ParallelWork
internal import ProtocolAssembly
internal import ProtocolDrafting
internal import ProtocolModel
internal import SourceText

/// A paper that goes with a protocol.
package enum CompanionPaper: String, ExpressibleByArgument, CaseIterable, Sendable {
  case boardLetter = "board-letter"
}

/// `mou assemble`: writes counties' protocols and gap reports.
package struct AssembleCommand: AsyncParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "assemble", abstract: "Writes the protocol and the gap report of counties.",
    discussion: "A draft with gaps is the normal case: it ends with 0 and wears its gaps on page one.")

  @OptionGroup package var counties: CountyOptions
  @OptionGroup package var project: ProjectOptions
  @Option(help: "The folder for the documents; below the project's folder unless it begins with /.")
  package var output = "Output"
  @Option(help: "Formats, separated by commas: markdown, html, docx, pdf.", transform: DocumentFormat.list)
  package var format: [DocumentFormat] = [.markdown, .html, .docx]
  @Option(help: "Papers to write beside it: board-letter, one page in Word and Markdown.")
  package var with: [CompanionPaper] = []
  @Flag(help: "For signature: refused while an error or a blank stands, or the law was not read up to the day.")
  package var final = false
  @Flag(help: "The text that was adopted, made again from the history, in place of the draft.")
  package var adopted = false

  package init() {}

  package func run() async throws {
    let project = try LoadedProject(self.project, counties: counties.all ? nil : counties.counties)
    let folder = try OutputPlace.folder(named: output, in: project.root)
    if adopted { return try await assembleAdopted(project, to: folder) }
    let run = await ProtocolRun(project.library, project.profiles(counties, expandsRegions: false), on: project.day)
      .comparedWithAdopted(project)
    let found = project.review(of: run.results.map(\.assembled.profile), with: run.diagnostics)
    project.print(found)
    try project.refusePersonalData(found)
    try project.refuseErrors(found)
    let regions = project.regions(counties)
    guard !run.results.isEmpty || !regions.isEmpty else {
      Console.message("mou: nothing to assemble\n")
      throw ExitCode.missingInput
    }
    let drafter = ProtocolDrafter(project.library)
    if final {
      let papers = run.results.flatMap { letters(on: $0, by: drafter, project) }
      try FinalRefusal(run, project.library, on: project.day, papers: papers).check()
    }
    // A county's files are megabytes: some counties at a time keep all processors busy. A PDF is another program's work.
    let width = format.contains(.pdf) ? 1 : 16
    for start in stride(from: 0, to: run.results.count, by: width) {
      let results = Array(run.results[start..<min(start + width, run.results.count)])
      let rendered = try await results.parallelMap { [format, final] result in
        try await RenderedProtocol(result, by: drafter, in: format, isFinal: final)
      }
      for (result, rendered) in zip(results, rendered) {
        for file in rendered.files { try write(file, to: folder) }
        for file in papers(result, by: drafter, project) { try write(file, to: folder) }
      }
    }
    for region in regions { try await assemble(region, project, by: drafter, to: folder) }
    if !counties.all, !final { Console.result(next(run)) }
  }

  /// Writes the one document of a region; verdicts are its counties' own.
  private func assemble(
    _ region: RegionalProfile, _ project: LoadedProject, by drafter: ProtocolDrafter, to folder: OutputFolder
  ) async throws {
    guard !final else {
      Console.message("mou: a region is not adopted as one; use --final with each of its counties\n")
      throw ExitCode(1)
    }
    let run = ProtocolRun(project.library, [region.joint], on: project.day)
    guard let result = run.results.first else { return }
    let document = drafter.document(of: region, result.assembled, report: result.report)
    let files = try await RenderedProtocol.files(
      of: document, as: "\(region.region.id)/protocol", in: format, on: project.day)
    for file in RenderedProtocol.remarked(files, result, project.library) + papers(result, by: drafter, project) {
      try write(file, to: folder)
    }
    Console.result("Each county is judged by itself:  mou check \(region.region.id)\n")
  }

  private func letters(
    on result: ProtocolRun.Result, by drafter: ProtocolDrafter, _ project: LoadedProject
  ) -> [ProtocolDocument] {
    guard with.contains(.boardLetter) else { return [] }
    let adoption = project.adoptions[result.report.county.id]
    return [
      drafter.boardLetter(of: result.assembled, report: result.report, adoption: adoption, isFinal: final)
    ]
  }

  /// A letter is read in Word and on a screen, whatever the protocol is written in.
  private func papers(
    _ result: ProtocolRun.Result, by drafter: ProtocolDrafter, _ project: LoadedProject
  ) -> [RenderedProtocol.File] {
    letters(on: result, by: drafter, project).flatMap {
      RenderedProtocol.paper($0, as: "\(result.report.county.id)/board-letter")
    }
  }

  /// Writes what each county adopted to `adopted/` below the output.
  private func assembleAdopted(_ project: LoadedProject, to folder: OutputFolder) async throws {
    var written = 0
    for profile in project.profiles(counties) {
      guard let event = project.adoptions[profile.county.id]?.textEvent(on: project.day) else {
        if !counties.all { Console.message("mou: no adopted text of \(profile.county.name) is on file\n") }
        continue
      }
      switch await AdoptedProject(of: project.root).text(of: event, in: profile.county.id) {
      case .failure(let unreadable):
        Console.message("mou: what \(profile.county.name) adopted cannot be made again: \(unreadable.reason)\n")
        throw ExitCode.invalidInput
      case .success(let remade):
        let report = Judge(remade.library).report(on: remade.assembled)
        let result = ProtocolRun.Result(assembled: remade.assembled, report: report)
        let rendered = try await RenderedProtocol(
          result, by: ProtocolDrafter(remade.library), in: format, isFinal: true)
        for file in rendered.files { try write(file.below("adopted"), to: folder) }
        written += 1
      }
    }
    if written == 0 { throw ExitCode.missingInput }
  }

  private func write(_ file: RenderedProtocol.File, to folder: OutputFolder) throws {
    try folder.writeOrStop(file.bytes, as: file.name)
    let path = TerminalText.escaped("\(output)/\(file.name)")
    Console.result("\(path)\(file.remark.isEmpty ? "" : "   \(file.remark)")\n")
  }

  /// Who has how much to answer: `Next: 94 questions, 31 for child welfare, 22 for probation:  mou values alameda`.
  private func next(_ run: ProtocolRun) -> String {
    run.results.map { result in
      let groups = OpenQuestions(run.library, in: result.assembled, report: result.report).groups
        .sorted { ($0.questions.count, $1.answers) > ($1.questions.count, $0.answers) }
      guard !groups.isEmpty else { return "" }
      let total = groups.reduce(0) { $0 + $1.questions.count }
      let parts = groups.prefix(3).map { group in
        "\(group.questions.count) for \(run.library.label(of: group.answers).lowercased())"
      }
      let others = groups.dropFirst(3).reduce(0) { $0 + $1.questions.count }
      let rest = others > 0 ? ", \(others) for others" : ""
      return
        "Next: \(total) \(total == 1 ? "question" : "questions"), \(parts.joined(separator: ", "))\(rest):  mou values \(result.report.county.id)\n"
    }.joined()
  }
}
