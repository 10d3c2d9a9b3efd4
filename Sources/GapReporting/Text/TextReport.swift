package import GapAnalysis
package import ProtocolAssembly
package import ProtocolModel
internal import SourceText

/// The gap report for a terminal: the headline first, the count last, shapes before color.
package struct TextReport: Sendable {
  private let library: ClauseLibrary
  private let wording: ReasonWording
  private let showsAll: Bool
  private let byCategory: Bool

  /// `showsAll` prints met and inapplicable elements with their words too.
  package init(_ library: ClauseLibrary, showsAll: Bool = false, byCategory: Bool = false) {
    self.library = library
    self.showsAll = showsAll
    self.byCategory = byCategory
    wording = ReasonWording(library)
  }

  /// One county's report without the run's last lines; ends in a line break.
  package func text(of report: GapReport, _ assembled: AssembledProtocol) -> String {
    var lines = headline(of: report)
    let words = QuotedWords(library, in: assembled)
    for team in report.teams where team.isAskedOfProtocol { lines += [""] + seats(of: team, report) }
    let groups = byCategory ? FindingGroup.groupsByCategory(of: report) : FindingGroup.groups(of: report, library)
    for group in groups {
      let shown = group.findings.filter { isShown($0, report) }
      let hidden = group.findings.count - shown.count
      lines += ["", TerminalText.escaped(group.title)]
      let (hanging, single) = showsAll ? ([], shown) : FindingGroup.folded(shown)
      lines += hanging.map { fact, findings in
        let elements = findings.map(\.element.id.rawValue).joined(separator: ", ")
        return "  ? \(findings.count) undecided (\(fact) is not stated): \(elements)"
      }
      lines += single.flatMap { finding($0, report, words) }
      if hidden > 0 { lines.append("  \(hidden) more: \(states(of: group.findings.filter { !isShown($0, report) }))") }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Whether a finding has lines of its own; the others are counted.
  private func isShown(_ finding: Finding, _ report: GapReport) -> Bool {
    showsAll || finding.state.isGap || finding.state == .elsewhere || finding.restsOnLocalText
      || report.adopted?.finding(on: finding.element.id)?.state.isGap ?? false
  }

  private func headline(of report: GapReport) -> [String] {
    let headline = Headline(of: report, library)
    let adopted = AdoptedWording(of: report)
    let width = headline.papers.map(\.name.count).max() ?? 0
    let standing = { (papers: [Headline.Paper]) in
      papers.filter { $0.total > 0 || !$0.summary.hasPrefix("0 of 0") }.map { paper in
        "  \(paper.name)\(blanks(width - paper.name.count + 3))\(paper.summary)"
      }
    }
    var lines = ["\(TerminalText.escaped(headline.county)) · \(headline.basis)"]
    lines.append(
      "\(TerminalText.escaped(adopted.headline)). \(headline.adoptedPapers.isEmpty ? "The draft:" : "It says today:")")
    if !headline.adoptedPapers.isEmpty { lines += standing(headline.adoptedPapers) }
    lines += adopted.drift.map { "  ! \(TerminalText.escaped($0))" }
    if !headline.adoptedPapers.isEmpty { lines.append("The draft:") }
    lines += standing(headline.papers)
    lines.append(
      "  not judged here\(blanks(width - 12))\(headline.notJudged) (practice, plan, other agreements, permissions)")
    if let caution = headline.caution { lines.append(caution) }
    if let first = headline.first { lines.append("First: \(first)") }
    return lines
  }

  private func seats(of team: TeamStanding, _ report: GapReport) -> [String] {
    let cite = team.team.provision.map { " (\(library.citation(of: $0.value, on: report.day)))" } ?? ""
    let undecided = team.applies == nil ? "   whether it must be so is undecided" : ""
    var lines = ["\(capitalized(team.team.name)): who \(team.team.purpose)\(cite)\(undecided)"]
    for seat in team.seats where seat.seat.kind == .required {
      let excused = report.excuse(from: seat, on: team.team.id)
      lines += self.seat(seat, excused: excused, report)
    }
    for shared in team.sharedSeats {
      let roles = shared.roles.map { library.label(of: $0).lowercased() }.joined(separator: ", ")
      lines.append("  ! \(TerminalText.escaped(shared.agency)): one agency for two seats (\(roles)): counsel decides")
    }
    return lines
  }

  private func seat(_ seat: TeamStanding.Seat, excused: Finding?, _ report: GapReport) -> [String] {
    let label = library.label(of: seat.seat.role.value).lowercased()
    let head = { (mark: String) in "  \(mark) \(label)\(blanks(24 - label.count)) " }
    let place = seat.range.map { "   \($0.file):\($0.start.line)" } ?? ""
    if let excused, let reason = excused.reasons.first {
      return [head("–") + wording.words(for: reason, on: report.day)]
    }
    switch seat.status {
    case .held(let agencies): return [head("✓") + TerminalText.escaped(agencies.joined(separator: ", ")) + place]
    case .notStated(let agencies):
      return [
        head("?") + "\(TerminalText.escaped(agencies.joined(separator: ", "))): whether it serves is not stated",
        "      → \(seat.range.map { "\($0.file):\($0.start.line)  " } ?? "")serves-on",
      ]
    case .servesElsewhere(let agencies):
      return [head("✗") + "\(TerminalText.escaped(agencies.joined(separator: ", "))): not stated to serve here" + place]
    case .noAgency: return [head("✗") + "no agency is named"]
    }
  }

  private func finding(_ finding: Finding, _ report: GapReport, _ quoted: QuotedWords) -> [String] {
    let element = finding.element
    let marks = finding.marks.map { " · \(TerminalText.escaped($0.words))" }.joined()
    let severity = finding.severity.map { " (\($0.rawValue))" } ?? ""
    var lines = [
      "  \(Self.shape(of: finding.state)) \(element.id)\(blanks(34 - element.id.rawValue.utf8.count)) \(finding.state.rawValue)\(severity)\(marks)"
    ]
    if let state = AdoptedWording(of: report).state(of: element.id) { lines.append("      adopted    \(state)") }
    lines.append("      duty       \(element.duty) (\(library.citation(of: element, on: report.day)))")
    if let condition = element.caseCondition { lines.append("      when       \(condition)") }
    if let carrier = finding.carriers.first {
      let words = quoted.text(of: carrier)
      lines.append("      words      \"\(TerminalText.escaped(shortened(words)))\"   section \(carrier.section)")
    }
    for reason in finding.reasons {
      lines.append("      why        \(TerminalText.escaped(wording.words(for: reason, on: report.day)))")
    }
    if finding.state.isGap, !finding.bearers.isEmpty {
      lines.append(
        "      who        \(finding.bearers.map { library.label(of: $0.role).lowercased() }.joined(separator: ", "))")
    }
    if let consideration = wording.consideration(for: finding) { lines.append("      consider   \(consideration)") }
    return lines
  }

  private func states(of findings: [Finding]) -> String {
    Finding.State.allCases.compactMap { state in
      let count = findings.count { $0.state == state }
      return count == 0 ? nil : "\(count) \(state.rawValue)"
    }.joined(separator: ", ")
  }

  /// The shape that stands for a state, so that nothing hangs on color.
  package static func shape(of state: Finding.State) -> String {
    switch state {
    case .met: "✓"
    case .undecided, .incomplete: "?"
    case .missing, .conflicting: "✗"
    case .elsewhere: "→"
    case .notInForce, .notApplicable, .excused: "–"
    }
  }

  private func shortened(_ text: String) -> String {
    // Counting characters takes long; there are never more of them than bytes.
    text.utf8.count > 180 && text.count > 180 ? "\(text.prefix(179))…" : text
  }

  private func blanks(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }

  private func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
