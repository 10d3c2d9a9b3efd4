internal import GapAnalysis
internal import ProtocolAssembly
internal import ProtocolModel
internal import SourceText

/// A gap report as programs read it, schema `mou.gap-report/1`.
///
/// Keys are sorted; there is no clock time, no absolute path and no host name in it. Restricted values never appear.
struct GapReportRecord: Encodable {
  struct Place: Encodable {
    let file: String
    let line: Int
    let column: Int

    init(_ range: SourceRange) {
      file = range.file
      line = range.start.line
      column = range.start.column
    }
  }

  struct County: Encodable {
    let id: String
    let name: String
    let title: String
    let optedIn: String
  }

  struct Library: Encodable {
    let edition: String
    let lawCheckedOn: String
    let codesReadTo: [String: String]
  }

  struct Counts: Encodable {
    let elements: Int
    let states: [String: Int]
    let severities: [String: Int]
    let clauses: Int
    let valuesStated: Int
    let valuesBlank: Int
    /// Everything the text lacks, each once: values, facts that sections hang on, agencies and seats.
    let blanks: Int
    let acknowledged: Int
    let notJudged: Int
  }

  struct Team: Encodable {
    struct Seat: Encodable {
      let role: String
      let seat: String
      let status: String
      let agencies: [String]
    }

    let team: String
    let applies: String
    let seats: [Seat]
  }

  struct NotJudged: Encodable {
    let element: String
    let citation: String
    let obliges: String
    let level: String
    let lookIn: String
  }

  let schema = "mou.gap-report/1"
  let county: County
  let asOf: String
  let library: Library
  let adoption: AdoptionRecord?
  let counts: Counts
  let teams: [Team]
  let findings: [FindingRecord]
  let notJudged: [NotJudged]
  let disclaimer = RunSummary.disclaimer

  private enum CodingKeys: CodingKey {
    case schema, county, asOf, library, adoption, counts, teams, findings, notJudged, disclaimer
  }

  init(_ report: GapReport, _ assembled: AssembledProtocol, _ clauses: ClauseLibrary) {
    let year = report.county.programYears.last { $0.fiscalYear == report.day.fiscalYear }
    county = County(
      id: report.county.id.rawValue, name: report.county.name, title: report.county.protocolTitle,
      optedIn: year.map { $0.optedIn ? "yes" : "no" } ?? "unstated")
    asOf = report.day.description
    library = Library(
      edition: clauses.edition, lawCheckedOn: clauses.lawCheckedOn.description,
      codesReadTo: Dictionary(clauses.codesReadTo.map { ($0.code, $0.to.description) }) { first, _ in first })
    adoption = report.adopted.map(AdoptionRecord.init)
    counts = Counts(
      elements: report.inForce.count,
      states: Dictionary(uniqueKeysWithValues: Finding.State.allCases.map { ($0.rawValue, report.count(of: $0)) }),
      severities: Dictionary(
        uniqueKeysWithValues: Finding.Severity.allCases.map { ($0.rawValue, report.count(of: $0)) }),
      clauses: report.clauseCount, valuesStated: report.statedValueCount, valuesBlank: report.blankValueCount,
      blanks: assembled.blanks.total,
      acknowledged: report.acknowledgedCount, notJudged: report.notJudged.count)
    teams = report.teams.map(Team.init)
    let words = QuotedWords(clauses, in: assembled)
    let wording = ReasonWording(clauses)
    findings = report.findings.map { FindingRecord($0, report, clauses, words, wording) }
    notJudged = report.notJudged.map {
      NotJudged(
        element: $0.id.rawValue, citation: clauses.citation(of: $0, on: report.day), obliges: $0.obliges.rawValue,
        level: $0.level.rawValue, lookIn: $0.lookIn.rawValue)
    }
  }
}

extension GapReportRecord.Team {
  fileprivate init(_ standing: TeamStanding) {
    team = standing.team.id.rawValue
    applies = standing.applies.map { $0 ? "yes" : "no" } ?? "undecided"
    seats = standing.seats.map { seat in
      let (status, agencies): (String, [String]) =
        switch seat.status {
        case .held(let agencies): ("held", agencies)
        case .notStated(let agencies): ("not-stated", agencies)
        case .servesElsewhere(let agencies): ("serves-elsewhere", agencies)
        case .noAgency: ("no-agency", [])
        }
      return Seat(
        role: seat.seat.role.value.rawValue, seat: seat.seat.kind.rawValue, status: status, agencies: agencies)
    }
  }
}
