import ProseDiff
import Testing

/// Inputs that make a plain comparison quadratic end soon.
@Suite struct BoundedWorkTests {
  private static func words(_ prefix: String, _ count: Int, perSentence: Int) -> String {
    (0..<count).map { "\(prefix)\($0)" + (($0 + 1) % perSentence == 0 ? ". X" : "") }.joined(separator: " ")
  }

  @Test(.timeLimit(.minutes(1)), arguments: [20, 1_000_000])
  func twentyThousandDifferentWords(perSentence: Int) {
    let comparison = ProseComparison(
      Self.words("a", 20_000, perSentence: perSentence), Self.words("b", 20_000, perSentence: perSentence))
    #expect(comparison.extent == .rewritten)
  }

  @Test(.timeLimit(.minutes(1)))
  func oneSentenceInAnotherOrder() {
    let words = (0..<20_000).map { "w\($0 % 700)" }
    let comparison = ProseComparison(words.joined(separator: " "), words.reversed().joined(separator: " "))
    #expect(!comparison.isEmpty)
  }

  @Test(.timeLimit(.minutes(1)))
  func manyEqualSentences() {
    let line = "The agency shall report the case at once.\n"
    let comparison = ProseComparison(
      String(repeating: line, count: 2_000), "It waits.\n" + String(repeating: line, count: 2_100))
    #expect(comparison.deletedWords == 0)
  }

  @Test func aFewWordsAmongTenThousand() {
    let words = (0..<10_000).map { "word\($0 % 900)" + ($0 % 25 == 24 ? "." : "") }
    var changed = words
    for index in stride(from: 10, to: 10_000, by: 50) { changed[index] = "changed" }
    let comparison = ProseComparison(words.joined(separator: " "), changed.joined(separator: " "))
    #expect(comparison.insertedWords == 200)
  }
}
