package import ArgumentParser
internal import ModelLoading
internal import ProtocolModel
internal import SourceText

/// `mou lint`: reads everything and says what is wrong with the files, whatever the law says.
package struct LintCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "lint", abstract: "Checks all clause, law and county files.")

  @OptionGroup package var project: ProjectOptions

  package init() {}

  package func run() throws {
    let project = try LoadedProject(self.project, counties: nil)
    let diagnostics = project.lint()
    project.print(diagnostics)
    let counties = project.countySet.counties.count
    Console.result(
      "Read \(project.library.clauses.count) clauses, \(project.library.elements.count) elements, \(counties) counties: \(diagnostics.count(of: .error)) errors, \(diagnostics.count(of: .warning)) warnings, \(diagnostics.count(of: .notice)) notices.\n"
    )
    if diagnostics.hasErrors { throw ExitCode(1) }
  }
}
