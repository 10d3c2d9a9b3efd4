internal import DocumentModel
internal import ProseDiff

/// The sentences that came or went whole: each may be the end of a move until all are known.
struct MoveEnds {
  struct End {
    let number: Int
    let inlines: [Inline]
  }

  private(set) var gone: [End] = []
  private(set) var come: [End] = []
  private var last = 0

  /// A number that no other end has.
  mutating func next() -> Int {
    last += 1
    return last
  }

  /// `sentence` marked as an end with a number of its own.
  mutating func marked(_ sentence: [Inline], _ kind: TextChange.Kind) -> [Inline] {
    let end = End(number: next(), inlines: sentence)
    if kind.isArrival { come.append(end) } else { gone.append(end) }
    return [.change(TextChange(kind.isArrival ? .movedTo : .movedFrom, move: end.number), sentence)]
  }

  /// The two ends of each move, among those that are in `numbers`.
  func moves(among numbers: Set<Int>) -> [(gone: End, come: End)] {
    let (left, right) = (gone.filter { numbers.contains($0.number) }, come.filter { numbers.contains($0.number) })
    return MovedSentences.pairs(left.map(\.inlines.plainText), right.map(\.inlines.plainText)).map {
      (left[$0.gone], right[$0.come])
    }
  }
}
