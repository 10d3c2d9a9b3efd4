import ProtocolModel
import SourceText
import TestSupport
import TextScanning
import Testing

@Suite struct CitationReviewTests {
  private func rules(_ marked: String, on day: String) throws -> (found: [Diagnostic], source: MarkedText) {
    let source = try MarkedText(marked, file: "Counties/test.yaml")
    let review = CitationReview(SampleLaw.library, on: try #require(CalendarDay(iso: day)))
    let placed = PlacedText(file: "Counties/test.yaml", bytes: source.bytes)
    return (review.diagnostics(on: placed, Prose(source.text)), source)
  }

  @Test(arguments: [
    ("under «WIC 300(b)(2)», the", "2026-11-21", "citation.stale", "now: WIC 300(b)(4)"),
    ("«Penal Code section 653.22» applies", "2026-11-21", "citation.stale", "nothing took its place"),
    ("«PC 653.22(a)»", "2023-01-01", "citation.stale", "nothing took its place"),
    ("«PC 647(b)»", "2026-01-01", "citation.check-date", "now: PC 647(b)(5)"),
    ("«WIC 340.2»", "2015-01-01", "citation.known-error", "no such law was enacted"),
    ("«Chapter 773, Statutes of 2016»", "2016-01-01", "citation.known-error", "write: Stats. 2015, ch. 773"),
    ("«WIC 16524.10»", "2020-01-01", "citation.spent", nil),
    ("«ACL 15-49»", "2017-01-01", "citation.stale", "now: ACL 16-49"),
    ("«WIC 340.5»", "2021-01-01", "citation.stale", "now: WIC 341"),
    ("«WIC 341»", "2019-01-01", "citation.early", "not the law on that day"),
    ("«WIC 827.14»", "2022-05-01", "citation.early", "not the law on that day"),
    ("«PC 187»", "2026-01-01", "citation.unknown", "known here as PC 187"),
    ("«WIC 16542.8»", "2026-01-01", "citation.unknown", "did you mean 'WIC 16524.8'?"),
    ("«ACL 99-01»", "2026-01-01", "citation.unknown", "known here as ACL 99-01"),
  ])
  func pointsAtTheCitation(marked: String, day: String, rule: String, hint: String?) throws {
    let (found, source) = try rules(marked, on: day)
    #expect(found.map(\.rule) == [rule])
    #expect(found.first?.hint == hint)
    #expect(found.first?.range == (try source.range))
  }

  @Test(arguments: [
    // Right on its day.
    ("WIC 300(b)(2)", "2019-06-01"), ("WIC 300(b)(4)", "2026-01-01"), ("PC 653.22", "2022-12-31"),
    ("PC 647(b)", "2025-12-31"), ("ACL 15-49", "2016-01-01"), ("WIC 16524.10", "2017-03-31"),
    ("WIC 827.14", "2024-07-02"), ("WIC 340.5", "2019-12-31"),
    // The law itself carries the old pointer.
    ("25 U.S.C. 450b", "2026-01-01"),
    // A subdivision of a section that is known, a code that is not.
    ("WIC 16524.8(b)(2)", "2026-01-01"), ("Family Code section 6924", "2026-01-01"), ("ACL 20-105", "2026-01-01"),
    ("Stats. 2015, ch. 773", "2026-01-01"),
  ])
  func isSilentWhereTheCitationIsRight(text: String, day: String) throws {
    #expect(try rules(text, on: day).found.map(\.rule) == [])
  }

  @Test func quotesTheCitationAndSaysWhatChanged() throws {
    let found = try rules("see Penal\n  Code section 653.22", on: "2026-11-21").found
    #expect(found.map(\.message) == ["'Penal Code section 653.22' is out of date: changed since 2023-01-01 (SB 1)"])
    #expect(found.map(\.severity) == [.warning])
  }
}
