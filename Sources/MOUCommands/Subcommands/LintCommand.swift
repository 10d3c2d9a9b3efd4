package import ArgumentParser
internal import GapReporting
internal import ModelLoading
internal import ProtocolModel
package import SourceText

/// `mou lint`: reads everything and says what is wrong with the files, whatever the law says.
package struct LintCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "lint", abstract: "Checks all clause, law and county files.")

  @OptionGroup package var project: ProjectOptions
  @Flag(help: "List the notices too, not only how many there are of each rule.") package var notices = false

  package init() {}

  package func run() throws {
    let project = try LoadedProject(self.project, counties: nil)
    let diagnostics = project.lint()
    project.print(
      notices || self.project.diagnostics == .json ? diagnostics : diagnostics.without(.notice), byWeight: true)
    if !notices, self.project.diagnostics == .text, let folded = Self.folded(diagnostics) { Console.message(folded) }
    let counties = project.countySet.counties.count
    let found = [("error", .error), ("warning", .warning), ("notice", .notice)].map {
      (noun: String, severity: Diagnostic.Severity) in RunSummary.counted(diagnostics.count(of: severity), noun)
    }
    Console.result(
      "Read \(project.library.clauses.count) clauses, \(project.library.elements.count) elements, \(counties) \(counties == 1 ? "county" : "counties"): \(found.joined(separator: ", ")).\n"
    )
    if diagnostics.hasErrors { throw ExitCode(1) }
  }

  /// `97 notices: 93 lint.clause-carries-nothing, 4 citation.stale; 'mou lint --notices' lists them`
  package static func folded(_ diagnostics: Diagnostics) -> String? {
    let notices = diagnostics.all.filter { $0.severity == .notice }
    guard !notices.isEmpty else { return nil }
    let rules = Dictionary(grouping: notices, by: \.rule).mapValues(\.count)
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.value) \($0.key)" }
    return
      "\n\(notices.count) \(notices.count == 1 ? "notice" : "notices"): \(rules.joined(separator: ", ")); 'mou lint --notices' lists them.\n"
  }
}
