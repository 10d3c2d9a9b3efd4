import DocumentWriting
import Foundation
import FoundationXML
import GapAnalysis
import GapReporting
import ProjectFixtures
import ProtocolModel
import Testing

/// Whichever format somebody reads, the verdict is the same.
@Suite struct AgreementTests {
  @Test(arguments: [true, false]) func everyFormatNamesTheSameGaps(hasGaps: Bool) throws {
    let reports = try hasGaps ? GapReportCase() : GapReportCase(.init())
    let gaps = reports.report.inForce.filter { $0.severity != nil }.map(\.element.id.rawValue).sorted()
    #expect(gaps.isEmpty != hasGaps)

    let object = try #require(try JSONSerialization.jsonObject(with: Data(reports.json.utf8)) as? [String: Any])
    let findings = try #require(object["findings"] as? [[String: Any]])
    let inJSON = findings.filter { $0["severity"] != nil }.compactMap { ($0["subject"] as? [String: Any])?["id"] }
    #expect(inJSON.compactMap { $0 as? String }.sorted() == gaps)

    let rows = try CSVTable(reading: Array(reports.csv.utf8)).rows
    let severity = try #require(rows.first?.firstIndex(of: "severity"))
    #expect(rows.dropFirst().filter { !$0[severity].isEmpty }.map { $0[2] }.sorted() == gaps)

    let log = try #require(try JSONSerialization.jsonObject(with: Data(reports.sarif.utf8)) as? [String: Any])
    let results = (log["runs"] as? [[String: Any]])?.first?["results"] as? [[String: Any]]
    #expect(results?.count == gaps.count)

    #expect(reports.annotations.split(separator: "\n").count == gaps.count)
    for gap in gaps {
      #expect(reports.text.contains(gap) && reports.markdown.contains(gap) && reports.html.contains(gap), "\(gap)")
    }
  }

  /// A committee that asks for Word alone has no page that a link could lead to.
  @Test func aPageLinksOnlyToAProtocolThatIsThere() throws {
    let reports = try GapReportCase()
    let alone = HTMLReport(reports.library, linksToProtocol: false).text(of: reports.report, reports.assembled)
    #expect(reports.html.contains("<a href=\"protocol.html#"))
    #expect(!alone.contains("protocol.html") && alone.contains("Section "))
  }

  @Test func aCountyWithoutGapsIsNotCalledCompliant() throws {
    let reports = try GapReportCase(.init())
    for text in [reports.everything, reports.markdown, reports.json, reports.html] {
      let words = Set(text.lowercased().split { !$0.isLetter }.map(String.init))
      #expect(words.isDisjoint(with: ["compliant", "complies", "certified"]))
    }
  }

  @Test func aReportNeverWritesAFingerprintThatItsWordsMove() throws {
    let before = try fingerprints(GapReportCase())
    let moved = try GapReportCase(
      GapReportCase.withGaps.replacing("county: test\n", with: "# a line above moves every place\ncounty: test\n"))
    #expect(try fingerprints(moved) == before && !before.isEmpty)
  }

  private func fingerprints(_ reports: GapReportCase) throws -> [String] {
    let object = try JSONSerialization.jsonObject(with: Data(reports.json.utf8)) as? [String: Any]
    return (object?["findings"] as? [[String: Any]] ?? []).compactMap { $0["fingerprint"] as? String }
  }
}

/// A name that means something to the format it stands in must be a name there all the same.
@Suite struct ReportEscapingTests {
  static let names = [
    "</script><script>alert(1)</script>", "=cmd|' /C calc'!A0", "a,b;\"c\"", "| *not* a `table` [x](https://x.org)",
    "::error file=x::gone", "%0A::error::x", "&amp; & <b>", "a ]]> b", "a --> <!-- b", "𝔸 e\u{301} שלום",
  ]

  @Test(arguments: names) func standsAsItIsInJSONAndCSV(name: String) throws {
    let reports = try GapReportCase(GapReportCase.withGaps.naming(agency: name))
    let object = try JSONSerialization.jsonObject(with: Data(reports.json.utf8)) as? [String: Any]
    let seats = ((object?["teams"] as? [[String: Any]])?.first?["seats"] as? [[String: Any]]) ?? []
    let agencies = seats.flatMap { $0["agencies"] as? [String] ?? [] }
    #expect(agencies.contains { $0.unicodeScalars.elementsEqual(name.unicodeScalars) })
    #expect(try CSVTable(reading: Array(reports.csv.utf8)).rows.allSatisfy { $0.count == 16 })
  }

  @Test(arguments: names) func isNoMarkupInThePage(name: String) throws {
    let reports = try GapReportCase(GapReportCase.withGaps.naming(agency: name))
    let page = try XMLDocument(xmlString: reports.html, options: [.nodePreserveWhitespace])
    #expect(try page.nodes(forXPath: "//*[local-name()='script']").count == 1)
    #expect(try page.nodes(forXPath: "//*[local-name()='b']").isEmpty)
    #expect(page.rootElement()?.stringValue?.unicodeScalars.contains(name) ?? false)
  }

  @Test(arguments: names) func beginsNoCommandInAnnotations(name: String) throws {
    let reports = try GapReportCase(GapReportCase.withGaps.naming(agency: name))
    let lines = reports.annotations.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    #expect(lines.count == (try GapReportCase().annotations.split(separator: "\n").count))
    #expect(
      lines.allSatisfy { $0.hasPrefix("::error file=Counties/test.yaml,line=") || $0.hasPrefix("::warning file=") })
  }
}

extension String.UnicodeScalarView {
  /// Whether the scalars of `text` stand in these, one by one: Swift takes composed and decomposed text for equal.
  fileprivate func contains(_ text: String) -> Bool {
    let wanted = Array(text.unicodeScalars)
    let all = Array(self)
    guard all.count >= wanted.count else { return false }
    return (0...(all.count - wanted.count)).contains { all[$0..<($0 + wanted.count)].elementsEqual(wanted) }
  }
}
