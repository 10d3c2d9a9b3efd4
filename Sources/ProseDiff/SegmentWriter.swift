/// Turns the runs of an edit into segments that together hold every byte of both texts.
struct SegmentWriter {
  private let old: ProseText
  private let new: ProseText
  private(set) var segments: [ProseSegment] = []
  private var place: Int
  private var placeNew: Int

  /// Writes the segments of `edit`, whose passages have the bytes `oldBytes` and `newBytes`.
  init(_ old: ProseText, _ oldBytes: Range<Int>, _ new: ProseText, _ newBytes: Range<Int>, _ edit: WordEdit) {
    self.old = old
    self.new = new
    (place, placeNew) = (oldBytes.lowerBound, newBytes.lowerBound)
    for (index, run) in edit.runs.enumerated() {
      if run.isKept {
        for (token, tokenNew) in zip(run.old, run.new) {
          keep(upTo: old.tokens[token].bytes.lowerBound, new.tokens[tokenNew].bytes.lowerBound)
          keep(upTo: old.tokens[token].bytes.upperBound, new.tokens[tokenNew].bytes.upperBound)
        }
      } else {
        let next = index + 1 < edit.runs.count ? edit.runs[index + 1] : nil
        change(
          run, upTo: next.map { old.tokens[$0.old.lowerBound].bytes.lowerBound } ?? oldBytes.upperBound,
          next.map { new.tokens[$0.new.lowerBound].bytes.lowerBound } ?? newBytes.upperBound)
      }
    }
    keep(upTo: oldBytes.upperBound, newBytes.upperBound)
  }

  private mutating func keep(upTo end: Int, _ endNew: Int) {
    append(kept: old.text(place..<end), new.text(placeNew..<endNew))
    (place, placeNew) = (end, endNew)
  }

  private mutating func append(kept left: String, _ right: String) {
    if left.utf8.elementsEqual(right.utf8) {
      guard !left.isEmpty else { return }
      if case .kept(let before)? = segments.last {
        segments[segments.count - 1] = .kept(before + left)
      } else {
        segments.append(.kept(left))
      }
    } else {
      segments.append(.typographic(old: left, new: right))
    }
  }

  /// The words of a changed run with the white space around them: of it, what both sides have stays outside the marks.
  private mutating func change(_ run: WordEdit.Run, upTo end: Int, _ endNew: Int) {
    let parts = Parts(old, run.old, place..<end)
    let partsNew = Parts(new, run.new, placeNew..<endNew)
    let (lead, trail): (Bool, Bool)
    if run.old.isEmpty {
      (lead, trail) = Self.sharedGap(of: parts.whole, with: partsNew)
    } else if run.new.isEmpty {
      (lead, trail) = Self.sharedGap(of: partsNew.whole, with: parts)
    } else {
      (lead, trail) = (parts.lead.isEmpty == partsNew.lead.isEmpty, parts.trail.isEmpty == partsNew.trail.isEmpty)
    }
    let left = parts.cut(lead: lead, trail: trail, sharing: !run.old.isEmpty)
    let right = partsNew.cut(lead: lead, trail: trail, sharing: !run.new.isEmpty)
    append(kept: left.lead, right.lead)
    if !left.middle.isEmpty { segments.append(.deleted(left.middle)) }
    if !right.middle.isEmpty { segments.append(.inserted(right.middle)) }
    append(kept: left.trail, right.trail)
    (place, placeNew) = (end, endNew)
  }

  /// At which end the words keep the gap that stands alone on the other side.
  private static func sharedGap(of gap: String, with parts: Parts) -> (lead: Bool, trail: Bool) {
    if gap.isEmpty { return (false, false) }
    let isSame = { (text: String) in text.utf8.elementsEqual(gap.utf8) }
    if isSame(parts.lead) { return (true, false) }
    if isSame(parts.trail) { return (false, true) }
    return parts.lead.isEmpty ? (false, !parts.trail.isEmpty) : (true, false)
  }

  /// A changed run's words with the white space before and after them.
  private struct Parts {
    let lead: String
    let words: String
    let trail: String

    var whole: String { lead + words + trail }

    init(_ text: ProseText, _ tokens: Range<Int>, _ bytes: Range<Int>) {
      if let first = tokens.first, let last = tokens.last {
        let words = text.tokens[first].bytes.lowerBound..<text.tokens[last].bytes.upperBound
        lead = text.text(bytes.lowerBound..<words.lowerBound)
        self.words = text.text(words)
        trail = text.text(words.upperBound..<bytes.upperBound)
      } else {
        (lead, words, trail) = (text.text(bytes), "", "")
      }
    }

    /// What stays outside the marks before and after, and what goes inside; without words the gap counts as shared.
    func cut(lead: Bool, trail: Bool, sharing hasWords: Bool) -> (lead: String, middle: String, trail: String) {
      if !hasWords { return lead ? (whole, "", "") : trail ? ("", "", whole) : ("", whole, "") }
      return (
        lead ? self.lead : "", (lead ? "" : self.lead) + words + (trail ? "" : self.trail), trail ? self.trail : ""
      )
    }
  }
}
