import ProtocolModel
import SourceText

/// A library with as much law as citations need.
enum SampleLaw {
  static let range = SourceRange(startOf: "Clauses/law/authorities.yaml")

  private static let authorities = Dictionary(
    uniqueKeysWithValues: [
      authority("wic", .code, "WIC"), authority("pen", .code, "PC"), authority("usc-25", .federalCode, "25 USC"),
      authority("usc-22", .federalCode, "22 USC"), authority("acl-20-105", .letter, "ACL 20-105"),
    ].map { ($0.id, $0) })

  static let library = ClauseLibrary(
    edition: "1", lawCheckedOn: CalendarDay(startOf: 2026), codesReadTo: [], outline: [], clauses: [:], elements: [:],
    authorities: authorities,
    provisions: Dictionary(
      uniqueKeysWithValues: [
        provision("wic-300-csec", "wic", ["2014-06-20": "300(b)(2)", "2023-01-01": "300(b)(4)"]),
        provision("wic-16524.8", "wic", ["2015-01-01": "16524.8"]),
        provision("wic-827.14", "wic", ["2024-07-02": "827.14"]),
        provision("wic-340", "wic", ["2015-01-01": "340.5", "2020-01-01": "341"]),
        provision("pen-236.1", "pen", ["2006-01-01": "236.1"]), provision("pen-653", "pen", ["1996-01-01": "653.25"]),
        provision("usc-22", "usc-22", ["2001-01-01": "7102"]), provision("usc-25", "usc-25", ["2001-01-01": "1903"]),
      ].map { ($0.id, $0) }),
    citations: [
      known("moved", ["WIC 300(b)(2)"], .stale, now: "WIC 300(b)(4)", from: "2023-01-01"),
      known("repealed", ["PC 653.22", "PC 653.20"], .stale, now: nil, from: "2023-01-01"),
      known("minors", ["PC 647(b)"], .checkDate, now: "PC 647(b)(5)", from: "2026-01-01"),
      known("never", ["WIC 340.2"], .knownError, now: nil, from: nil),
      known("chapter", ["Stats. 2016, ch. 773"], .knownError, now: "Stats. 2015, ch. 773", from: nil),
      known("report", ["WIC 16524.10"], .spent, now: nil, from: "2017-04-01"),
      known("codes", ["ACL 15-49"], .stale, now: "ACL 16-49", from: "2016-05-23"),
      known("upstream", ["25 USC 450b"], .upstreamStale, now: "25 USC 5304", from: "2016-09-01"),
    ], watch: [], roles: [], facts: [], teams: [], range: range)

  private static func authority(_ id: String, _ kind: Authority.Kind, _ short: String) -> Authority {
    Authority(
      id: Identifier(id), kind: kind, short: short, name: short, readTo: nil, date: nil, status: nil, note: nil,
      range: range)
  }

  private static func provision(_ id: String, _ authority: String, _ eras: [String: String]) -> Provision {
    let history = eras.sorted { $0.key < $1.key }.map { from, cite in
      Provision.Era(from: CalendarDay(iso: from).map(LegalDate.day) ?? .unknown, cite: cite, act: nil, kind: .new)
    }
    return Provision(
      id: Identifier(id), authority: Located(Identifier(authority), at: range),
      shortName: authorities[Identifier(authority)]?.short, heading: id,
      history: history, note: nil, range: range)
  }

  private static func known(
    _ id: String, _ matches: [String], _ flag: KnownCitation.Flag, now: String?, from: String?
  ) -> KnownCitation {
    KnownCitation(
      id: Identifier(id), old: matches[0], matches: matches, status: "changed", flag: flag, now: now,
      from: from.flatMap { CalendarDay(iso: $0) }, act: "SB 1", note: nil, range: range)
  }
}
