/// Finds the sentences of one list that stand, moved, in another.
package enum MovedSentences {
  private static let leastWords = 5
  private static let leastLetters = 20
  private static let likeness = 0.8
  /// So many sentences that went are compared with those that came.
  private static let limit = 300

  /// The places in `gone` and `come` of one sentence each, by rising places in `gone`.
  ///
  /// A sentence that is short, or that could have gone to two places, went to none; pairs that `isPossible` denies do
  /// not count.
  package static func pairs(
    _ gone: [String], _ come: [String], where isPossible: (_ gone: Int, _ come: Int) -> Bool = { _, _ in true }
  ) -> [(gone: Int, come: Int)] {
    let (left, right) = (profiles(gone), profiles(come))
    guard left.count * right.count <= limit * limit else { return [] }
    var pairs: [(gone: Int, come: Int)] = []
    for old in left {
      for new in right
      where isPossible(old.place, new.place) && old.profile.likeness(to: new.profile) >= likeness {
        pairs.append((old.place, new.place))
      }
    }
    let (goneCounts, comeCounts) = (counts(pairs.map(\.gone)), counts(pairs.map(\.come)))
    return pairs.filter { goneCounts[$0.gone] == 1 && comeCounts[$0.come] == 1 }
  }

  private static func profiles(_ sentences: [String]) -> [(place: Int, profile: WordProfile)] {
    sentences.enumerated().compactMap { place, sentence in
      let profile = WordProfile(sentence)
      return profile.count >= leastWords && sentence.count >= leastLetters ? (place, profile) : nil
    }
  }

  private static func counts(_ places: [Int]) -> [Int: Int] { places.reduce(into: [:]) { $0[$1, default: 0] += 1 } }
}
