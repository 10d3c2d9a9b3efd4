package import ArgumentParser
internal import GapReporting
internal import ModelLoading
internal import ProtocolModel

/// `mou list`: what the project holds.
package struct ListCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists counties, clauses, elements, roles, authorities, facts or teams.")

  package enum Kind: String, ExpressibleByArgument, CaseIterable, Sendable {
    case counties, clauses, elements, roles, authorities, facts, teams
  }

  @Argument(help: "counties, clauses, elements, roles, authorities, facts or teams.") package var kind: Kind
  @Flag(help: "As JSON.") package var json = false
  @Flag(help: "With authorities: the bills and dates that may change the law.") package var watch = false
  @OptionGroup package var project: ProjectOptions

  package init() {}

  package func run() throws {
    let project = try LoadedProject(self.project, counties: kind == .counties ? nil : [])
    let listing = Listing(project.library, on: project.day)
    let table =
      switch kind {
      case .counties: listing.counties(project.countySet.counties.values.sorted { $0.id < $1.id })
      case .clauses: listing.clauses()
      case .elements: listing.elements()
      case .roles: listing.roles()
      case .authorities: watch ? listing.watch() : listing.authorities()
      case .facts: listing.facts()
      case .teams: listing.teams()
      }
    Console.result(json ? table.json : table.text)
  }
}
