/// How the words of one passage became those of another, as runs that are kept or changed in turn.
struct WordEdit: Hashable, Sendable {
  struct Run: Hashable, Sendable {
    var isKept: Bool
    /// Places in the token lists; of equal length when the run is kept.
    var old: Range<Int>
    var new: Range<Int>
  }

  private(set) var runs: [Run]

  /// Compares the tokens of two ranges by their keys and cleans the result up for readers.
  init(_ old: [ProseToken], _ oldRange: Range<Int>, _ new: [ProseToken], _ newRange: Range<Int>) {
    let pairs = CommonWords.pairs(old[oldRange].map(\.key), new[newRange].map(\.key))
    runs = Self.runs(
      pairs.map { (oldRange.lowerBound + $0.old, newRange.lowerBound + $0.new) }, oldRange, newRange)
    let cleanup = EditCleanup(old, new)
    runs = cleanup.withoutIslands(cleanup.slid(runs))
  }

  /// Everything goes and something else comes.
  init(replacing old: Range<Int>, with new: Range<Int>) { runs = [Run(isKept: false, old: old, new: new)] }

  var changes: [Run] { runs.filter { !$0.isKept } }

  /// The range on one side that stands for `range` on the other, whose words lie in runs of the edit.
  func range(
    for range: Range<Int>, from side: KeyPath<Run, Range<Int>>, to other: KeyPath<Run, Range<Int>>
  ) -> Range<Int>? {
    guard let last = range.last, let first = runs.first(where: { $0[keyPath: side].contains(range.lowerBound) }),
      let end = runs.first(where: { $0[keyPath: side].contains(last) })
    else { return nil }
    let lower =
      first.isKept
      ? first[keyPath: other].lowerBound + range.lowerBound - first[keyPath: side].lowerBound
      : first[keyPath: other].lowerBound
    let upper =
      end.isKept
      ? end[keyPath: other].lowerBound + last + 1 - end[keyPath: side].lowerBound : end[keyPath: other].upperBound
    return lower..<upper
  }

  private static func runs(_ pairs: [(Int, Int)], _ old: Range<Int>, _ new: Range<Int>) -> [Run] {
    var runs: [Run] = []
    var (low, lowNew) = (old.lowerBound, new.lowerBound)
    for (place, placeNew) in pairs {
      if low < place || lowNew < placeNew { runs.append(Run(isKept: false, old: low..<place, new: lowNew..<placeNew)) }
      if let last = runs.last, last.isKept, last.old.upperBound == place, last.new.upperBound == placeNew {
        runs[runs.count - 1].old = last.old.lowerBound..<place + 1
        runs[runs.count - 1].new = last.new.lowerBound..<placeNew + 1
      } else {
        runs.append(Run(isKept: true, old: place..<place + 1, new: placeNew..<placeNew + 1))
      }
      (low, lowNew) = (place + 1, placeNew + 1)
    }
    if low < old.upperBound || lowNew < new.upperBound {
      runs.append(Run(isKept: false, old: low..<old.upperBound, new: lowNew..<new.upperBound))
    }
    return runs
  }
}
