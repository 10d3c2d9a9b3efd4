import ProtocolModel
import SourceText
import Testing

/// A subdivision that came and went with its section takes the section's history.
@Suite struct ProvisionPartTests {
  private static let law = "Clauses/law/authorities.yaml"
  private static let part = "provisions:\n  - {provision: wic-1-b, heading: H, part-of: wic-1, place: (b)}\n"

  @Test(arguments: [("2015-06-01", "WIC 1(b)"), ("2016-01-01", "WIC 1(a)(b)")])
  func isCitedAsItsSectionStood(day: String, citation: String) throws {
    let library = try #require(try Loading(Self.law, "provisions:\n", Self.part).result().library)
    let part = try #require(library.provisions["wic-1-b"])
    #expect(part.citation(on: try #require(CalendarDay(iso: day))) == citation)
    #expect(part.authority.value == "wic")
    #expect(part.history.map(\.act) == library.provisions["wic-1"]?.history.map(\.act))
  }

  @Test(arguments: [
    Slip(
      "provision.part", law, "provisions:\n",
      "provisions:\n  - {provision: wic-1-b, heading: H, part-of: wic-1, place: (b), «authority»: wic}\n"),
    Slip(
      "provision.part", law, "provisions:\n",
      "provisions:\n  - {provision: wic-1-b, heading: H, part-of: wic-1, place: (b), «history»: [{from: 2016}]}\n"),
    Slip(
      "provision.part", law, "provisions:\n",
      part + "  - {provision: wic-1-b-1, heading: H, part-of: «wic-1-b», place: (1)}\n"),
    Slip(
      "provision.part", law, "provisions:\n",
      "provisions:\n  - {provision: wic-1-b, heading: H, part-of: «wic-1-b», place: (b)}\n"),
    Slip(
      "provision.unknown", law, "provisions:\n",
      "provisions:\n  - {provision: wic-1-b, heading: H, part-of: «wic-11», place: (b)}\n",
      hint: "did you mean 'wic-1'?"),
    Slip(
      "key.missing", law, "provisions:\n",
      "provisions:\n  - {«provision»: wic-1-b, heading: H, part-of: wic-1}\n"),
    Slip(
      "key.unknown", law, "    heading: The protocol\n",
      "    heading: The protocol\n    «place»: (b)\n"),
  ])
  func hasNoHistoryOfItsOwn(slip: Slip) throws { try slip.expectReported() }

  @Test(arguments: [
    NearMissOfSlip(law, "provisions:\n", part),
    // The section may stand after its parts, and each part says the whole way from it.
    NearMissOfSlip(
      law, "provisions:\n",
      part + "  - {provision: wic-1-b-1, heading: H, part-of: wic-1, place: (b)(1), note: N}\n"),
  ])
  func namesTheProvisionThatStatesIt(nearMiss: NearMissOfSlip) throws { try nearMiss.expectSilence() }

  private static func entry(_ id: String, place: String, of whole: String = "wic-1") -> String {
    "provisions:\n  - {provision: \(id), heading: H, part-of: \(whole), place: \(place)}\n"
  }

  @Test(arguments: [
    Slip("provision.part", law, "provisions:\n", entry("wic-1-b", place: "«b»"), hint: "write '(b)'"),
    Slip("provision.part", law, "provisions:\n", entry("wic-1-b", place: "«b)(1»"), hint: "write '(b)(1)'"),
    Slip("provision.part", law, "provisions:\n", entry("wic-1-b", place: "«(b)1»")),
    Slip("provision.part", law, "provisions:\n", entry("wic-1-b", place: "«(b) (1)»")),
    Slip("text.stand-in", law, "provisions:\n", entry("wic-1-b", place: "«()»")),
    Slip("provision.part", law, "provisions:\n", entry("wic-1-b", place: "«(b)()»")),
    Slip("provision.part", law, "provisions:\n", entry("wic-1-b", place: "«((b))»")),
    Slip("provision.part", law, "provisions:\n", entry("wic-1-b", place: "«(b-1)»")),
    // A Cyrillic letter that looks like the Latin one.
    Slip("provision.part", law, "provisions:\n", entry("wic-1-b", place: "«(\u{430})»")),
    Slip("provision.part", law, "provisions:\n", entry("wic-1-b", place: "«subdivision (b)»")),
    Slip("text.stand-in", law, "provisions:\n", entry("wic-1-b", place: "«TBD»")),
    Slip("text.stand-in", law, "provisions:\n", entry("wic-1-b", place: "«\"?\"»")),
    Slip(
      "key.empty", law, "provisions:\n",
      "provisions:\n  - {provision: wic-1-b, heading: H, part-of: wic-1, «place»: \"\"}\n"),
    Slip(
      "provision.part", law, "provisions:\n", entry("wic-1-b", place: "«(c)»"),
      hint: "mend 'place' or 'part-of', or write 'provision: wic-1-c'"),
    Slip("provision.part", law, "provisions:\n", entry("wic-1-b-1", place: "«(1)(b)»")),
    Slip("provision.part", law, "provisions:\n", entry("wic-1.1-b", place: "«(b)»")),
    Slip(
      "provision.duplicate", law, "provisions:\n",
      part + "  - {provision: «wic-1-b», heading: H, part-of: wic-1, place: (b)}\n"),
  ])
  func isCalledByItsWholeAndItsPlace(slip: Slip) throws { try slip.expectReported() }

  @Test(arguments: [
    NearMissOfSlip(law, "provisions:\n", entry("wic-1-b-3-a", place: "(b)(3)(A)")),
    NearMissOfSlip(law, "provisions:\n", entry("wic-1-n-xx", place: "(n)(xx)")),
    NearMissOfSlip(law, "provisions:\n", entry("wic-1-1a", place: "(1A)")),
  ])
  func mayStandAnywhereInItsWhole(nearMiss: NearMissOfSlip) throws { try nearMiss.expectSilence() }

  /// One slip in the key is one message, whatever else a section of its own would need.
  @Test(arguments: [
    Slip(
      "key.unknown", law, "provisions:\n",
      "provisions:\n  - {provision: wic-1-b, heading: H, «partof»: wic-1, place: (b)}\n",
      hint: "did you mean 'part-of'?"),
    Slip(
      "key.unknown", law, "provisions:\n",
      "provisions:\n  - {provision: wic-1-b, heading: H, «part_of»: wic-1, place: (b)}\n",
      hint: "did you mean 'part-of'?"),
    Slip(
      "key.missing", law, "provisions:\n", "provisions:\n  - {«provision»: wic-1-b, heading: H, place: (b)}\n",
      hint: "add 'part-of: …'"),
    Slip(
      "key.unknown", law, "    heading: The protocol\n", "    heading: The protocol\n    «place»: (b)\n",
      hint: "add 'part-of: …' and take 'authority' and 'history' out, or take 'place' out"),
  ])
  func isToldOfItsMissingWholeOnce(slip: Slip) throws { try slip.expectReported() }
}
