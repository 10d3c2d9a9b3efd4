internal import ProtocolModel
internal import SourceText

/// The names under which something can be answered, for whoever misspelt one.
struct QuestionNames {
  private let all: [String]

  init(_ library: ClauseLibrary, _ addedClauses: [Clause], agencies: [String]) {
    let clauses = library.clauses.values.sorted { $0.id < $1.id } + addedClauses
    all =
      clauses.flatMap { clause in clause.values.map { "\(clause.id)/\($0.id)" } }
      + library.factOrder.map { "fact:\($0)" } + library.roleOrder.map { "partner:\($0)" }
      + library.teamOrder.map { "team:\($0)" }
      + agencies.flatMap { ["serves-on:\($0)", "document:\($0)", "signatory:\($0)"] }
  }

  /// `did you mean 'fact:opted-in'?` for a name with a slip in it or one that left out what stands before it.
  func hint(for name: String) -> String {
    let whole = all.filter { $0.hasSuffix(":\(name)") || $0.hasSuffix("/\(name)") }
    if whole.count == 1, !name.isEmpty { return "did you mean '\(whole[0])'?" }
    return NearMiss.hint(for: name, among: all) ?? "'mou values' lists what is"
  }
}
