package import ArgumentParser
internal import FoundationEssentials
internal import ReviewWriting

/// `mou textconv`: what git runs to show sentences in `git diff` and `git log -p`.
package struct TextconvCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "textconv", abstract: "Prints a file's statements and sentences, one a line, for git diff.",
    discussion: """
      Set up once: git config diff.mou.textconv 'mou textconv'
      'git diff --no-textconv' shows the lines of YAML again, with comments and layout.
      """)

  @Argument(help: "The file; git gives the name of a copy.") package var file: String

  package init() {}

  package func run() throws {
    let path = file.hasPrefix("/") ? file : "\(ProjectRoot.currentFolder)/\(file)"
    guard let data = FileManager.default.contents(atPath: path) else {
      Console.message("mou: \(file) cannot be read\n")
      throw ExitCode.missingInput
    }
    Console.result(SentenceView(Array(data), file: file).text)
  }
}
