/// Why git could not give what a review needs, with git's own words and what to run about it.
package struct GitProblem: Error, Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case notInstalled, tooOld, notARepository, bareRepository, unsafeFolder
    case badRevision, unknownRevision, noCommitYet, shallowClone, noMergeBase, missingObject
    /// A submodule, a symbolic link or the like where a file of the project belongs.
    case notAFile
    /// A commit from before the project, or one whose library cannot be told from other files.
    case noLibrary
    case timedOut, tooLarge, failed
  }

  package let kind: Kind
  /// What is wrong in one sentence, without a full stop.
  package let message: String
  /// What git itself printed; nil when it printed nothing.
  package let gitWords: String?
  /// A command that helps; nil when none is sure to.
  package let command: String?

  package init(_ kind: Kind, _ message: String, gitWords: String? = nil, command: String? = nil) {
    self.kind = kind
    self.message = message
    self.gitWords = gitWords.flatMap { $0.isEmpty ? nil : $0 }
    self.command = command
  }
}

extension GitProblem: CustomStringConvertible {
  /// The message, git's words and the command, a line each.
  package var description: String {
    ([message] + (gitWords.map { ["git says: \($0)"] } ?? []) + (command.map { ["try: \($0)"] } ?? []))
      .joined(separator: "\n")
  }
}
