package import ProtocolModel

/// Which clauses go by another identifier than in an earlier state: by what the files say, or by likeness.
package enum ClauseSuccession {
  /// The present identifiers by the earlier ones; clauses that kept theirs are not in it.
  package static func successors(
    from old: ClauseLibrary, to new: ClauseLibrary
  ) -> [Clause.ID: Clause.ID] {
    let pairs = ClauseMatching(old.clauses, new.clauses).pairs.filter { $0.kinship != nil }
    return Dictionary(pairs.map { ($0.old.id, $0.new.id) }) { first, _ in first }
  }
}
