internal import DocumentWriting
internal import GapAnalysis
internal import ProtocolModel
internal import SourceText

/// Writes where the county stands: how much is met, in draft and adopted text, and which answers decide the most.
struct StandingMarkup: Sendable {
  private let library: ClauseLibrary
  private let report: GapReport
  private let headline: Headline

  init(_ library: ClauseLibrary, of report: GapReport, _ headline: Headline) {
    self.library = library
    self.report = report
    self.headline = headline
  }

  var markup: HTMLText {
    """
    <section id="_standing">
    <h2>Where it stands</h2>
    \(states)\(papers)\(openFacts)</section>

    """
  }

  private var states: HTMLText {
    let tiles = Finding.State.allCases.compactMap { state -> HTMLText? in
      let count = report.count(of: state)
      guard count > 0, state != .notInForce else { return nil }
      return """
        <li><a class="tile is-\(StateWording.name(state))" href="#_state-\(StateWording.name(state))">\
        <span class="count">\(count)</span> \(StateWording.badge(of: state))</a></li>

        """
    }
    return "<ul class=\"tiles\">\n\(tiles.joined())</ul>\n"
  }

  private var papers: HTMLText {
    let none = report.adopted == nil ? "No adopted text on file" : "The adopted text cannot be found again"
    let rows = headline.papers.filter { $0.total > 0 || !$0.summary.hasPrefix("0 of 0") }.map { paper -> HTMLText in
      let adopted = headline.adoptedPapers.first { $0.name == paper.name }?.summary ?? none
      return "<tr><th scope=\"row\">\(paper.name)</th><td>\(paper.summary)</td><td>\(adopted)</td></tr>\n"
    }
    let drift = AdoptedWording(of: report).drift.map { "<li>\($0)</li>\n" as HTMLText }
    let since: HTMLText = drift.isEmpty ? .empty : "<ul class=\"drift\">\n\(drift.joined())</ul>\n"
    return """
      <div class="scroll" role="group" aria-labelledby="_papers" tabindex="0"><table class="papers">
      <caption id="_papers">How much is met</caption>
      <thead><tr><th scope="col">What is asked</th><th scope="col">Draft</th><th scope="col">Adopted text</th></tr></thead>
      <tbody>
      \(rows.joined())<tr><th scope="row">not judged here</th><td>\(headline.notJudged) \
      (<a href="#_not-judged">practice, plan, other agreements, permissions</a>)</td><td>\(report.adopted == nil ? none : "–")</td></tr>
      </tbody></table></div>
      \(since)
      """
  }

  /// The facts nobody has stated, those first on which the most elements hang.
  private var openFacts: HTMLText {
    var hanging: [CountyFact.ID: Int] = [:]
    for finding in report.findings where finding.state == .undecided {
      for case .factNotStated(let fact) in finding.reasons { hanging[fact, default: 0] += 1 }
    }
    let rows = hanging.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.compactMap { id, count -> HTMLText? in
      guard let fact = library.facts[id] else { return nil }
      let year = id == "opted-in" ? " (\(report.day.fiscalYear))" : ""
      return """
        <tr><th scope="row"><span class="id">\(id.rawValue)</span>\(year)</th><td>\(fact.ask)</td>\
        <td>\(library.label(of: fact.answers.value))</td><td class="figure">\(count)</td></tr>

        """
    }
    guard !rows.isEmpty else { return .empty }
    return """
      <div class="scroll" role="group" aria-labelledby="_facts" tabindex="0"><table class="columns-4">
      <caption id="_facts">Answers that decide the most</caption>
      <thead><tr><th scope="col">Fact</th><th scope="col">Question</th><th scope="col">Answers</th>\
      <th scope="col">Elements that hang on it</th></tr></thead>
      <tbody>
      \(rows.joined())</tbody></table></div>

      """
  }
}
