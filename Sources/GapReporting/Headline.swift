package import GapAnalysis
package import ProtocolModel
internal import SourceText

/// The first lines of every report: whose protocol, on what day, against which law, and how much of it is met.
package struct Headline: Sendable {
  package let county: String
  /// `as of 2026-11-20 · library 2026.11 (law checked on …; codes read to: …)`
  package let basis: String
  /// Where the as-of date lies past what was read of a code; nil when it does not.
  package let caution: String?
  /// One line for each kind of paper.
  package let papers: [Paper]
  /// The same for the adopted text; empty when none can be read.
  package let adoptedPapers: [Paper]
  package let notJudged: Int
  /// The fact that the most elements hang on, and who answers; nil when none does.
  package let first: String?

  package struct Paper: Hashable, Sendable {
    package let name: String
    package let total: Int
    /// `4 of 13 met, 2 undecided, 7 incomplete`
    package let summary: String
  }

  package init(of report: GapReport, _ library: ClauseLibrary) {
    county = report.county.fullName
    let codes = library.codesReadTo.map { "\($0.code) \($0.to)" }.joined(separator: ", ")
    basis =
      "as of \(report.day) · library \(library.edition) (law checked on \(library.lawCheckedOn); codes read to: \(codes))"
    let past = library.codesReadTo.filter { $0.to < report.day }.map { "\($0.code) after \($0.to)" }
    caution = past.isEmpty ? nil : "Not read: \(past.joined(separator: ", ")). What changed since is not judged."
    notJudged = report.notJudged.count
    first = Self.first(in: report, library)
    papers = Self.papers(report.inForce)
    let adopted = report.adopted?.findings.filter { $0.state != .notInForce } ?? []
    adoptedPapers = adopted.isEmpty ? [] : Self.papers(adopted)
  }

  private static func first(in report: GapReport, _ library: ClauseLibrary) -> String? {
    var hanging: [CountyFact.ID: Int] = [:]
    for finding in report.findings where finding.state == .undecided {
      for case .factNotStated(let fact) in finding.reasons { hanging[fact, default: 0] += 1 }
    }
    guard let (fact, count) = hanging.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }),
      let known = library.facts[fact]
    else { return nil }
    let year = fact == "opted-in" ? " for \(report.day.fiscalYear)" : ""
    return
      "\(fact) is not stated\(year); \(count) elements hang on it. \(library.label(of: known.answers.value)) answers."
  }

  private static func papers(_ findings: [Finding]) -> [Paper] {
    [
      paper(
        "what the protocol must say",
        findings.filter { $0.element.level == .required && $0.element.obliges == .protocol }),
      paper(
        "what each agency's policy must say",
        findings.filter { $0.element.level == .required && $0.element.obliges == .agencyPolicy }),
      paper("guidance", findings.filter { $0.element.level == .recommended }),
    ]
  }

  private static func paper(_ name: String, _ findings: [Finding]) -> Paper {
    let judged = findings.filter { $0.state != .notApplicable && $0.state != .excused }
    // In the words of the states, the heaviest first; what the law does not ask of the county stands last.
    let others: [Finding.State] = [
      .conflicting, .missing, .undecided, .incomplete, .elsewhere, .notApplicable, .excused,
    ]
    let rest = others.compactMap { state -> String? in
      let count = findings.count { $0.state == state }
      return count == 0 ? nil : "\(count) \(state.words)"
    }
    let met = judged.filter { $0.state == .met }
    let own = met.count(where: \.restsOnLocalText)
    let doubt = own == 0 ? "" : " (\(own) by the county's own words alone)"
    return Paper(
      name: name, total: judged.count,
      summary: (["\(met.count) of \(judged.count) met\(doubt)"] + rest).joined(separator: ", "))
  }
}
