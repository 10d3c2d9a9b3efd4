internal import ProtocolModel
internal import SourceText

/// A file that holds a clause, and what its path says of it.
struct ClauseFile: Sendable {
  private let input: SourceInput
  private let library: String
  private let name: String

  /// Nil for files of other kinds.
  init?(kind: LibraryFile, input: SourceInput) {
    guard case .clause(let library, let name) = kind else { return nil }
    self.input = input
    self.library = library
    self.name = name
  }

  /// The clause, where the file holds one.
  func clause(_ load: LoadingContext) -> Clause? {
    let clause = load.document(input).flatMap { document in
      load.map(document, "the file") { ClauseReader.clause(from: &$0, library: library) }
    }
    if let clause, clause.id.rawValue != name { load.report(.clausePath(clause, named: name)) }
    if clause?.id.rawValue != name { load.lose(name) }
    return clause
  }
}
