package import ArgumentParser
internal import GapReporting
internal import ProtocolAssembly
internal import RuleCatalog
internal import SourceText

/// `mou explain`: why something in a county's protocol is as it is.
package struct ExplainCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Says why a clause, value, element, role, team, part, fact, provision or section is as it is.")

  @Argument(help: "The county.") package var county: String
  @Argument(
    help:
      "A clause (mdt.initial), value (mdt.initial/days), element (missing-cse-ncmec), role (sheriff), team (child-mdt), part (missing), fact (opted-in), provision, section (6.2) or rule (lint.too-long)."
  )
  package var subject: String
  @OptionGroup package var project: ProjectOptions

  package init() {}

  package func run() throws {
    if let page = RuleCatalog.page(for: subject) {
      Console.result(page.text)
      return
    }
    let project = try LoadedProject(self.project, counties: [county])
    var counties = CountyOptions()
    counties.counties = [county]
    counties.all = false
    let run = ProtocolRun(project.library, project.profiles(counties), on: project.day)
    guard let result = run.results.first else { throw ExitCode.missingInput }
    try PersonalDataRefusal.check(result.assembled.profile, project.library, in: project.sources)
    let explainer = Explainer(project.library, result.assembled, result.report)
    guard let text = explainer.text(for: subject) else {
      let hint =
        NearMiss.hint(for: subject, among: (explainer.names + RuleCatalog.pages.map(\.id)).sorted()).map { "; \($0)" }
        ?? ""
      Console.message("mou: nothing is called '\(TerminalText.escaped(subject))' in this protocol\(hint)\n")
      throw ExitCode.missingInput
    }
    Console.result(text)
  }
}
