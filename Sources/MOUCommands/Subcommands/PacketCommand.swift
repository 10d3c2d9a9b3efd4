package import ArgumentParser
internal import DocumentWriting
internal import ModelLoading
internal import ProtocolAssembly
internal import ProtocolDrafting
internal import ProtocolModel
internal import SourceText

/// `mou packet`: what one role must know and sign.
package struct PacketCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "packet",
    abstract: "Prints one role's part of a protocol: its duties, its questions, its signature, its gaps.")

  @Argument(help: "A county by the name of its file.") package var county: String
  @Argument(help: "A role, such as probation; 'mou list roles' lists them.") package var role: String
  @OptionGroup package var project: ProjectOptions
  @Option(help: "Writes packet-<role>.md and .docx to the county's folder here, in place of printing.")
  package var output: String?

  package init() {}

  package func run() throws {
    let loaded = try LoadedProject(project, counties: [county])
    guard let found = loaded.countySet.counties[County.ID(county)] else { throw ExitCode.missingInput }
    let role = try knownRole(in: loaded.library)
    let run = ProtocolRun(loaded.library, [loaded.profile(of: found)], on: loaded.day)
    let review = loaded.review(of: [loaded.profile(of: found)], with: run.diagnostics)
    loaded.print(review)
    try loaded.refusePersonalData(review)
    try loaded.refuseErrors(review)
    guard let result = run.results.first else { throw ExitCode.missingInput }
    let document = ProtocolDrafter(loaded.library).packet(for: role, of: result.assembled, report: result.report)
    let text = MarkdownWriter().text(of: document)
    guard let output else { return Console.result(text) }
    let folder = try OutputPlace.folder(named: output, in: loaded.root)
    for (name, bytes) in [("md", Array(text.utf8)), ("docx", DOCXWriter().bytes(of: document))] {
      let path = "\(county)/packet-\(role).\(name)"
      try folder.writeOrStop(bytes, as: path)
      Console.result("\(TerminalText.escaped("\(output)/\(path)"))\n")
    }
  }

  /// The role by its name or an alias.
  private func knownRole(in library: ClauseLibrary) throws -> PartnerRole.ID {
    if library.roles[PartnerRole.ID(role)] != nil { return PartnerRole.ID(role) }
    if let found = library.roleOrder.first(where: { library.roles[$0]?.aliases.contains(role) ?? false }) {
      return found
    }
    let hint = NearMiss.hint(for: role, among: library.roleOrder.map(\.rawValue))
    Console.message(
      "mou: no role is called '\(TerminalText.escaped(role))'; \(hint ?? "'mou list roles' lists them")\n")
    throw ExitCode.missingInput
  }
}
