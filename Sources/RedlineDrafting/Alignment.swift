/// Which elements of two lists belong together, in order.
struct Alignment {
  /// Rising on both sides.
  let pairs: [(old: Int, new: Int)]

  /// Beyond so many pairs only equal elements are looked for.
  private static let limit = 250_000

  /// `likeness` is from 0 to 1; elements that are not alike at all give 0, equal ones 1.
  init(_ oldCount: Int, _ newCount: Int, likeness: (_ old: Int, _ new: Int) -> Double) {
    var low = 0
    while low < min(oldCount, newCount), likeness(low, low) == 1 { low += 1 }
    var tail = 0
    while tail < min(oldCount, newCount) - low, likeness(oldCount - 1 - tail, newCount - 1 - tail) == 1 { tail += 1 }
    let middle = Self.heaviest(low..<oldCount - tail, low..<newCount - tail, likeness)
    let head = (0..<low).map { (old: $0, new: $0) }
    let end = (0..<tail).reversed().map { (old: oldCount - 1 - $0, new: newCount - 1 - $0) }
    pairs = head + middle + end
  }

  /// What stands between two pairs on each side, and the pairs, in order.
  enum Step {
    case gap(old: Range<Int>, new: Range<Int>)
    case pair(old: Int, new: Int)
  }

  func steps(_ oldCount: Int, _ newCount: Int) -> [Step] {
    var steps: [Step] = []
    var (low, lowNew) = (0, 0)
    for (old, new) in pairs {
      if low < old || lowNew < new { steps.append(.gap(old: low..<old, new: lowNew..<new)) }
      steps.append(.pair(old: old, new: new))
      (low, lowNew) = (old + 1, new + 1)
    }
    if low < oldCount || lowNew < newCount { steps.append(.gap(old: low..<oldCount, new: lowNew..<newCount)) }
    return steps
  }

  /// The pairs in order whose likeness is the greatest together.
  private static func heaviest(
    _ old: Range<Int>, _ new: Range<Int>, _ likeness: (Int, Int) -> Double
  ) -> [(old: Int, new: Int)] {
    guard !old.isEmpty, !new.isEmpty else { return [] }
    let onlyEqual = old.count * new.count > limit
    let width = new.count + 1
    var best = [Double](repeating: 0, count: (old.count + 1) * width)
    var alike = [Double](repeating: 0, count: old.count * new.count)
    for left in (0..<old.count).reversed() {
      for right in (0..<new.count).reversed() {
        let found = likeness(old.lowerBound + left, new.lowerBound + right)
        let value = onlyEqual && found < 1 ? 0 : found
        alike[left * new.count + right] = value
        let paired = value > 0 ? best[(left + 1) * width + right + 1] + value : 0
        best[left * width + right] = max(paired, best[(left + 1) * width + right], best[left * width + right + 1])
      }
    }
    var pairs: [(old: Int, new: Int)] = []
    var (left, right) = (0, 0)
    while left < old.count, right < new.count {
      let value = alike[left * new.count + right]
      if value > 0, best[left * width + right] == best[(left + 1) * width + right + 1] + value {
        pairs.append((old.lowerBound + left, new.lowerBound + right))
        (left, right) = (left + 1, right + 1)
      } else if best[left * width + right] == best[(left + 1) * width + right] {
        left += 1
      } else {
        right += 1
      }
    }
    return pairs
  }
}
