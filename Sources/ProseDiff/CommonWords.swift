/// Finds words that two sequences have in common, in order; the work stays bounded for any input.
enum CommonWords {
  /// Pairs of equal places, rising on both sides.
  ///
  /// Short sequences are compared exactly. Long ones are cut at words that occur once on both sides, and where there is
  /// none, the first, second, … occurrence of a word on one side stands for the same occurrence on the other.
  /// - Complexity: O(n log n) for long sequences, O(n·d) for short ones with d differences.
  static func pairs(_ old: [Int], _ new: [Int]) -> [(old: Int, new: Int)] {
    var result: [(old: Int, new: Int)] = []
    collect(old, 0..<old.count, new, 0..<new.count, into: &result)
    return result
  }

  /// So many words together are compared exactly.
  private static let exactLimit = 600

  private static func collect(
    _ old: [Int], _ oldRange: Range<Int>, _ new: [Int], _ newRange: Range<Int>,
    into result: inout [(old: Int, new: Int)]
  ) {
    var (low, lowNew, high, highNew) = (
      oldRange.lowerBound, newRange.lowerBound, oldRange.upperBound, newRange.upperBound
    )
    while low < high, lowNew < highNew, old[low] == new[lowNew] {
      result.append((low, lowNew))
      (low, lowNew) = (low + 1, lowNew + 1)
    }
    var suffix: [(old: Int, new: Int)] = []
    while low < high, lowNew < highNew, old[high - 1] == new[highNew - 1] {
      (high, highNew) = (high - 1, highNew - 1)
      suffix.append((high, highNew))
    }
    if low < high, lowNew < highNew {
      if high - low + highNew - lowNew <= exactLimit {
        collectExactly(old, low..<high, new, lowNew..<highNew, into: &result)
      } else {
        collectBetweenAnchors(old, low..<high, new, lowNew..<highNew, into: &result)
      }
    }
    result += suffix.reversed()
  }

  private static func collectExactly(
    _ old: [Int], _ oldRange: Range<Int>, _ new: [Int], _ newRange: Range<Int>,
    into result: inout [(old: Int, new: Int)]
  ) {
    let difference = Array(new[newRange]).difference(from: Array(old[oldRange]))
    var isRemoved = Array(repeating: false, count: oldRange.count)
    var isInserted = Array(repeating: false, count: newRange.count)
    for change in difference {
      switch change {
      case .remove(let offset, _, _): isRemoved[offset] = true
      case .insert(let offset, _, _): isInserted[offset] = true
      }
    }
    let keptOld = oldRange.filter { !isRemoved[$0 - oldRange.lowerBound] }
    let keptNew = newRange.filter { !isInserted[$0 - newRange.lowerBound] }
    for (left, right) in zip(keptOld, keptNew) { result.append((left, right)) }
  }

  private static func collectBetweenAnchors(
    _ old: [Int], _ oldRange: Range<Int>, _ new: [Int], _ newRange: Range<Int>,
    into result: inout [(old: Int, new: Int)]
  ) {
    let (places, placesNew) = (places(of: old, oldRange), places(of: new, newRange))
    var candidates: [(old: Int, new: Int)] = []
    for index in oldRange {
      if places[old[index]]?.count == 1, let other = placesNew[old[index]], other.count == 1 {
        candidates.append((index, other[0]))
      }
    }
    let anchors = rising(candidates)
    guard !anchors.isEmpty else {
      result += rising(occurrencePairs(old, oldRange, places, placesNew))
      return
    }
    var (low, lowNew) = (oldRange.lowerBound, newRange.lowerBound)
    for anchor in anchors {
      collect(old, low..<anchor.old, new, lowNew..<anchor.new, into: &result)
      result.append(anchor)
      (low, lowNew) = (anchor.old + 1, anchor.new + 1)
    }
    collect(old, low..<oldRange.upperBound, new, lowNew..<newRange.upperBound, into: &result)
  }

  private static func places(of words: [Int], _ range: Range<Int>) -> [Int: [Int]] {
    var result: [Int: [Int]] = [:]
    for index in range { result[words[index], default: []].append(index) }
    return result
  }

  private static func occurrencePairs(
    _ old: [Int], _ range: Range<Int>, _ places: [Int: [Int]], _ placesNew: [Int: [Int]]
  ) -> [(old: Int, new: Int)] {
    var seen: [Int: Int] = [:]
    return range.compactMap { index in
      let nth = seen[old[index], default: 0]
      seen[old[index]] = nth + 1
      guard let others = placesNew[old[index]], nth < others.count else { return nil }
      return (index, others[nth])
    }
  }

  /// The longest part of `pairs`, which rise on the old side, that rises on the new side too.
  static func rising(_ pairs: [(old: Int, new: Int)]) -> [(old: Int, new: Int)] {
    var tails: [Int] = []
    var before = Array(repeating: -1, count: pairs.count)
    for index in pairs.indices {
      var (low, high) = (0, tails.count)
      while low < high {
        let middle = (low + high) / 2
        if pairs[tails[middle]].new < pairs[index].new { low = middle + 1 } else { high = middle }
      }
      if low > 0 { before[index] = tails[low - 1] }
      if low == tails.count { tails.append(index) } else { tails[low] = index }
    }
    var result: [(old: Int, new: Int)] = []
    var index = tails.last ?? -1
    while index >= 0 {
      result.append(pairs[index])
      index = before[index]
    }
    return result.reversed()
  }
}
