internal import DocumentModel
internal import ProtocolAssembly
internal import Synchronization

/// A clause as the document prints it, with the words in it that may be acronyms.
struct DraftedClause: Sendable {
  let block: Block
  let words: WordSet

  init(_ block: Block) {
    self.block = block
    words = WordSet(of: block)
  }
}

/// The clauses that all counties have alike, drafted once for all of them.
final class DraftedClauses: Sendable {
  private struct Key: Hashable {
    let clause: ObjectIdentifier
    let isFinal: Bool
  }

  /// Holds the clause as well: its identity is the key for as long as it lives.
  private let drafted = Mutex<[Key: (clause: AssembledClause, draft: DraftedClause)]>([:])

  /// What `draft` makes of `clause`, or has made of it for another county.
  func draft(of clause: AssembledClause, isFinal: Bool, _ draft: () -> DraftedClause) -> DraftedClause {
    guard clause.isStanding, !clause.fillings.contains(where: \.isGenerated) else { return draft() }
    let key = Key(clause: ObjectIdentifier(clause), isFinal: isFinal)
    if let known = drafted.withLock({ $0[key] }) { return known.draft }
    let made = draft()
    drafted.withLock { $0[key] = (clause, made) }
    return made
  }
}

extension Filling {
  /// Whether a table or list stands here that each county's protocol makes for itself.
  fileprivate var isGenerated: Bool { if case .block = self { true } else { false } }
}
