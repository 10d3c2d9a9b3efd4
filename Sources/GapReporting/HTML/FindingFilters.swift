internal import DocumentWriting
internal import GapAnalysis
internal import ProtocolAssembly
internal import ProtocolModel
internal import SourceText

/// The choices of states and of who must act: lists of links, and switches that hide the rest.
///
/// The switches are plain radio buttons that the stylesheet reads; a printed page always holds everything.
struct FindingFilters: Sendable {
  private let report: GapReport
  private let library: ClauseLibrary
  private let states: [Finding.State]
  private let roles: [PartnerRole.ID]
  /// Who can close each gap, for all that ask again and again.
  private let actors: [StatutoryElement.ID: [PartnerRole.ID]]

  init(of report: GapReport, _ library: ClauseLibrary) {
    self.report = report
    self.library = library
    states = Finding.State.allCases.filter { state in state != .notInForce && report.count(of: state) > 0 }
    actors = report.inForce.reduce(into: [:]) { $0[$1.element.id] = Self.acting(in: $1, library) }
    let acting = Set(actors.values.joined())
    roles = library.roleOrder.filter(acting.contains)
  }

  /// Who can close the gap that `finding`, one of the report's, tells of; nobody where there is none.
  func actors(of finding: Finding) -> [PartnerRole.ID] { actors[finding.element.id] ?? [] }

  /// Who can close a gap: whoever answers the open question, else whom the duty binds.
  private static func acting(in finding: Finding, _ library: ClauseLibrary) -> [PartnerRole.ID] {
    guard finding.state.isGap else { return [] }
    let answering = finding.reasons.compactMap { reason -> PartnerRole.ID? in
      switch reason {
      case .factNotStated(let fact), .factWithoutSource(let fact, _), .clauseUndecided(_, let fact),
        .variantUndecided(_, let fact):
        library.facts[fact]?.answers.value
      case .valueNotStated(let standing), .valueBeyondLimit(let standing, _, _): standing.value.answers
      default: nil
      }
    }
    let roles = Set(answering.isEmpty ? finding.bearers.map(\.role) : answering)
    return library.roleOrder.filter(roles.contains)
  }

  /// The classes by which the stylesheet finds `finding`.
  func classes(of finding: Finding) -> HTMLText {
    let acting = actors(of: finding).compactMap { role in
      roles.firstIndex(of: role).map { " by-\($0 + 1)" as HTMLText }
    }
    let gap: HTMLText = finding.state.isGap ? " is-gap" : .empty
    return "is-\(StateWording.name(finding.state))\(gap)\(acting.joined())"
  }

  // MARK: Markup

  var markup: HTMLText {
    """
    <section id="_index">
    <h2>Find by state or by who must act</h2>
    <div class="filters">
    \(switches("Show", name: "_show", stateChoices))\
    \(switches("Who must act", name: "_who", roleChoices))\
    <p id="_shown" role="status">\(report.inForce.count) findings.</p>
    </div>
    <h3>By state</h3>
    \(states.map(list(of:)).joined())\
    <h3>By who must act</h3>
    \(roles.enumerated().map { list(of: $1, number: $0 + 1) }.joined())\
    </section>

    """
  }

  private typealias Choice = (id: HTMLText, label: HTMLText)

  private var stateChoices: [Choice] {
    let gaps = report.findings.count { $0.state.isGap }
    return [("_show-all", "all \(report.inForce.count)"), ("_show-gap", "gaps \(gaps)")]
      + states.map { ("_show-\(StateWording.name($0))", "\(StateWording.badge(of: $0)) \(report.count(of: $0))") }
  }

  private var roleChoices: [Choice] {
    [("_who-all", "anyone")] + roles.enumerated().map { ("_who-\($0 + 1)", HTMLText(escaping: library.label(of: $1))) }
  }

  private func switches(_ legend: String, name: HTMLText, _ choices: [Choice]) -> HTMLText {
    let inputs = choices.enumerated().map { index, choice -> HTMLText in
      let checked: HTMLText = index == 0 ? " checked=\"checked\"" : .empty
      return """
        <label><input type="radio" name="\(name)" id="\(choice.id)"\(checked)/> <span>\(choice.label)</span></label>

        """
    }
    return "<fieldset><legend>\(legend)</legend>\n\(inputs.joined())</fieldset>\n"
  }

  private func list(of state: Finding.State) -> HTMLText {
    details(
      id: "_state-\(StateWording.name(state))", summary: StateWording.badge(of: state),
      report.inForce.filter { $0.state == state })
  }

  private func list(of role: PartnerRole.ID, number: Int) -> HTMLText {
    details(
      id: "_acts-\(number)", summary: HTMLText(escaping: library.label(of: role)),
      report.inForce.filter { actors(of: $0).contains(role) })
  }

  private func details(id: HTMLText, summary: HTMLText, _ findings: [Finding]) -> HTMLText {
    let links = findings.map { finding -> HTMLText in
      """
      <li><a href="#\(HTMLText.fragment(finding.element.id.rawValue))">\(finding.element.id.rawValue)</a> \
      <span class="cite">\(library.citation(of: finding.element, on: report.day))</span></li>

      """
    }
    return """
      <details id="\(id)"><summary>\(summary) (\(findings.count))</summary>
      <ul class="links">
      \(links.joined())</ul>
      </details>

      """
  }

  // MARK: Style

  /// Hides what a switch leaves out, and sections of law that are then empty.
  var stylesheet: String {
    let stateRules = ["gap"] + states.map(\.rawValue)
    let roleRules = roles.indices.map { $0 + 1 }
    let rules =
      stateRules.map { rule(switchedBy: "_show-\($0)", hides: "is-\($0)") }
      + roleRules.map { rule(switchedBy: "_who-\($0)", hides: "by-\($0)") }
    return """

      @supports not selector(:has(*)) { .filters { display: none; } }
      @media screen {
      \(rules.joined())
      }

      """
  }

  private func rule(switchedBy id: String, hides kept: String) -> String {
    """
    body:has(#\(id):checked) .finding:not(.\(kept)), body:has(#\(id):checked) .group:not(:has(.\(kept))) { display: none; }

    """
  }
}
