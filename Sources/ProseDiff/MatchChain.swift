/// Chooses, among sentences that could belong together, the chain in order that keeps the most words.
enum MatchChain {
  struct Candidate {
    let match: SentenceAlignment.Match
    let weight: Int
  }

  /// - Complexity: O(n log n) in the candidates, which come by rising old places.
  static func best(of candidates: [Candidate]) -> [SentenceAlignment.Match] {
    let order = candidates.indices.sorted { left, right in
      let (a, b) = (candidates[left].match, candidates[right].match)
      return (a.old.lowerBound, a.new.lowerBound, left) < (b.old.lowerBound, b.new.lowerBound, right)
    }
    let width = (candidates.map(\.match.new.upperBound).max() ?? 0) + 1
    var table = PrefixBest(width)
    var score = Array(repeating: 0, count: candidates.count)
    var before = Array(repeating: -1, count: candidates.count)
    var waiting: [Int: [Int]] = [:]
    var reached = -1
    for index in order {
      let match = candidates[index].match
      while reached < match.old.lowerBound {
        reached += 1
        for done in waiting.removeValue(forKey: reached) ?? [] {
          table.raise(candidates[done].match.new.upperBound, to: score[done], by: done)
        }
      }
      let (best, by) = table.best(upTo: match.new.lowerBound)
      score[index] = best + candidates[index].weight
      before[index] = by
      waiting[match.old.upperBound, default: []].append(index)
    }
    var last = -1
    for index in order where last < 0 || score[index] > score[last] { last = index }
    var chain: [SentenceAlignment.Match] = []
    while last >= 0 {
      chain.append(candidates[last].match)
      last = before[last]
    }
    return chain.reversed()
  }
}

/// The best score among all places up to one, kept as scores rise (a Fenwick tree).
private struct PrefixBest {
  private var scores: [(score: Int, by: Int)]

  init(_ width: Int) { scores = Array(repeating: (0, -1), count: width + 1) }

  mutating func raise(_ place: Int, to score: Int, by index: Int) {
    var node = place + 1
    while node < scores.count {
      if scores[node].score < score { scores[node] = (score, index) }
      node += node & -node
    }
  }

  func best(upTo place: Int) -> (score: Int, by: Int) {
    var best = (score: 0, by: -1)
    var node = min(place + 1, scores.count - 1)
    while node > 0 {
      if scores[node].score > best.score { best = scores[node] }
      node -= node & -node
    }
    return best
  }
}
