package import ArgumentParser

/// The command `mou`.
package struct MOU: AsyncParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "mou",
    abstract: "Composes California counties' CSEC interagency protocols and reports their gaps.",
    discussion: "It checks words, not practice, and is not legal advice. The clauses are our wording, not the state's.",
    subcommands: [
      AssembleCommand.self, CheckCommand.self, ExplainCommand.self, ListCommand.self, LintCommand.self,
      ValuesCommand.self, AmendCommand.self, NewCommand.self, AdoptCommand.self, PacketCommand.self, DiffCommand.self,
      LogCommand.self, TextconvCommand.self,
    ])

  package init() {}
}
