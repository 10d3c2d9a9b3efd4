import ProtocolAssembly
import ProtocolModel
import Testing

@Suite struct LetterTests {
  /// What Word counts after Z: the letter twice.
  @Test(arguments: [(0, "A"), (25, "Z"), (26, "AA"), (27, "BB"), (51, "ZZ"), (52, "AAA")])
  func appendicesAndClausesAreLetteredAsWordLettersThem(index: Int, letters: String) {
    let numbering = ProtocolNumbering(.roman)
    #expect(numbering.appendix(index) == letters)
    #expect(numbering.clause(index, ofPart: 0) == "I.\(letters)")
  }
}
