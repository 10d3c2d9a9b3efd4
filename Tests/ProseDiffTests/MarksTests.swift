import ProseDiff
import Testing

/// What a careful editor would mark.
@Suite struct MarksTests {
  @Test(arguments: [
    ("The agency shall report.", "The agency may report.", "The agency [-shall-]{+may+} report."),
    ("The agency shall report.", "The agency shall not report.", "The agency shall {+not +}report."),
    ("It reports.", "It reports, unless told.", "It reports{+, unless told+}."),
    (
      "It reports to the county. It waits.", "It reports to the county. Then it rests. It waits.",
      "It reports to the county. {+Then it rests. +}It waits."
    ),
    (
      "Under WIC 16521.6(a)(1) it acts.", "Under WIC 16521.6(a)(2) it acts.",
      "Under [-WIC 16521.6(a)(1)-]{+WIC 16521.6(a)(2)+} it acts."
    ),
    (
      "See 42 U.S.C. § 671(a)(9) for it.", "See 42 U.S.C. § 671(a)(35) for it.",
      "See [-42 U.S.C. § 671(a)(9)-]{+42 U.S.C. § 671(a)(35)+} for it."
    ),
    (
      "Pay $1,200.00 by July 1, 2026 at most.", "Pay $1,250.00 by July 2, 2026 at most.",
      "Pay [-$1,200.00-]{+$1,250.00+} by [-July 1, 2026-]{+July 2, 2026+} at most."
    ),
    (
      "Within {{report-hours}} it reports.", "Within {{mdt.crisis/hours}} it reports.",
      "Within [-{{report-hours}}-]{+{{mdt.crisis/hours}}+} it reports."
    ),
    (
      "The child and the family meet.", "The child and the youth and the family meet.",
      "The child {+and the youth +}and the family meet."
    ),
  ])
  func areWhereAnEditorPutsThem(old: String, new: String, marked: String) {
    #expect(ChangeMarks().text(of: ProseComparison(old, new).segments) == marked)
  }

  @Test func escapeTheMarksOfTheText() {
    let comparison = ProseComparison("Read [-this-] and {+that+} here.", "Read [-this-] and {+those+} here.")
    #expect(
      ChangeMarks().text(of: comparison.segments)
        == "Read \\[-this\\-] and \\{+[-that-]{+those+}\\+} here.")
  }

  @Test func neverSplitACharacter() {
    let comparison = ProseComparison("Jose\u{301} acts and waits.", "Jose acts and waits.")
    #expect(
      ChangeMarks().text(of: comparison.segments) == "[-Jose\u{301}-]{+Jose+} acts and waits.")
  }

  @Test func dropIslandsOfStopWords() {
    let comparison = ProseComparison(
      "In each case the responsible social worker of the county calls, and the family and the child and the court wait.",
      "In each case the assigned probation officer of a city calls, and the family and the child and the court wait.")
    #expect(
      ChangeMarks().text(of: comparison.segments)
        == "In each case the [-responsible social worker of the county-]{+assigned probation officer of a city+} calls, "
        + "and the family and the child and the court wait.")
  }
}
