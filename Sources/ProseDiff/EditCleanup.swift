/// Makes an edit read as a careful editor would have marked it.
struct EditCleanup {
  private let old: [ProseToken]
  private let new: [ProseToken]

  init(_ old: [ProseToken], _ new: [ProseToken]) {
    self.old = old
    self.new = new
  }

  /// Words that bind nothing by themselves; legal small words (not, or, may, …) are not among them.
  private static let stopWords: Set<String> = [
    "the", "a", "an", "of", "to", "in", "for", "on", "by", "with", "at", "as", "is", "are", "be", "that", "this", "it",
    "its", "from", "their", "which",
  ]

  // MARK: Islands

  /// Drops kept runs that are shorter than the changes on both sides of them and hold only stop words.
  func withoutIslands(_ runs: [WordEdit.Run]) -> [WordEdit.Run] {
    var result: [WordEdit.Run] = []
    for (index, run) in runs.enumerated() {
      if run.isKept, let before = result.last, !before.isKept, index + 1 < runs.count,
        isIsland(run, between: before, runs[index + 1])
      {
        result[result.count - 1] = Self.merged(before, run)
      } else if let before = result.last, !before.isKept, !run.isKept {
        result[result.count - 1] = Self.merged(before, run)
      } else {
        result.append(run)
      }
    }
    return result
  }

  private func isIsland(_ run: WordEdit.Run, between before: WordEdit.Run, _ after: WordEdit.Run) -> Bool {
    let size = { (run: WordEdit.Run) in max(run.old.count, run.new.count) }
    return run.old.count < min(size(before), size(after))
      && old[run.old].allSatisfy { !$0.isWord || Self.stopWords.contains($0.text.lowercased()) }
  }

  private static func merged(_ left: WordEdit.Run, _ right: WordEdit.Run) -> WordEdit.Run {
    WordEdit.Run(
      isKept: false, old: left.old.lowerBound..<right.old.upperBound, new: left.new.lowerBound..<right.new.upperBound)
  }

  // MARK: Sliding

  /// Moves pure insertions and deletions to where they begin like a sentence or a phrase, when the words allow both.
  func slid(_ runs: [WordEdit.Run]) -> [WordEdit.Run] {
    var runs = runs
    for index in runs.indices where !runs[index].isKept {
      guard index > 0, index + 1 < runs.count, runs[index - 1].isKept, runs[index + 1].isKept else { continue }
      let run = runs[index]
      if run.old.isEmpty {
        slide(
          &runs, index, offset: bestOffset(run.new, new, runs[index - 1].new.count - 1, runs[index + 1].new.count - 1))
      } else if run.new.isEmpty {
        slide(
          &runs, index, offset: bestOffset(run.old, old, runs[index - 1].old.count - 1, runs[index + 1].old.count - 1))
      }
    }
    return runs
  }

  /// How far `range` moves to the place that reads best; at least one kept token stays on each side.
  private func bestOffset(_ range: Range<Int>, _ tokens: [ProseToken], _ leftRoom: Int, _ rightRoom: Int) -> Int {
    var best = (offset: 0, score: score(range, tokens))
    var offset = 0
    while offset < rightRoom, tokens[range.lowerBound + offset].key == tokens[range.upperBound + offset].key {
      offset += 1
      consider(offset, range, tokens, &best)
    }
    offset = 0
    while -offset < leftRoom, tokens[range.lowerBound + offset - 1].key == tokens[range.upperBound + offset - 1].key {
      offset -= 1
      consider(offset, range, tokens, &best)
    }
    return best.offset
  }

  private func consider(
    _ offset: Int, _ range: Range<Int>, _ tokens: [ProseToken], _ best: inout (offset: Int, score: Int)
  ) {
    let score = score(range.lowerBound + offset..<range.upperBound + offset, tokens)
    if score > best.score { best = (offset, score) }
  }

  /// How well an insertion or deletion of `range` reads.
  private func score(_ range: Range<Int>, _ tokens: [ProseToken]) -> Int {
    let before = tokens[range.lowerBound - 1]
    let (first, last) = (tokens[range.lowerBound], tokens[range.upperBound - 1])
    if [".", "!", "?"].contains(before.text) { return 5 }
    if [";", ":"].contains(before.text) { return 4 }
    // “, and the youth” reads as one thing; so does “the child, ”.
    if [",", ";"].contains(first.text) { return 3 }
    if ["and", "or"].contains(first.text) { return 2 }
    return before.text == "," && last.text == "," ? 1 : 0
  }

  private func slide(_ runs: inout [WordEdit.Run], _ index: Int, offset: Int) {
    guard offset != 0 else { return }
    let moved = { (range: Range<Int>) in range.lowerBound + offset..<range.upperBound + offset }
    runs[index - 1].old = runs[index - 1].old.lowerBound..<runs[index - 1].old.upperBound + offset
    runs[index - 1].new = runs[index - 1].new.lowerBound..<runs[index - 1].new.upperBound + offset
    runs[index].old = moved(runs[index].old)
    runs[index].new = moved(runs[index].new)
    runs[index + 1].old = runs[index + 1].old.lowerBound + offset..<runs[index + 1].old.upperBound
    runs[index + 1].new = runs[index + 1].new.lowerBound + offset..<runs[index + 1].new.upperBound
  }
}
