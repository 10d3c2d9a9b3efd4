internal import DocumentWriting
package import GapAnalysis
package import ProtocolAssembly
package import ProtocolModel

/// The gap report as one page: where the county stands, who sits where, and each duty beside the county's words.
///
/// All of it works without the script; the script counts what a filter shows and copies fix lines.
package struct HTMLReport: Sendable {
  private let library: ClauseLibrary
  private let linksToProtocol: Bool

  /// Links into the protocol lead to `protocol.html` in the same folder; where that is not written, sections are named.
  package init(_ library: ClauseLibrary, linksToProtocol: Bool = true) {
    self.library = library
    self.linksToProtocol = linksToProtocol
  }

  package func text(of report: GapReport, _ assembled: AssembledProtocol) -> String {
    let headline = Headline(of: report, library)
    let filters = FindingFilters(of: report, library)
    let groups = FindingGroup.groups(of: report, library)
    let findings = FindingMarkup(
      library, of: report, QuotedWords(library, in: assembled), filters, linksToProtocol: linksToProtocol)
    let body: HTMLText = """
      <a class="skip" href="#_findings">Skip to the findings</a>
      \(header(headline, report))\
      \(contents(groups))\
      <main id="_main" tabindex="-1">
      \(StandingMarkup(library, of: report, headline).markup)\
      \(TeamMatrix(library, of: report).markup)\
      \(filters.markup)\
      <section id="_findings">
      <h2>Findings by section of law</h2>
      \(groups.enumerated().map { group($1, number: $0 + 1, findings) }.joined())\
      </section>
      \(NotJudgedMarkup(library, of: report).markup)\
      </main>
      \(footer(report))
      """
    return HTMLPage(
      title: "Gap report: \(headline.county), as of \(report.day)", language: "en-US",
      stylesheet: PageStyle.common + PageStyle.report + filters.stylesheet, script: Self.script, body: body
    ).text
  }

  private func header(_ headline: Headline, _ report: GapReport) -> HTMLText {
    let caution: HTMLText =
      headline.caution.map { "<p class=\"caution\"><strong>\($0)</strong></p>\n" } ?? .empty
    return """
      <header class="cover">
      <p class="county">\(report.county.protocolTitle)</p>
      <h1>Gap report: \(headline.county)</h1>
      <p class="basis">\(headline.basis)</p>
      \(caution)<p class="tally">\(RunSummary.counted(report.count(of: .error), "error")), \
      \(RunSummary.counted(report.count(of: .warning), "warning")), \
      \(RunSummary.counted(report.count(of: .notice), "notice")) in the draft. <strong>\(AdoptedWording(of: report).headline).</strong></p>
      </header>

      """
  }

  private func contents(_ groups: [FindingGroup]) -> HTMLText {
    let sections = groups.enumerated().map { index, group -> HTMLText in
      "<li><a href=\"#_group-\(index + 1)\">\(group.title)</a></li>\n"
    }.joined()
    return """
      <nav class="contents" aria-labelledby="_contents-title">
      <h2 id="_contents-title">Contents</h2>
      <ol>
      <li><a href="#_standing">Where it stands</a></li>
      <li><a href="#_teams">Partners and teams</a></li>
      <li><a href="#_index">Find by state or by who must act</a></li>
      <li><a href="#_findings">Findings by section of law</a>
      <ol>
      \(sections)</ol>
      </li>
      <li><a href="#_not-judged">Not judged here</a></li>
      </ol>
      </nav>

      """
  }

  private func group(_ group: FindingGroup, number: Int, _ findings: FindingMarkup) -> HTMLText {
    """
    <section class="group" id="_group-\(number)">
    <h3>\(group.title)</h3>
    <p class="line">\(StateWording.counts(of: group.findings))</p>
    \(group.findings.map(findings.markup(of:)).joined())</section>

    """
  }

  private func footer(_ report: GapReport) -> HTMLText {
    """
    <footer>
    <p>\(RunSummary(of: [report]).text)</p>
    <p>\(RunSummary.disclaimer) The clauses are our wording, drafted after the framework; \
    the state's template was not seen.</p>
    </footer>

    """
  }
}
