package import ArgumentParser
internal import DocumentWriting
internal import ProtocolAssembly
internal import ProtocolModel
internal import RedlineDrafting
internal import ReviewWriting
internal import RevisionReview
internal import SourceText

/// `mou diff`: what a change of the files means, for people who review it.
package struct DiffCommand: AsyncParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Reviews a change: words, counties touched, coverage lost, local texts gone stale.",
    discussion: """
      The base is where the change parted from BASE; --exact compares with BASE itself. Without HEAD the files on disk
      are compared. --adopted COUNTY takes what a county adopted as the base. Only git's plumbing is used and nothing
      that a repository configures runs.

      docx is a redline for Word with tracked changes, redline the same as one HTML page: with --county the whole
      protocol of the county, with --clause those clauses, else every changed clause of the library. memo is one page
      for a committee, memo-docx the same for Word. What is for Word goes to a file: --output, else below Output/.
      """)

  package enum Format: String, ExpressibleByArgument, CaseIterable, Sendable {
    case text, markdown, html, json, comment, github, sarif, docx, redline, memo
    case memoDOCX = "memo-docx"
  }

  package enum Part: String, ExpressibleByArgument, CaseIterable, Sendable {
    case findings
  }

  @Argument(help: "The revision to compare with, such as main; none with --adopted.") package var base: String?
  @Argument(help: "The changed revision; else the files on disk.") package var head: String?
  @OptionGroup package var project: ProjectOptions
  @Option(
    help:
      "text, markdown, html, json, comment (Markdown for a pull request), github, sarif, docx, redline, memo or memo-docx."
  )
  package var format: Format = .text
  @Option(help: "Compare this county's draft with what it adopted.") package var adopted: String?
  @Option(help: "Only this county; may be repeated.") package var county: [String] = []
  @Option(help: "Only this clause; may be repeated.") package var clause: [String] = []
  @Option(help: "findings: leave out plain word changes and the list of documents.") package var only: Part?
  @Flag(help: "End with 1 when anything changed.") package var exitCode = false
  @Option(help: "End with 1 at lost-coverage, weakened, stale, error, warning (several with commas), or never.")
  package var failOn: ReviewFailure = .never
  @Flag(help: "Compare with BASE itself, not with where the histories part.") package var exact = false
  @Flag(help: "If the base cannot be read, count every clause as new and claim no gain.") package var baseBrokenOk =
    false
  @Option(help: "Write the review to this file.") package var output: String?

  package init() {}

  package mutating func validate() throws {
    if adopted == nil, base == nil {
      throw ValidationError("Name the revision to compare with, such as main, or --adopted COUNTY.")
    }
    if adopted != nil, base != nil || !county.isEmpty {
      throw ValidationError("--adopted names both base and county: leave out the revisions and --county.")
    }
    if isRedline, county.count > 1 {
      throw ValidationError("A redline shows one county's protocol: name one --county.")
    }
  }

  package func run() async throws {
    let root = try project.projectRoot()
    var sides = try await sides(root)
    project.doubtClock(
      after: [sides.base, sides.head].compactMap { side in
        side.name.day.map { ClockDoubt.Event("\(TerminalText.escaped(side.name.label)) was committed", on: $0) }
      } + [ClockDoubt.Event("the law was checked", on: sides.head.library.lawCheckedOn)])
    let scope = try scope(sides)
    var report = ReviewBuilder(sides.base, sides.head, scope, notCompared: sides.remarks).report()
    if let masked = try await maskedSides(of: report, sides) {
      sides = masked
      report = ReviewBuilder(sides.base, sides.head, scope, notCompared: sides.remarks).report()
      try refusal(of: report, sides).check()
    }
    switch format {
    case .docx, .redline: try deliver(redline(of: sides, report), in: root)
    case .memo, .memoDOCX: try deliver(memo(on: report, sides), in: root)
    case .text, .markdown, .html, .json, .comment, .github, .sarif: try deliver(text(of: report))
    }
    if exitCode, report.differs { throw ExitCode(1) }
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
    case .docx, .redline, .memo, .memoDOCX: ""
    }
  }

  private var isRedline: Bool { format == .docx || format == .redline }

  private func sides(_ root: ProjectRoot) async throws -> ReviewSides.Loaded {
    if let adopted {
      return try await AdoptedSides(root, of: Identifier(adopted), on: project.day).load(project.diagnostics)
    }
    return try await ReviewSides(root, base: base ?? "HEAD", head: head, exact: exact, baseBrokenIsOK: baseBrokenOk)
      .load(project.diagnostics)
  }

  private func scope(_ sides: ReviewSides.Loaded) throws -> ReviewScope {
    try requireKnown(county, among: sides.countyNames, "county")
    try requireKnown(clause, among: sides.clauseNames, "clause")
    if let adopted, let remade = sides.adopted {
      let county = County.ID(adopted)
      let texts = [remade.assembled, sides.head.assembled(county, on: project.day)].compactMap(\.self)
      return ReviewScope(
        on: project.day, counties: [county], clauses: clause.isEmpty ? nil : Set(clause.map { Identifier($0) }),
        adoption: ReviewScope.Adoption(
          asOf: remade.assembled.day, clauses: Set(texts.flatMap(\.clauses).map(\.id))))
    }
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

  private func deliver(_ text: String) throws {
    guard let output else { return Console.result(text) }
    try write(Array(text.utf8), to: output)
  }

  /// Text goes where `--output` says or to stdout; what is for Word always to a file, which is named then.
  private func deliver(_ paper: ReviewPaper, in root: ProjectRoot) throws {
    switch paper.content {
    case .text(let text): try deliver(text)
    case .word(let bytes):
      let name = output ?? "Output/\(paper.name)"
      try write(bytes, to: output ?? root.absolute(name))
      Console.result("\(TerminalText.escaped(name))   \(paper.remark)\n")
    }
  }

  private func write(_ bytes: [UInt8], to output: String) throws {
    let path = output.hasPrefix("/") ? output : "\(ProjectRoot.currentFolder)/\(output)"
    let slash = path.lastIndex(of: "/") ?? path.startIndex
    try OutputFolder(String(path[..<slash])).writeOrStop(bytes, as: String(path[path.index(after: slash)...]))
  }
}

extension DiffCommand {
  /// The sides to show where a change takes personal data out; nil where there is none.
  ///
  /// - Throws: `ExitCode.invalidInput` after a message for each find in what is changed, or in what was adopted.
  private func maskedSides(
    of report: ReviewReport, _ sides: ReviewSides.Loaded
  ) async throws -> ReviewSides.Loaded? {
    let refusal = refusal(of: report, sides)
    guard adopted == nil else {
      try refusal.check()
      return nil
    }
    try refusal.checkHead()
    return try await ReviewSides.explaining(project.diagnostics, refusal.sidesWithoutPersonalDataInBase)
  }

  private func refusal(of report: ReviewReport, _ sides: ReviewSides.Loaded) -> PaperRefusal {
    let county = (adopted ?? county.first).map { County.ID($0) }
    return PaperRefusal(sides, report, county: county, clauses: Set(clause.map { Clause.ID($0) }))
  }

  private func redline(of sides: ReviewSides.Loaded, _ report: ReviewReport) throws -> ReviewPaper {
    let request = RedlineRequest(sides, report, on: project.day)
    let clauses = clause.isEmpty ? nil : Set(clause.map { Clause.ID($0) })
    let redline =
      (adopted ?? county.first).map { request.redline(ofCounty: Identifier($0), only: clauses) }
      ?? request.redline(ofLibrary: clauses)
    guard let redline else {
      Console.message("mou: nothing to show as a redline: the clauses asked for are in neither text\n")
      throw ExitCode.missingInput
    }
    return ReviewPaper(redline, asWord: format == .docx)
  }

  private func memo(on report: ReviewReport, _ sides: ReviewSides.Loaded) -> ReviewPaper {
    let memo = ChangeMemo(report, sides.head.library, base: sides.base.library)
    return ReviewPaper(memo, about: adopted ?? county.first ?? "library", asWord: format == .memoDOCX)
  }
}

extension ReviewFailure: ExpressibleByArgument {}
