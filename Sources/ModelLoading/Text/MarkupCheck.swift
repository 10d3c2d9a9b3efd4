internal import ClauseMarkdown
internal import PositionedYAML
internal import SourceText

/// Looks at the texts that may hold Markdown which clauses do not use, when everything is read.
///
/// They wait until then, because the Markdown parser is no library for several threads.
enum MarkupCheck {
  static func run(_ load: LoadingContext) {
    for suspect in load.found.suspects {
      for problem in ClauseMarkdown.problems(in: suspect.source) {
        load.report(.markup(problem.message, at: suspect.node.range(ofTextBytes: problem.bytes)))
      }
    }
  }
}
