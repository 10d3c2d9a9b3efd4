import SourceText
import Testing

@Suite struct NearMissTests {
  private let roles = ["probation", "sheriff", "child-welfare", "court"]

  @Test(arguments: [
    ("probaton", "probation"), ("probatoin", "probation"), ("sherif", "sheriff"), ("child-wellfare", "child-welfare"),
    ("cuort", "court"), ("Probation", "probation"), ("PROBATION", "probation"), ("Child-Welfare", "child-welfare"),
  ])
  func findsTheWordBehindASlip(word: String, meant: String) {
    #expect(NearMiss.closest(to: word, among: roles) == meant)
    #expect(NearMiss.hint(for: word, among: roles) == "did you mean '\(meant)'?")
  }

  @Test(arguments: ["education", "xyz", "", "courtroom"])
  func doesNotGuessFarOff(word: String) {
    #expect(NearMiss.closest(to: word, among: roles) == nil)
    #expect(NearMiss.hint(for: word, among: roles) == nil)
  }

  @Test func neverSuggestsTheWordItself() {
    #expect(NearMiss.closest(to: "court", among: ["court"]) == nil)
  }

  @Test func doesNotDependOnTheOrderOfCandidates() {
    #expect(NearMiss.closest(to: "car", among: ["cat", "bar", "can"]) == "bar")
    #expect(NearMiss.closest(to: "car", among: ["can", "bar", "cat"]) == "bar")
  }
}
