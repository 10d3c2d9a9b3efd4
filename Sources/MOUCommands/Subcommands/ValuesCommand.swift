package import ArgumentParser
internal import CountyEditing
internal import DocumentWriting
internal import FoundationEssentials
internal import GapAnalysis
internal import GapReporting
internal import ModelLoading
internal import ProtocolAssembly
internal import ProtocolDrafting
internal import ProtocolModel
internal import SourceText

/// `mou values`: what a county's protocol still asks, and writing the answers back.
package struct ValuesCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "values", abstract: "Prints what a county must still answer, or writes answers into its file.",
    discussion: """
      Each answer is written with the office that states it and the day on which it does. What stood there before is \
      printed. Nothing answers for everybody.
      """)

  package enum Format: String, ExpressibleByArgument, CaseIterable, Sendable {
    case text, csv, markdown, docx
  }

  @Argument(help: "A county by the name of its file, such as alameda.") package var county: String
  @OptionGroup package var project: ProjectOptions
  @Option(help: "text, csv or markdown; docx writes a form for Word to the county's folder.") package var format:
    Format = .text
  @Option(help: "The folder for --format docx; below the project's folder unless it begins with /.")
  package var output = "Output"
  @Option(help: "An answer, such as mdt.initial/days=7; may be given again.") package var set: [String] = []
  @Option(help: "A table of answers, as --format csv prints it.") package var from: String?
  @Option(help: "The office that states the answers.") package var office: String?
  @Option(help: "The day on which it states them, YYYY-MM-DD; else SOURCE_DATE_EPOCH, else today in UTC.")
  package var statedOn: String?

  package init() {}

  package mutating func validate() throws {
    for answer in set where !answer.contains("=") {
      throw ValidationError("--set '\(answer)' has no '='. Write --set mdt.initial/days=7.")
    }
    if !set.isEmpty, (office ?? "").isEmpty {
      throw ValidationError("Say which office states it: --office 'Child Welfare Director'.")
    }
    if let statedOn {
      try Self.check(statedOn, hasAnswers: !set.isEmpty || from != nil)
    } else if !set.isEmpty || from != nil {
      try ProjectOptions.requireReadableEpoch(else: "--stated-on")
    }
  }

  /// Whether `text` is a day on which an answer may have been stated.
  private static func check(_ text: String, hasAnswers: Bool) throws {
    guard hasAnswers else { throw ValidationError("--stated-on dates answers; give them with --set or --from.") }
    guard let day = CalendarDay(iso: text) else {
      throw ValidationError(
        "--stated-on '\(TerminalText.escaped(text))' is no day of the calendar; write it as YYYY-MM-DD.")
    }
    if day > ProjectOptions.today {
      throw ValidationError("--stated-on \(day) lies after \(ProjectOptions.today), today; record what was stated.")
    }
  }

  /// `--as-of` says on which day to judge; nobody states anything on it.
  private var dayOfStatement: CalendarDay { statedOn.flatMap { CalendarDay(iso: $0) } ?? ProjectOptions.today }

  package func run() throws {
    let loaded = try LoadedProject(project, counties: [county])
    guard let found = loaded.countySet.counties[County.ID(county)] else { throw ExitCode.missingInput }
    let answers = try answers()
    if answers.isEmpty && from == nil {
      loaded.print(loaded.diagnostics)
      try PersonalDataRefusal.check(loaded.profile(of: found), loaded.library, in: loaded.sources)
      if format == .docx { return try writeForm(for: found, loaded) }
      Console.result(output(of: questions(of: found, in: loaded.countySet, loaded), found, loaded))
    } else {
      try write(answers, to: found, loaded)
    }
  }

  private func output(of questions: OpenQuestions, _ county: County, _ loaded: LoadedProject) -> String {
    let forms = QuestionForms(loaded.library, of: county, on: loaded.day)
    return switch format {
    case .text: forms.text(of: questions)
    case .csv: forms.csv(of: questions)
    case .markdown, .docx: forms.markdown(of: questions)
    }
  }

  private func questions(of county: County, in set: CountySet, _ loaded: LoadedProject) -> OpenQuestions {
    let (assembled, report) = judged(county, in: set, loaded)
    return OpenQuestions(loaded.library, in: assembled, report: report)
  }

  private func judged(
    _ county: County, in set: CountySet, _ loaded: LoadedProject
  ) -> (assembled: AssembledProtocol, report: GapReport) {
    let profile = CountyProfile(county, in: county.region.flatMap { set.regions[$0.value] })
    var diagnostics = Diagnostics()
    let assembled = ProtocolAssembler(loaded.library, on: loaded.day)
      .assembledProtocol(for: profile, diagnostics: &diagnostics)
    return (assembled, Judge(loaded.library).report(on: assembled))
  }

  /// The questions as a form for Word.
  private func writeForm(for county: County, _ loaded: LoadedProject) throws {
    let folder = try OutputPlace.folder(named: output, in: loaded.root)
    let (assembled, report) = judged(county, in: loaded.countySet, loaded)
    let form = ProtocolDrafter(loaded.library).questionForm(of: assembled, report: report)
    let open = OpenQuestions(loaded.library, in: assembled, report: report).all.count
    let name = "\(county.id)/questions.docx"
    try folder.writeOrStop(DOCXWriter().bytes(of: form), as: name)
    Console.result("\(TerminalText.escaped("\(output)/\(name)"))   \(open) question\(open == 1 ? "" : "s") open\n")
  }

  // MARK: Answers

  private func answers() throws -> [GivenAnswer] {
    let given = set.map { text in
      let halves = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      return GivenAnswer(
        question: String(halves[0]), text: String(halves[1]), office: office ?? "", origin: "--set \(halves[0])")
    }
    guard let from else { return given }
    guard let data = FileManager.default.contents(atPath: from) else {
      Console.message("mou: \(TerminalText.escaped(from)) cannot be read\n")
      throw ExitCode.missingInput
    }
    do throws(AnswerSheet.Problem) {
      return try AnswerSheet.answers(in: [UInt8](data), of: from, office: office) + given
    } catch {
      Console.message("mou: \(TerminalText.escaped(error.message))\n")
      throw ExitCode.invalidInput
    }
  }

  /// Writes all answers, or none when one of them is refused.
  private func write(_ answers: [GivenAnswer], to county: County, _ loaded: LoadedProject) throws {
    if statedOn == nil { project.doubtClock(ofStatementsIn: loaded.library) }
    let file = CountyFileEdit(of: county, in: loaded)
    let region = county.region.flatMap { loaded.countySet.regions[$0.value] }
    var writer = AnswerWriter(
      file.original, of: county, in: region, loaded.library, askedFor: loaded.day, statedOn: dayOfStatement)
    var refused = 0
    for answer in answers {
      do throws(EditFailure) {
        try writer.write(answer)
      } catch {
        refused += 1
        Console.message("mou: \(TerminalText.escaped("\(answer.origin): \(error)"))\n")
      }
    }
    guard refused == 0 else {
      Console.message("mou: \(refused) of \(answers.count) answers refused; nothing written\n")
      throw ExitCode.invalidInput
    }
    for warning in writer.warnings { Console.message("mou: warning: \(TerminalText.escaped(warning))\n") }
    let set = try file.checked(writer.editor.bytes)
    try file.write(writer.editor.bytes)
    let open = set.counties[county.id].map { questions(of: $0, in: set, loaded).all.count } ?? 0
    Console.result(
      "\(county.range.file)   \(answers.count) answer\(answers.count == 1 ? "" : "s") written, \(open) still open\n"
        + writer.replaced.map { "  \(TerminalText.escaped($0.description))\n" }.joined())
  }
}
