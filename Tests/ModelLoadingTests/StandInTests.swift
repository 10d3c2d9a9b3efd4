import ModelLoading
import ProtocolModel
import SourceText
import Testing

/// Words that hold the place of an answer count nowhere as one.
@Suite struct StandInTests {
  private static let county = "Counties/alameda.yaml"

  @Test(arguments: [
    "TBD", "tba", "T.B.D.", "N/A", "n.a.", "NA", "[BLANK]", "[TBD]", "____", "?", "-", "--", "\u{2014}", "\u{2026}",
    "\u{3164}", "\u{115F}\u{1160}", "\u{FFA0}", "\u{2800} \u{2800}", "\u{A0}", "\u{200D}\u{FE0F}",
    String(repeating: "\u{3164}", count: 40), String(repeating: " ", count: 60), "T\u{3164}BD", "not\u{A0}applicable",
    "xxx", "XX", "to be determined", "To be decided by the committee", "(pending)", "unknown", "not applicable",
    "to be designated", "To be designated.", "Still to be designated", "yet to be named", "to be determined later",
    "to follow", "To follow.", "later", "LATER.", "at a later date", "in progress", "Under review.", "to come later",
    "not yet designated", "Not yet designated.",
    "not yet appointed", "not yet", "to be named", "undecided", "Undecided.", "still pending", "as yet unknown",
    "to be established by the committee",
  ])
  func areToldFromAnswers(text: String) { #expect(StandIn.isWhole(text)) }

  @Test(arguments: [
    "T", "Taxi", "Nevada", "NAMI", "Notice", "211", "0", "911 or 555-0142", "Unknown callers' desk",
    "Pending cases unit", "\u{3164}Oakland Police", "Caf\u{E9}", "\u{D64D}",
    "x", "to be or not to be", "Blankenship Center", "Institute", "the tool [CSE-IT]", "\u{6771}",
    "none", "None.", "Later Years Foundation", "Still Waters Clinic", "Yet Again Thrift Shop", "As Is House",
    "Not Yet Alone Foundation", "To Follow the Star Shelter", "not designated by ordinance but by custom",
    "At Last House",
    "to be determined by the court at the hearing that follows the report",
  ])
  func areNotSeenInAnswers(text: String) { #expect(!StandIn.isWhole(text)) }

  @Test(arguments: [
    ("within ____ hours", "____"), ("call [BLANK: the line] at once", "[BLANK: the line]"), ("by TBD", "TBD"),
    ("the Director (TBA)", "TBA"), ("on <insert date> and after", "<insert date>"), ("who??", "??"),
    ("dial XXX now", "XXX"),
  ])
  func areFoundInsideATextWithTheirWords(text: String, words: String) {
    #expect(StandIn.found(in: text)?.words == words)
  }

  @Test(arguments: [
    "STBDS", "a __strong__ word", "[CSE-IT]", "is it so?", "XXL", "a <b> c", "A TODOs list", "to be sure",
  ])
  func areNotFoundInsideOtherWords(text: String) { #expect(StandIn.found(in: text) == nil) }

  @Test(arguments: [
    Slip("text.stand-in", county, "report-hours: 12", "report-hours: «TBD»"),
    Slip("text.stand-in", county, "style: written", "style: «\"?\"»"),
    Slip("text.stand-in", county, "{value: county hotline", "{value: «still to be designated»"),
    Slip("text.stand-in", county, "{value: county hotline", "{value: «the line of ____»"),
    Slip(
      "text.stand-in", county, "- roles: [police]\n    agency: Berkeley Police", "- roles: [police]\n    agency: «TBD»"),
    Slip("text.stand-in", county, "agency: Berkeley Police", "agency: Berkeley Police\n    signatory: «N/A»"),
    // Letters that are drawn as blanks say no more than spaces.
    Slip("text.stand-in", county, "source: county counsel", "source: «\u{3164}\u{3164}»"),
    Slip("partner.no-agency", county, "agency: Berkeley Police", "«agency»: \u{FFA0}\u{115F}"),
    Slip("partner.no-agency", county, "agency: Berkeley Police", "«agency»: \u{2800}"),
    Slip("key.empty", county, "name: Alameda", "«name»: \u{1160}\u{200D}"),
    Slip("key.empty", county, "{value: county hotline", "{value: «\u{3164}»"),
  ])
  func areReported(slip: Slip) throws { try slip.expectReported() }

  @Test func aValueOfOneIsNotStated() throws {
    let result = try Loading(Self.county, "report-hours: 12", "report-hours: TBD").result()
    let values = try #require(result.counties?.counties["alameda"]).layer.values
    #expect(!values.contains { $0.reference.name == "report-hours" })
    #expect(result.diagnostics.map(\.severity) == [.warning])
  }

  @Test func anAgencyOfOneIsRefused() throws {
    let result = try Loading(Self.county, "agency: Berkeley Police", "agency: TBD").result()
    #expect(result.diagnostics.map(\.severity) == [.error])
  }
}
