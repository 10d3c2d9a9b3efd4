/// Finds sentences that went at one place and came at another.
struct MoveFinder {
  struct Move: Hashable {
    let old: Int
    let new: Int
  }

  /// By rising old places.
  let moves: [Move]

  /// A shorter sentence may be written twice by chance.
  private static let leastLetters = 20
  private static let leastWords = 5
  /// So many unmatched sentences are compared with each other.
  private static let limit = 300

  init(_ old: ProseText, _ oldBags: [WordBag], _ new: ProseText, _ newBags: [WordBag], _ alignment: SentenceAlignment) {
    let gone = Self.unmatched(old, alignment.matches.map(\.old))
    let come = Self.unmatched(new, alignment.matches.map(\.new))
    guard !gone.isEmpty, !come.isEmpty else {
      moves = []
      return
    }
    var pairs: [Move] = []
    if gone.count * come.count <= Self.limit * Self.limit {
      for left in gone {
        for right in come where oldBags[left].likeness(to: newBags[right]) >= SentenceAlignment.high {
          pairs.append(Move(old: left, new: right))
        }
      }
    } else {
      let places = Dictionary(grouping: come) { newBags[$0] }
      pairs = gone.flatMap { left in (places[oldBags[left]] ?? []).map { Move(old: left, new: $0) } }
    }
    let (oldCounts, newCounts) = (Self.counts(pairs.map(\.old)), Self.counts(pairs.map(\.new)))
    moves = pairs.filter { oldCounts[$0.old] == 1 && newCounts[$0.new] == 1 }
  }

  private static func unmatched(_ text: ProseText, _ matched: [Range<Int>]) -> [Int] {
    var isMatched = Array(repeating: false, count: text.sentences.count)
    for range in matched { for index in range { isMatched[index] = true } }
    return text.sentences.indices.filter { index in
      guard !isMatched[index] else { return false }
      let tokens = text.tokens[text.sentences[index].tokens]
      return tokens.count { $0.isWord } >= leastWords
        && tokens.reduce(0) { $0 + ($1.isWord ? $1.text.count : 0) } >= leastLetters
    }
  }

  private static func counts(_ places: [Int]) -> [Int: Int] { places.reduce(into: [:]) { $0[$1, default: 0] += 1 } }
}
