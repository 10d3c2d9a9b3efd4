internal import ProseDiff
internal import ProtocolModel

/// Finds sentences that went from one clause and came in another.
struct SentenceMoveFinder {
  private struct Loose {
    let clause: Clause.ID
    let sentence: String
  }

  private var gone: [Loose] = []
  private var come: [Loose] = []

  init(_ clauses: [ClauseChange]) {
    for clause in clauses where clause.owner == .library {
      if let text = clause.wholeText {
        add(sentences: QuotedSentences(text).all, clause.id, isGone: clause.isGone)
      }
      for text in clause.texts { add(text.comparison, clause.id) }
    }
  }

  /// By the clauses they left; a sentence that could have gone to two places went to none.
  func moves() -> [SentenceMove] {
    MovedSentences.pairs(gone.map(\.sentence), come.map(\.sentence)) { gone[$0].clause != come[$1].clause }
      .map { SentenceMove(from: gone[$0.gone].clause, to: come[$0.come].clause, sentence: come[$0.come].sentence) }
  }

  private mutating func add(_ comparison: ProseComparison, _ clause: Clause.ID) {
    for passage in comparison.passages {
      switch passage.kind {
      case .deleted: add(sentences: [passage.old], clause, isGone: true)
      case .inserted: add(sentences: [passage.new], clause, isGone: false)
      case .replaced:
        add(sentences: QuotedSentences(passage.old).all, clause, isGone: true)
        add(sentences: QuotedSentences(passage.new).all, clause, isGone: false)
      case .unchanged, .typographic, .edited, .split, .joined, .movedAway, .movedHere: break
      }
    }
  }

  private mutating func add(sentences: [String], _ clause: Clause.ID, isGone: Bool) {
    for sentence in sentences.map(QuotedSentences.folded) {
      let loose = Loose(clause: clause, sentence: sentence)
      if isGone { gone.append(loose) } else { come.append(loose) }
    }
  }
}
