/// Which sentences of two texts belong together, in order: alike ones, one split into two, two joined into one.
struct SentenceAlignment {
  /// Sentences that belong together; one of the ranges holds one sentence, the other one or two.
  struct Match: Hashable {
    let old: Range<Int>
    let new: Range<Int>
  }

  /// Below this likeness two sentences are not the same sentence changed.
  static let floor = 0.5
  /// A sentence counts as split, joined or moved from this likeness on.
  static let high = 0.8

  /// Rising on both sides.
  let matches: [Match]

  init(_ old: [WordBag], _ new: [WordBag]) {
    var low = 0
    while low < min(old.count, new.count), old[low] == new[low] { low += 1 }
    var tail = 0
    while tail < min(old.count, new.count) - low, old[old.count - 1 - tail] == new[new.count - 1 - tail] { tail += 1 }
    let finder = MatchFinder(old, new, low..<old.count - tail, low..<new.count - tail)
    let middle = MatchChain.best(of: finder.candidates())
    let head = (0..<low).map { Match(old: $0..<$0 + 1, new: $0..<$0 + 1) }
    let end = (0..<tail).reversed().map { offset in
      Match(
        old: old.count - 1 - offset..<old.count - offset, new: new.count - 1 - offset..<new.count - offset)
    }
    matches = head + middle + end
  }
}

/// Finds sentences that are alike without comparing each with each in long texts.
struct MatchFinder {
  private let old: [WordBag]
  private let new: [WordBag]
  private let oldRange: Range<Int>
  private let newRange: Range<Int>
  /// The new sentences that hold each word.
  private var places: [Int: [Int]] = [:]

  /// So many pairs are looked at one by one.
  private static let pairLimit = 20_000
  /// Words that more sentences hold do not find sentences in long texts.
  private static let commonWordLimit = 24

  init(_ old: [WordBag], _ new: [WordBag], _ oldRange: Range<Int>, _ newRange: Range<Int>) {
    self.old = old
    self.new = new
    self.oldRange = oldRange
    self.newRange = newRange
    guard oldRange.count * newRange.count > Self.pairLimit else { return }
    for index in newRange {
      var last = -1
      for key in new[index].keys where key != last {
        places[key, default: []].append(index)
        last = key
      }
    }
  }

  func candidates() -> [MatchChain.Candidate] {
    var result: [MatchChain.Candidate] = []
    for index in oldRange {
      let partners = partners(of: index)
      for other in partners { result += candidates(index, other, isLast: index + 1 == oldRange.upperBound) }
    }
    return result
  }

  private func partners(of index: Int) -> [Int] {
    if places.isEmpty { return Array(newRange) }
    var found: Set<Int> = []
    for key in old[index].keys {
      if let others = places[key], others.count <= Self.commonWordLimit { found.formUnion(others) }
    }
    let near = newRange.lowerBound + index - oldRange.lowerBound
    if newRange.contains(near) { found.insert(near) }
    return found.sorted()
  }

  private func candidates(_ index: Int, _ other: Int, isLast: Bool) -> [MatchChain.Candidate] {
    let (left, right) = (old[index], new[other])
    let common = left.common(with: right)
    var result: [MatchChain.Candidate] = []
    if Double(2 * common) >= SentenceAlignment.floor * Double(left.count + right.count) {
      result.append(candidate(index..<index + 1, other..<other + 1, common, isEqual: left == right))
    }
    guard common > 0, left != right else { return result }
    if other + 1 < newRange.upperBound, isMade(left, of: right, new[other + 1]) {
      let both = right.joined(with: new[other + 1])
      result.append(candidate(index..<index + 1, other..<other + 2, left.common(with: both), isEqual: false))
    }
    if !isLast, isMade(right, of: left, old[index + 1]) {
      let both = left.joined(with: old[index + 1])
      result.append(candidate(index..<index + 2, other..<other + 1, right.common(with: both), isEqual: false))
    }
    return result
  }

  /// Whether `whole` is what `first` and `second` say together, and each says a good part of it.
  private func isMade(_ whole: WordBag, of first: WordBag, _ second: WordBag) -> Bool {
    let parts = [first, second]
    guard parts.allSatisfy({ $0.count >= 3 && 10 * $0.common(with: whole) >= 6 * $0.count }) else { return false }
    return whole.likeness(to: first.joined(with: second)) >= SentenceAlignment.high
      && parts.allSatisfy { whole.likeness(to: $0) < 0.9 }
  }

  private func candidate(_ old: Range<Int>, _ new: Range<Int>, _ common: Int, isEqual: Bool) -> MatchChain.Candidate {
    MatchChain.Candidate(
      match: SentenceAlignment.Match(old: old, new: new),
      weight: 4 * common + (isEqual ? 3 : old.count == new.count ? 1 : 0))
  }
}
