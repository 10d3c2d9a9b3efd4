import ModelLoading
import ProtocolModel
import SourceText
import Testing

/// The history of a provision: in the order of its days, and with a section to cite.
@Suite struct HistoryTests {
  private static let law = "Clauses/law/authorities.yaml"
  private static let first = "{from: before 2015, cite: \"1\", kind: unknown}"
  private static let second = "{from: 2016-01-01, cite: 1(a), act: an act, kind: renumbered}"
  private static let both = "\(first)\n      - \(second)"

  private static func history(_ from: String...) -> String {
    from.map { "{from: \($0), cite: \"1\", kind: unknown}" }.joined(separator: "\n      - ")
  }

  private static func letter(_ era: String) -> String {
    "provisions:\n  - {provision: acl-20-105, authority: acl-20-105, heading: H, history: [\(era)]}\n"
  }

  @Test(arguments: [
    Slip(
      "provision.order", law, both,
      "\(second)\n      - {from: «before 2015», cite: \"1\", kind: unknown}",
      hint: "history stands oldest first; 'unknown' and 'before YEAR' come before all days"),
    Slip("provision.order", law, both, history("2023-01-01", "«2014-06-20»")),
    Slip("provision.order", law, both, history("2014-06-20", "«2014-06-20»"), hint: "write one entry for each day"),
    Slip("provision.order", law, both, history("2014", "«2014-01-01»")),
    Slip("provision.order", law, both, history("before 2014", "«before 2014»")),
    Slip("provision.order", law, both, history("before 2014", "«unknown»", "2016-01-01")),
    Slip("provision.order", law, both, history("unknown", "«unknown»")),
    Slip("provision.order", law, both, history("2014-06-20", "2023-01-01", "«2022-12-31»")),
    Slip("date.invalid", law, both, history("2023-01-01", "«2014-6-20»")),
    Slip("key.missing", law, first, "{«from»: before 2015, kind: unknown}", hint: "add 'cite: …'"),
    Slip("key.empty", law, "cite: \"1\"", "«cite»: \"\""),
    Slip("key.empty", law, "cite: \"1\"", "«cite»: "),
    Slip("text.stand-in", law, "cite: \"1\"", "cite: «TBD»"),
    Slip("text.stand-in", law, "cite: \"1\"", "cite: «300(____)»"),
    Slip("key.empty", law, "provisions:\n", letter("{from: 2020, «cite»: , kind: new}")),
  ])
  func mistakesAreReported(slip: Slip) throws { try slip.expectReported() }

  @Test(arguments: [
    NearMissOfSlip(law, both, history("unknown", "before 2010", "before 2015", "2014-06-20", "2015", "2016-01-01")),
    NearMissOfSlip(law, both, history("2013-12-31", "2014", "2014-01-02")),
    NearMissOfSlip(law, "cite: \"1\"", "cite: unknown place"),
    NearMissOfSlip(law, "cite: \"1\"", "cite: 300(n)(xx)"),
    // A letter has no section.
    NearMissOfSlip(law, "provisions:\n", letter("{from: 2020, kind: new}")),
  ])
  func soundOnesAreTaken(nearMiss: NearMissOfSlip) throws { try nearMiss.expectSilence() }

  @Test func aLetterWithoutASectionIsCitedByItsName() throws {
    let result = try Loading(Self.law, "provisions:\n", Self.letter("{from: 2020, kind: new}")).result()
    let letter = try #require(result.library?.provisions["acl-20-105"])
    #expect(letter.citation(on: try #require(CalendarDay(iso: "2026-01-01"))) == "ACL 20-105")
  }

  /// A section whose authority is misspelt, or of a kind that was refused, is told nothing more.
  @Test(arguments: [
    Slip("authority.unknown", law, "authority: wic\n", "authority: «wick»\n"),
    Slip("word.unknown", law, "kind: code", "kind: «cod»", hint: "did you mean 'code'?"),
    Slip("word.unknown", law, "kind: letter", "kind: «memo»"),
    Slip("word.unknown", law, "kind: code", "kind: «federal»"),
  ])
  func anAuthorityThatWasRefusedIsOneMistake(slip: Slip) throws {
    try slip.expectReported()
    var loading = try Loading(slip.file, slip.old, slip.new)
    if slip.rule == "authority.unknown" { try loading.replace(slip.file, "cite: \"1\", ", "") }
    #expect(loading.result().rules == [slip.rule])
  }

  @Test(arguments: ["code", "regulation", "letter", "report", "federal-code", "federal-act"])
  func anAuthorityMayBeOfTheseKinds(kind: String) throws {
    try NearMissOfSlip(Self.law, "kind: code", "kind: \(kind)").expectSilence()
  }
}
