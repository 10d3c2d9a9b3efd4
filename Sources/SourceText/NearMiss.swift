/// Finds the word somebody probably meant.
package enum NearMiss {
  /// The candidate closest to `word`, if it is close enough to be a slip: at most one change in three letters.
  ///
  /// Equal distances go to the candidate that comes first by its bytes, so that the answer never depends on order.
  package static func closest(to word: String, among candidates: some Sequence<String>) -> String? {
    let sought = Letters(of: word)
    let limit = max(1, min(3, sought.count / 3))
    let small = word.lowercased()
    var best: (distance: Int, word: String)?
    for candidate in candidates where candidate != word {
      // Capitals are the likeliest slip of all, however many there are.
      let isSame = candidate.utf8.count == small.utf8.count && candidate.lowercased() == small
      guard isSame || sought.mayBeNear(Letters(of: candidate), atMost: limit),
        let distance = isSame ? 0 : distance(from: word, to: candidate, atMost: limit)
      else { continue }
      if let found = best,
        (found.distance, found.word) < (distance, candidate) || found == (distance, candidate)
      {
        continue
      }
      best = (distance, candidate)
    }
    return best?.word
  }

  /// `did you mean 'probation'?`, when one candidate is likely.
  package static func hint(for word: String, among candidates: some Sequence<String>) -> String? {
    closest(to: word, among: candidates).map { "did you mean '\($0)'?" }
  }

  /// The number of insertions, deletions, replacements and swaps of neighbours that turn `a` into `b`.
  private static func distance(from a: String, to b: String, atMost limit: Int) -> Int? {
    let left = Array(a.unicodeScalars)
    let right = Array(b.unicodeScalars)
    guard abs(left.count - right.count) <= limit else { return nil }
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for i in left.indices {
      var row = [i + 1]
      for j in right.indices {
        var cost = min(last[j] + (left[i] == right[j] ? 0 : 1), last[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] { cost = min(cost, beforeLast[j - 1] + 1) }
        row.append(cost)
      }
      beforeLast = last
      last = row
    }
    return last[right.count] <= limit ? last[right.count] : nil
  }

  /// Which letters a word has and how many: tells nearly all words apart without comparing them letter by letter, so
  /// that a file of thousands of unknown names is answered at once.
  private struct Letters {
    var count = 0
    private var kinds: UInt64 = 0

    init(of word: String) {
      for scalar in word.unicodeScalars {
        count += 1
        kinds |= 1 << UInt64(scalar.value & 63)
      }
    }

    /// False when more than `limit` changes lead from one to the other: each takes one kind of letter away at the most,
    /// and brings one.
    func mayBeNear(_ other: Letters, atMost limit: Int) -> Bool {
      abs(count - other.count) <= limit && (kinds ^ other.kinds).nonzeroBitCount <= 2 * limit
    }
  }
}
