internal import DocumentWriting
package import GapAnalysis
package import ProtocolAssembly
package import ProtocolModel
internal import SourceText

/// The gap report as Markdown: the same headline, seats and findings as the terminal's, in tables.
package struct MarkdownReport: Sendable {
  private let library: ClauseLibrary
  private let wording: ReasonWording

  package init(_ library: ClauseLibrary) {
    self.library = library
    wording = ReasonWording(library)
  }

  /// Ends in a line break.
  package func text(of report: GapReport, _ assembled: AssembledProtocol) -> String {
    String(decoding: bytes(of: report, assembled), as: UTF8.self)
  }

  /// The text in UTF-8.
  package func bytes(of report: GapReport, _ assembled: AssembledProtocol) -> [UInt8] {
    let headline = Headline(of: report, library)
    let words = QuotedWords(library, in: assembled)
    let groups = FindingGroup.groups(of: report, library)
    var output = MarkdownOutput(capacity: 1 << 18)
    output.append(block: "# Gap report: \(headline.county)")
    output.append(block: "\(headline.basis).")
    appendAdoption(of: report, to: &output)
    appendPapers(headline, to: &output)
    if let caution = headline.caution { output.append(block: "**\(caution)**") }
    if let first = headline.first { output.append(block: "First: \(first)") }
    output.append(block: "## What keeps it from being signed")
    appendBlocking(report, words, to: &output)
    output.append(block: "## Seats the law requires")
    appendRequiredSeats(report, to: &output)
    output.append(block: "## Other gaps")
    append(groups, report, words, to: &output) { $0.state.isGap && $0.severity != .error }
    output.append(block: "## No gaps")
    append(groups, report, words, to: &output) { !$0.state.isGap }
    output.append(block: "## All teams and seats")
    for team in report.teams where team.applies != false { append(team, report, to: &output) }
    output.append(block: "## Not judged here")
    appendNotJudged(report, to: &output)
    output.append(block: "---")
    appendClosing(report, to: &output)
    return output.bytes
  }

  // MARK: Findings by what they ask

  /// The errors; those that hang on one unstated fact are one table.
  private func appendBlocking(_ report: GapReport, _ words: QuotedWords, to output: inout MarkdownOutput) {
    let errors = report.findings.filter { $0.severity == .error }
    if errors.isEmpty { output.append(block: "No finding is an error.") }
    append(errors, report, words, to: &output)
  }

  private func append(
    _ groups: [FindingGroup], _ report: GapReport, _ words: QuotedWords, to output: inout MarkdownOutput,
    _ isWanted: (Finding) -> Bool
  ) {
    var isEmpty = true
    for group in groups {
      let findings = group.findings.filter(isWanted)
      guard !findings.isEmpty else { continue }
      isEmpty = false
      output.append(block: "### \(group.title)")
      append(findings, report, words, to: &output)
    }
    if isEmpty { output.append(block: "None.") }
  }

  private func append(
    _ findings: [Finding], _ report: GapReport, _ words: QuotedWords, to output: inout MarkdownOutput
  ) {
    let (hanging, others) = FindingGroup.folded(findings)
    for (fact, findings) in hanging { append(findings, hangingOn: fact, report, to: &output) }
    for finding in others { append(finding, report, words, to: &output) }
  }

  private func append(
    _ findings: [Finding], hangingOn fact: CountyFact.ID, _ report: GapReport, to output: inout MarkdownOutput
  ) {
    let severities = Finding.Severity.allCases.reversed().filter { weight in findings.contains { $0.severity == weight }
    }
    let question = library.facts[fact].map { " \($0.ask)" } ?? ""
    let weight = severities.map(\.rawValue).joined(separator: ", ")
    output.append(
      block: "**? \(findings.count) undecided** (\(weight)), because \(fact.rawValue) is not stated:\(question)")
    let adopted = AdoptedWording(of: report)
    let rows = findings.map { finding -> MarkdownMarkup in
      let cite = library.citation(of: finding.element, on: report.day)
      let state = adopted.state(of: finding.element.id).map { " Adopted text: \($0)." } ?? ""
      let marks = finding.marks.map { " \($0.words)." }.joined()
      return "| \(finding.element.id.rawValue) | \(finding.element.duty + state + marks) | \(cite) |"
    }
    output.appendBlock { $0.append(header: "| Element | Duty | Citation |", columns: 3, rows: rows) }
  }

  // MARK: Seats

  /// One table for the teams whose seats the protocol itself must fill.
  private func appendRequiredSeats(_ report: GapReport, to output: inout MarkdownOutput) {
    let rows = report.teams.filter(\.isAskedOfProtocol).flatMap { standing in
      standing.seats.filter { $0.seat.kind == .required }.map { seat -> MarkdownMarkup in
        let team = standing.team.name + (standing.applies == nil ? " (undecided whether required)" : "")
        return "| \(team) | \(library.label(of: seat.seat.role.value)) | \(status(of: seat, standing, report)) |"
      }
    }
    guard !rows.isEmpty else { return output.append(block: "None in this county.") }
    output.appendBlock { $0.append(header: "| Team | Role | Standing |", columns: 3, rows: rows) }
  }

  private func append(_ standing: TeamStanding, _ report: GapReport, to output: inout MarkdownOutput) {
    let undecided = standing.applies == nil ? " (whether it must be so is undecided)" : ""
    let rows = standing.seats.map { seat -> MarkdownMarkup in
      "| \(library.label(of: seat.seat.role.value)) | \(seat.seat.kind.rawValue) | \(status(of: seat, standing, report)) |"
    }
    output.append(
      block: "### \(standing.team.name.prefix(1).uppercased() + standing.team.name.dropFirst())\(undecided)")
    output.appendBlock { $0.append(header: "| Role | Seat | Standing |", columns: 3, rows: rows) }
    for shared in standing.sharedSeats {
      let roles = shared.roles.map { library.label(of: $0) }.joined(separator: ", ")
      output.append(block: "\(shared.agency): one agency for two seats (\(roles)): counsel decides.")
    }
  }

  private func status(
    of seat: TeamStanding.Seat, _ standing: TeamStanding, _ report: GapReport
  ) -> MarkdownMarkup {
    let excuse = report.excuse(from: seat, on: standing.team.id)?.reasons.first
    return excuse.map { "– \(wording.words(for: $0, on: report.day))" } ?? status(of: seat)
  }

  /// An empty seat that the law only permits is no fault.
  private func status(of seat: TeamStanding.Seat) -> MarkdownMarkup {
    let empty = seat.seat.kind == .required ? "✗" : "–"
    return switch seat.status {
    case .held(let agencies): "✓ \(agencies.joined(separator: ", "))"
    case .notStated(let agencies): "? \(agencies.joined(separator: ", ")): whether it serves is not stated"
    case .servesElsewhere(let agencies): "\(empty) \(agencies.joined(separator: ", ")): not stated to serve here"
    case .noAgency: "\(empty) no agency is named"
    }
  }

  // MARK: The standing as a whole

  private func appendAdoption(of report: GapReport, to output: inout MarkdownOutput) {
    let adopted = AdoptedWording(of: report)
    guard report.adopted != nil else {
      // The headline is our own words here: no text is on file.
      return output.append(block: "**\(adopted.headline).** Everything below is about the draft.")
    }
    output.append(
      block: "**\(adopted.headline).** Each duty below shows the draft, and beside it the adopted text.")
    if !adopted.drift.isEmpty {
      output.appendBlock { output in for line in adopted.drift { output.append(line: "- \(line)") } }
    }
  }

  private func appendPapers(_ headline: Headline, to output: inout MarkdownOutput) {
    guard headline.adoptedPapers.isEmpty else { return appendComparedPapers(headline, to: &output) }
    let rows = headline.papers.filter { $0.total > 0 || !$0.summary.hasPrefix("0 of 0") }
      .map { paper -> MarkdownMarkup in "| \(paper.name) | \(paper.summary) |" }
    output.appendBlock {
      $0.append(
        header: "| What is asked | Standing |", columns: 2, rows: rows + ["| not judged here | \(headline.notJudged) |"]
      )
    }
  }

  private func appendComparedPapers(_ headline: Headline, to output: inout MarkdownOutput) {
    let rows = zip(headline.adoptedPapers, headline.papers).map { adopted, draft -> MarkdownMarkup in
      "| \(draft.name) | \(adopted.summary) | \(draft.summary) |"
    }
    output.appendBlock {
      $0.append(
        header: "| What is asked | Adopted text | Draft |", columns: 3,
        rows: rows + ["| not judged here | \(headline.notJudged) | \(headline.notJudged) |"])
    }
  }

  // MARK: One finding

  private func append(
    _ finding: Finding, _ report: GapReport, _ words: QuotedWords, to output: inout MarkdownOutput
  ) {
    let element = finding.element
    let severity = finding.severity.map { " (\($0.rawValue))" } ?? ""
    let marks = finding.marks.map { " · \($0.words)" }.joined()
    let shape = TextReport.shape(of: finding.state)
    output.append(block: "**\(shape) \(element.id.rawValue)** · \(finding.state.rawValue)\(severity)\(marks)")
    output.appendBlock { output in
      if let state = AdoptedWording(of: report).state(of: element.id) {
        output.append(line: "- Adopted text: \(state)")
      }
      output.append(line: "- Duty: \(element.duty) (\(library.citation(of: element, on: report.day)))")
      if let condition = element.caseCondition { output.append(line: "- When: \(condition)") }
      for carrier in finding.carriers {
        output.append(
          line: "- Words (section \(carrier.section), \(carrier.clause.rawValue)): \"\(words.text(of: carrier))\"")
      }
      for reason in finding.reasons { output.append(line: "- Why: \(wording.words(for: reason, on: report.day))") }
      if finding.state.isGap {
        let bearers = finding.bearers.map { library.label(of: $0.role).lowercased() }.joined(separator: ", ")
        output.append(line: "- Who: \(bearers)")
      }
      if let consideration = wording.consideration(for: finding) { output.append(line: "- Consider: \(consideration)") }
    }
  }

  // MARK: What is not judged

  private func appendNotJudged(_ report: GapReport, to output: inout MarkdownOutput) {
    let rows = report.notJudged.map { element -> MarkdownMarkup in
      "| \(element.id.rawValue) | \(library.citation(of: element, on: report.day)) | \(why(element)) |"
    }
    output.appendBlock { $0.append(header: "| Element | Citation | Why |", columns: 3, rows: rows) }
  }

  /// Why an element is not judged, in two or three words.
  private func why(_ element: StatutoryElement) -> String {
    switch (element.level, element.obliges, element.lookIn) {
    case (.permitted, _, _): "the law permits it"
    case (.reference, _, _): "a rule to agree with"
    case (.state, _, _): "a duty of the state"
    case (_, .otherAgreement, _): "belongs in another agreement"
    case (_, .plan, _), (_, _, .plan): "belongs in the county plan"
    case (_, .conduct, _), (_, _, .practice): "conduct, not words"
    case (_, _, .citation): "a citation only"
    default: "not to be contradicted"
    }
  }

  private func appendClosing(_ report: GapReport, to output: inout MarkdownOutput) {
    output.appendBlock {
      $0.append(line: "\(RunSummary(of: [report]).text)")
      $0.append(
        line:
          "\(RunSummary.disclaimer) The clauses are our wording, drafted after the framework; the state's template was not seen."
      )
    }
  }
}
