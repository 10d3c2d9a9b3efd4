internal import GapAnalysis
internal import ProtocolAssembly
internal import ProtocolModel
internal import SourceText

/// A gap report as programs read it, schema `mou.gap-report/1`.
///
/// Keys are sorted; there is no clock time, no absolute path and no host name in it. Restricted values never appear.
struct GapReportRecord: JSONWritable {
  struct Place: JSONWritable {
    let file: String
    let line: Int
    let column: Int

    init(_ range: SourceRange) {
      file = range.file
      line = range.start.line
      column = range.start.column
    }

    func write(to json: inout JSONText) {
      json.object {
        $0.member("column", column)
        $0.member("file", file)
        $0.member("line", line)
      }
    }
  }

  struct County: JSONWritable {
    let id: String
    let name: String
    let title: String
    let optedIn: String

    func write(to json: inout JSONText) {
      json.object {
        $0.member("id", id)
        $0.member("name", name)
        $0.member("optedIn", optedIn)
        $0.member("title", title)
      }
    }
  }

  struct Library: JSONWritable {
    let edition: String
    let lawCheckedOn: String
    let codesReadTo: [String: String]

    func write(to json: inout JSONText) {
      json.object {
        $0.member("codesReadTo", codesReadTo)
        $0.member("edition", edition)
        $0.member("lawCheckedOn", lawCheckedOn)
      }
    }
  }

  struct Counts: JSONWritable {
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

    func write(to json: inout JSONText) {
      json.object {
        $0.member("acknowledged", acknowledged)
        $0.member("blanks", blanks)
        $0.member("clauses", clauses)
        $0.member("elements", elements)
        $0.member("notJudged", notJudged)
        $0.member("severities", severities)
        $0.member("states", states)
        $0.member("valuesBlank", valuesBlank)
        $0.member("valuesStated", valuesStated)
      }
    }
  }

  struct NotJudged: JSONWritable {
    let element: String
    let citation: String
    let obliges: String
    let level: String
    let lookIn: String

    func write(to json: inout JSONText) {
      json.object {
        $0.member("citation", citation)
        $0.member("element", element)
        $0.member("level", level)
        $0.member("lookIn", lookIn)
        $0.member("obliges", obliges)
      }
    }
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
      blanks: assembled.blanks(in: clauses).total,
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

  func write(to json: inout JSONText) {
    json.object {
      $0.member("adoption", ifAny: adoption)
      $0.member("asOf", asOf)
      $0.member("counts", counts)
      $0.member("county", county)
      $0.member("disclaimer", disclaimer)
      $0.member("findings", findings)
      $0.member("library", library)
      $0.member("notJudged", notJudged)
      $0.member("schema", schema)
      $0.member("teams", teams)
    }
  }
}
