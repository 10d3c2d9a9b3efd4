/// Finds phrases that only changed their place within a passage.
enum PhraseMoves {
  /// A shorter phrase may be written twice by chance.
  private static let leastWords = 4

  /// For changed runs whose old words stand in the new words of another run: the place of that other run.
  static func targets(of runs: [WordEdit.Run], _ old: [ProseToken], _ new: [ProseToken]) -> [Int: Int] {
    guard runs.count > 1 else { return [:] }
    let gone = runs.map { words(old[$0.old]) }
    let come = runs.map { words(new[$0.new]) }
    var targets: [Int: Int] = [:]
    for source in runs.indices where gone[source].count >= leastWords {
      for target in runs.indices where target != source && come[target].count >= leastWords {
        guard !targets.values.contains(target), isAlike(gone[source], come[target]) else { continue }
        targets[source] = target
        break
      }
    }
    return targets
  }

  private static func words(_ tokens: ArraySlice<ProseToken>) -> [String] {
    tokens.filter(\.isWord).map { $0.text.lowercased() }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private static func isAlike(_ left: [String], _ right: [String]) -> Bool {
    var rest = right
    var common = 0
    for word in left {
      guard let place = rest.firstIndex(of: word) else { continue }
      rest.remove(at: place)
      common += 1
    }
    return Double(2 * common) >= SentenceAlignment.high * Double(left.count + right.count)
  }
}
