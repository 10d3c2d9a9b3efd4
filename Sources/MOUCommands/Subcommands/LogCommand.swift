package import ArgumentParser
internal import ProtocolModel
internal import ReviewWriting
internal import RevisionReview
internal import SourceText
internal import TextScanning

/// `mou log`: what became of one clause, commit by commit.
package struct LogCommand: AsyncParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "log", abstract: "Tells the history of one clause, across new names and folders.",
    discussion: "Commits of the main line are looked at, a merge as one step; files on disk do not count.")

  package enum Format: String, ExpressibleByArgument, CaseIterable, Sendable {
    case text, json
  }

  @Argument(help: "The clause, such as missing.report.") package var clause: String
  @Argument(help: "The revision to start from.") package var head = "HEAD"
  @OptionGroup package var project: ProjectOptions
  @Option(help: "text or json.") package var format: Format = .text

  package init() {}

  package func run() async throws {
    let root = try project.projectRoot()
    do {
      let repository = try GitRepository(of: root.path)
      let start = try await repository.commit(named: head)
      let history = try await ClauseHistoryReader(repository, on: project.day).history(
        of: Identifier(clause), from: start)
      let text = format == .json ? HistoryJSON().text(of: history) : HistoryText().text(of: history)
      // What stood in the history stays there; it need not go round once more.
      Console.result(PersonalDataMask.masked(text))
    } catch {
      throw error.exit()
    }
  }
}
