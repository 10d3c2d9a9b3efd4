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
    let headline = Headline(of: report, library)
    let words = QuotedWords(library, in: assembled)
    var blocks = [
      "# Gap report: \(escaped(headline.county))", escaped(headline.basis) + ".",
      adoption(of: report), papers(headline),
    ]
    if let caution = headline.caution { blocks.append("**\(escaped(caution))**") }
    if let first = headline.first { blocks.append("First: \(escaped(first))") }
    blocks += ["## What keeps it from being signed"] + blocking(report, words)
    blocks += ["## Seats the law requires"] + requiredSeats(report)
    blocks += ["## Other gaps"] + groups(of: report, words) { $0.state.isGap && $0.severity != .error }
    blocks += ["## No gaps"] + groups(of: report, words) { !$0.state.isGap }
    blocks += ["## All teams and seats"] + report.teams.filter { $0.applies != false }.map { team($0, report) }
    blocks += ["## Not judged here", notJudged(report), "---", closing(report)]
    return blocks.joined(separator: "\n\n") + "\n"
  }

  // MARK: Findings by what they ask

  /// The errors; those that hang on one unstated fact are one table.
  private func blocking(_ report: GapReport, _ words: QuotedWords) -> [String] {
    let errors = report.findings.filter { $0.severity == .error }
    guard !errors.isEmpty else { return ["No finding is an error."] }
    return shown(errors, report, words)
  }

  private func groups(
    of report: GapReport, _ words: QuotedWords, _ isWanted: (Finding) -> Bool
  ) -> [String] {
    let blocks = FindingGroup.groups(of: report, library).flatMap { group -> [String] in
      let findings = group.findings.filter(isWanted)
      return findings.isEmpty ? [] : ["### \(escaped(group.title))"] + shown(findings, report, words)
    }
    return blocks.isEmpty ? ["None."] : blocks
  }

  private func shown(_ findings: [Finding], _ report: GapReport, _ words: QuotedWords) -> [String] {
    let (hanging, others) = FindingGroup.folded(findings)
    return hanging.flatMap { fact, findings in hangingTable(fact, findings, report) }
      + others.map { finding($0, report, words) }
  }

  private func hangingTable(_ fact: CountyFact.ID, _ findings: [Finding], _ report: GapReport) -> [String] {
    let severities = Finding.Severity.allCases.reversed().filter { weight in findings.contains { $0.severity == weight }
    }
    let rows = findings.map { finding in
      let cite = library.citation(of: finding.element, on: report.day)
      let adopted = AdoptedWording(of: report).state(of: finding.element.id).map { " Adopted text: \($0)." } ?? ""
      let marks = finding.marks.map { " \($0.words)." }.joined()
      return
        "| \(escaped(finding.element.id.rawValue)) | \(escaped(finding.element.duty + adopted + marks)) | \(escaped(cite)) |"
    }
    let question = library.facts[fact].map { " \(escaped($0.ask))" } ?? ""
    let weight = severities.map(\.rawValue).joined(separator: ", ")
    return [
      "**? \(findings.count) undecided** (\(weight)), because \(escaped(fact.rawValue)) is not stated:\(question)",
      (["| Element | Duty | Citation |", "| --- | --- | --- |"] + rows).joined(separator: "\n"),
    ]
  }

  // MARK: Seats

  /// One table for the teams whose seats the protocol itself must fill.
  private func requiredSeats(_ report: GapReport) -> [String] {
    let teams = report.teams.filter(\.isAskedOfProtocol)
    let rows = teams.flatMap { standing in
      standing.seats.filter { $0.seat.kind == .required }.map { seat in
        let team = standing.team.name + (standing.applies == nil ? " (undecided whether required)" : "")
        return
          "| \(escaped(team)) | \(escaped(library.label(of: seat.seat.role.value))) | \(status(of: seat, standing, report)) |"
      }
    }
    guard !rows.isEmpty else { return ["None in this county."] }
    return [(["| Team | Role | Standing |", "| --- | --- | --- |"] + rows).joined(separator: "\n")]
  }

  private func status(of seat: TeamStanding.Seat, _ standing: TeamStanding, _ report: GapReport) -> String {
    let excuse = report.excuse(from: seat, on: standing.team.id)?.reasons.first
    return excuse.map { "– \(escaped(wording.words(for: $0, on: report.day)))" } ?? status(of: seat)
  }

  private func adoption(of report: GapReport) -> String {
    let adopted = AdoptedWording(of: report)
    guard report.adopted != nil else { return "**\(adopted.headline).** Everything below is about the draft." }
    let drift = adopted.drift.isEmpty ? "" : "\n\n" + adopted.drift.map { "- \(escaped($0))" }.joined(separator: "\n")
    return "**\(escaped(adopted.headline)).** Each duty below shows the draft, and beside it the adopted text.\(drift)"
  }

  private func papers(_ headline: Headline) -> String {
    guard headline.adoptedPapers.isEmpty else { return comparedPapers(headline) }
    return
      (["| What is asked | Standing |", "| --- | --- |"]
      + headline.papers.filter { $0.total > 0 || !$0.summary.hasPrefix("0 of 0") }
      .map { "| \(escaped($0.name)) | \(escaped($0.summary)) |" } + ["| not judged here | \(headline.notJudged) |"])
      .joined(separator: "\n")
  }

  private func comparedPapers(_ headline: Headline) -> String {
    (["| What is asked | Adopted text | Draft |", "| --- | --- | --- |"]
      + zip(headline.adoptedPapers, headline.papers).map { adopted, draft in
        "| \(escaped(draft.name)) | \(escaped(adopted.summary)) | \(escaped(draft.summary)) |"
      } + ["| not judged here | \(headline.notJudged) | \(headline.notJudged) |"]).joined(separator: "\n")
  }

  private func team(_ standing: TeamStanding, _ report: GapReport) -> String {
    let undecided = standing.applies == nil ? " (whether it must be so is undecided)" : ""
    let rows = standing.seats.map { seat in
      let excuse = report.excuse(from: seat, on: standing.team.id)?.reasons.first
      let status = excuse.map { "– \(escaped(wording.words(for: $0, on: report.day)))" } ?? status(of: seat)
      return "| \(escaped(library.label(of: seat.seat.role.value))) | \(seat.seat.kind.rawValue) | \(status) |"
    }
    let shared = standing.sharedSeats.map { shared in
      "\n\n\(escaped(shared.agency)): one agency for two seats (\(escaped(shared.roles.map { library.label(of: $0) }.joined(separator: ", ")))): counsel decides."
    }
    return
      ([
        "### \(escaped(standing.team.name.prefix(1).uppercased() + standing.team.name.dropFirst()))\(undecided)", "",
        "| Role | Seat | Standing |", "| --- | --- | --- |",
      ] + rows).joined(separator: "\n") + shared.joined()
  }

  /// An empty seat that the law only permits is no fault.
  private func status(of seat: TeamStanding.Seat) -> String {
    let empty = seat.seat.kind == .required ? "✗" : "–"
    return switch seat.status {
    case .held(let agencies): "✓ \(escaped(agencies.joined(separator: ", ")))"
    case .notStated(let agencies): "? \(escaped(agencies.joined(separator: ", "))): whether it serves is not stated"
    case .servesElsewhere(let agencies):
      "\(empty) \(escaped(agencies.joined(separator: ", "))): not stated to serve here"
    case .noAgency: "\(empty) no agency is named"
    }
  }

  private func finding(_ finding: Finding, _ report: GapReport, _ words: QuotedWords) -> String {
    let element = finding.element
    let severity = finding.severity.map { " (\($0.rawValue))" } ?? ""
    let marks = finding.marks.map { " · \($0.words)" }.joined()
    var lines = [
      "**\(TextReport.shape(of: finding.state)) \(escaped(element.id.rawValue))** · \(finding.state.rawValue)\(severity)\(escaped(marks))",
      "",
    ]
    if let state = AdoptedWording(of: report).state(of: element.id) {
      lines.append("- Adopted text: \(escaped(state))")
    }
    lines.append("- Duty: \(escaped(element.duty)) (\(escaped(library.citation(of: element, on: report.day))))")
    if let condition = element.caseCondition { lines.append("- When: \(escaped(condition))") }
    for carrier in finding.carriers {
      lines.append("- Words (section \(carrier.section), \(carrier.clause)): \"\(escaped(words.text(of: carrier)))\"")
    }
    lines += finding.reasons.map { "- Why: \(escaped(wording.words(for: $0, on: report.day)))" }
    if finding.state.isGap {
      lines.append(
        "- Who: \(escaped(finding.bearers.map { library.label(of: $0.role).lowercased() }.joined(separator: ", ")))")
    }
    if let consideration = wording.consideration(for: finding) { lines.append("- Consider: \(escaped(consideration))") }
    return lines.joined(separator: "\n")
  }

  private func notJudged(_ report: GapReport) -> String {
    (["| Element | Citation | Why |", "| --- | --- | --- |"]
      + report.notJudged.map { element in
        "| \(escaped(element.id.rawValue)) | \(escaped(library.citation(of: element, on: report.day))) | \(why(element)) |"
      }).joined(separator: "\n")
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

  private func closing(_ report: GapReport) -> String {
    "\(RunSummary(of: [report]).text)\n\(RunSummary.disclaimer) The clauses are our wording, drafted after the framework; the state's template was not seen."
  }

  private func escaped(_ text: some StringProtocol) -> String { MarkdownText.escaped(String(text)) }
}
