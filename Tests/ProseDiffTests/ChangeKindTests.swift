import ProseDiff
import Testing

@Suite struct ChangeKindTests {
  private static let vocabulary = ProseVocabulary(
    parties: ["county child welfare agency", "county probation department", "sheriff", "district attorney"],
    definedTerms: ["exploited child", "child at risk"])

  private static let base =
    "The sheriff shall report the case to the county child welfare agency within 24 hours and shall keep a record of it"

  @Test(arguments: [
    ("shall report", "may report", "modal: shall → may"),
    ("shall report", "shall not report", "negation: not added"),
    ("within 24", "unless excused within 24", "exception: unless added"),
    ("hours and shall", "hours or shall", "conjunction: and → or"),
    ("24", "48", "number: 24 → 48"),
    ("24 hours", "24 days", "time-unit: hours → days"),
    ("sheriff", "district attorney", "party: sheriff → district attorney"),
    (
      "child welfare agency", "probation department",
      "party: county child welfare agency → county probation department"
    ),
    ("the case", "the exploited child", "defined-term: exploited child added"),
    ("a record", "a written note", "words: record → written note"),
  ])
  func nameTheWeight(of part: String, as other: String, is expected: String) throws {
    let comparison = ProseComparison(
      "\(Self.base).", "\(Self.base.replacing(part, with: other)).", knowing: Self.vocabulary)
    let change = try #require(comparison.changes.first)
    #expect(comparison.changes.count == 1)
    let aspect = try #require(change.aspects.first)
    #expect("\(aspect.kind.rawValue): \(aspect.words)" == expected)
  }

  @Test(arguments: [
    ("10 business days", "10 days", "time-unit: business days → days"),
    ("10 calendar days", "10 court days", "time-unit: calendar days → court days"),
    ("January 1, 2026", "January 1, 2027", "date: january 1, 2026 → january 1, 2027"),
    ("{{cite:pen-11166-j-3}}", "{{cite:pen-11166-j-2}}", "citation: {{cite:pen-11166-j-3}} → {{cite:pen-11166-j-2}}"),
    ("{{report-hours}}", "48 hours", "number: {{report-hours}} → 48"),
    ("WIC 300(b)(2)", "WIC 300(b)(4)", "citation: wic 300(b)(2) → wic 300(b)(4)"),
    ("twelve persons", "ten persons", "number: twelve → ten"),
  ])
  func nameNumbersDatesAndCitations(old: String, new: String, expected: String) throws {
    let comparison = ProseComparison(
      "The team meets as agreed under \(old) at the office.", "The team meets as agreed under \(new) at the office.")
    let aspect = try #require(comparison.changes.first?.aspects.first)
    #expect("\(aspect.kind.rawValue): \(aspect.words)" == expected)
  }

  @Test func putTheHeaviestFirst() throws {
    let comparison = ProseComparison(
      "The agency shall report the case to the court within 24 hours.",
      "The agency may report the case to the court within 48 hours.")
    #expect(comparison.changes.map(\.kind) == [.modal, .number])
    #expect(comparison.heaviest == .modal)
  }

  @Test func seeASentenceSplit() {
    let comparison = ProseComparison(
      "The worker records the hour of the report and the worker asks for the reference number of the entry.",
      "The worker records the hour of the report. The worker asks for the reference number of the entry.")
    #expect(comparison.changes.first?.kind == .split)
    #expect(comparison.passages.map(\.kind) == [.split])
  }

  @Test func seeTwoSentencesJoined() {
    let comparison = ProseComparison(
      "The worker records the hour of the report. The worker asks for the reference number of the entry.",
      "The worker records the hour of the report and the worker asks for the reference number of the entry.")
    #expect(comparison.changes.first?.kind == .joined)
  }

  @Test func seeASentenceMoved() {
    let (a, b, c) = (
      "The worker records the hour of each report made. ", "The sheriff opens a case without delay and without cost. ",
      "Nobody waits for a form before the first call is made. "
    )
    let comparison = ProseComparison(a + b + c, b + c + a)
    #expect(comparison.changes.map(\.kind) == [.moved])
    #expect(comparison.deletedWords == 0)
  }

  @Test(arguments: [
    ("One sentence\nover lines. Two.", "One sentence over lines.\nTwo."),
    ("The child's \"team\" meets.", "The child\u{2019}s \u{201C}team\u{201D} meets."),
    ("Jose\u{301} acts.", "Jos\u{E9} acts."),
    ("It acts.\n", "It acts."),
  ])
  func callFormTypographic(old: String, new: String) {
    let comparison = ProseComparison(old, new)
    #expect(comparison.extent == .typographic)
    #expect(comparison.changes.map(\.kind).allSatisfy { $0 == .typographic })
    #expect(!comparison.changes.isEmpty)
    #expect(comparison.passages.map(\.new).joined().utf8.elementsEqual(new.utf8))
  }

  @Test func showARewrittenTextWhole() {
    let comparison = ProseComparison(
      "The agency shall report at once. It keeps a list.",
      "Nobody waits for forms; whoever knows first calls a colleague.")
    #expect(comparison.extent == .rewritten)
    #expect(comparison.changes.map(\.kind) == [.rewritten])
    #expect(comparison.changes.first?.kinds.contains(.modal) == true)
  }

  @Test func callAnEmptiedTextRewritten() {
    #expect(ProseComparison("The agency shall report.", "").extent == .rewritten)
    #expect(ProseComparison("", "The agency shall report.").extent == .rewritten)
  }

  @Test func findNothingWhereNothingChanged() {
    for text in ["", " \n", "The agency shall report.\nIt waits.\n"] {
      let comparison = ProseComparison(text, text)
      #expect(comparison.isEmpty)
      #expect(comparison.changes.isEmpty)
    }
  }
}
