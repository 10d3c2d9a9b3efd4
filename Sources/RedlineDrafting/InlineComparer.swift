internal import DocumentModel
internal import ProseDiff

/// Compares runs of text word by word and marks what came and went.
struct InlineComparer {
  private var names = PlaceholderNames()

  /// The new text with the old one's words marked in it.
  ///
  /// With `ends`, sentences that came or went whole are marked as ends of moves, for those ends to be joined later.
  mutating func merged(_ old: [Inline], _ new: [Inline], ends: inout MoveEnds?) -> [Inline] {
    var merge = Merge(InlineText(old, &names), InlineText(new, &names), ends: ends)
    if merge.old.isSame(as: merge.new) { return new }
    merge.add(ProseComparison(merge.old.text, merge.new.text))
    ends = merge.ends
    return merge.result.joined
  }

  /// The same without looking for moves.
  mutating func merged(_ old: [Inline], _ new: [Inline]) -> [Inline] {
    var none: MoveEnds?
    return merged(old, new, ends: &none)
  }

  /// Text that came or went whole, each sentence marked as a possible end of a move.
  mutating func whole(_ inlines: [Inline], _ kind: TextChange.Kind, ends: inout MoveEnds?) -> [Inline] {
    guard ends != nil else { return inlines }
    let text = InlineText(inlines, &names)
    return SentenceRanges.ranges(in: text.text).flatMap { range -> [Inline] in
      let sentence = text.inlines(range)
      return ends?.marked(sentence, kind) ?? sentence
    }
  }

  /// A walk through a comparison, on both texts at once.
  private struct Merge {
    let old: InlineText
    let new: InlineText
    var ends: MoveEnds?
    var result: [Inline] = []
    private var place = 0
    private var placeNew = 0

    init(_ old: InlineText, _ new: InlineText, ends: MoveEnds?) {
      self.old = old
      self.new = new
      self.ends = ends
    }

    mutating func add(_ comparison: ProseComparison) {
      for passage in comparison.passages {
        let (length, lengthNew) = (passage.old.utf8.count, passage.new.utf8.count)
        switch passage.kind {
        case .unchanged, .typographic, .edited, .split, .joined:
          for segment in passage.segments { add(segment) }
        case .replaced, .deleted, .inserted, .movedAway, .movedHere:
          sentences(old, place..<place + length, .deleted)
          sentences(new, placeNew..<placeNew + lengthNew, .inserted)
          (place, placeNew) = (place + length, placeNew + lengthNew)
        }
      }
    }

    private mutating func add(_ segment: ProseSegment) {
      let (length, lengthNew) = (segment.old.utf8.count, segment.new.utf8.count)
      if case .kept = segment {
        keep(length)
      } else {
        changed(length, lengthNew)
      }
    }

    /// Text with the same bytes on both sides; where one side is bold and the other not, it is replaced.
    private mutating func keep(_ length: Int) {
      let end = place + length
      while place < end {
        let (around, until) = old.wrappers(at: place)
        let (aroundNew, untilNew) = new.wrappers(at: placeNew)
        let step = min(until - place, untilNew - placeNew, end - place)
        if around == aroundNew {
          result += new.inlines(placeNew..<placeNew + step)
          (place, placeNew) = (place + step, placeNew + step)
        } else {
          changed(step, step)
        }
      }
    }

    private mutating func changed(_ length: Int, _ lengthNew: Int) {
      let (gone, come) = (old.inlines(place..<place + length), new.inlines(placeNew..<placeNew + lengthNew))
      if !gone.isEmpty { result.append(.change(TextChange(.deleted), gone)) }
      if !come.isEmpty { result.append(.change(TextChange(.inserted), come)) }
      (place, placeNew) = (place + length, placeNew + lengthNew)
    }

    private mutating func sentences(_ text: InlineText, _ range: Range<Int>, _ kind: TextChange.Kind) {
      guard !range.isEmpty else { return }
      let whole = String(decoding: text.bytes[range], as: UTF8.self)
      for sentence in SentenceRanges.ranges(in: whole) {
        let bytes = range.lowerBound + sentence.lowerBound..<range.lowerBound + sentence.upperBound
        let inlines = text.inlines(bytes)
        result += ends?.marked(inlines, kind) ?? [.change(TextChange(kind), inlines)]
      }
    }
  }
}
