internal import ProseDiff
internal import ProtocolModel

/// Finds sentences that went from one clause and came in another.
struct SentenceMoveFinder {
  private struct Loose {
    let clause: Clause.ID
    let sentence: String
    let profile: WordProfile
  }

  private static let leastWords = 5
  private static let leastLetters = 20
  private static let likeness = 0.8
  /// So many sentences that went are compared with those that came.
  private static let limit = 300

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
    guard gone.count * come.count <= Self.limit * Self.limit else { return [] }
    var pairs: [(Int, Int)] = []
    for (left, old) in gone.enumerated() {
      for (right, new) in come.enumerated()
      where old.clause != new.clause && old.profile.likeness(to: new.profile) >= Self.likeness {
        pairs.append((left, right))
      }
    }
    return pairs.filter { pair in
      pairs.count { $0.0 == pair.0 } == 1 && pairs.count { $0.1 == pair.1 } == 1
    }.map { SentenceMove(from: gone[$0.0].clause, to: come[$0.1].clause, sentence: come[$0.1].sentence) }
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
      let profile = WordProfile(sentence)
      guard profile.count >= Self.leastWords, sentence.count >= Self.leastLetters else { continue }
      let loose = Loose(clause: clause, sentence: sentence, profile: profile)
      if isGone { gone.append(loose) } else { come.append(loose) }
    }
  }
}
