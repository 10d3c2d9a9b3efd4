internal import GapAnalysis
internal import ProtocolAssembly
internal import ProtocolModel
internal import SourceText

/// One finding of `mou.gap-report/1`.
struct FindingRecord: JSONWritable {
  struct Subject: JSONWritable {
    let kind: String
    let id: String

    func write(to json: inout JSONText) {
      json.object {
        $0.member("id", id)
        $0.member("kind", kind)
      }
    }
  }

  struct Bearer: JSONWritable {
    let role: String
    let agencies: [String]

    func write(to json: inout JSONText) {
      json.object {
        $0.member("agencies", agencies)
        $0.member("role", role)
      }
    }
  }

  struct Carrier: JSONWritable {
    let clause: String
    let section: String
    let words: String

    func write(to json: inout JSONText) {
      json.object {
        $0.member("clause", clause)
        $0.member("section", section)
        $0.member("words", words)
      }
    }
  }

  let rule: String
  let state: String
  /// The state in the adopted text; the key is left out where none is on file.
  let adoptedState: String?
  let severity: String?
  let marks: [String]
  let adoptedMarks: [String]?
  let subject: Subject
  let obliges: String
  let level: String
  let citation: String
  let duty: String
  let condition: String?
  /// The first carrier's words as the document prints them.
  let words: String?
  let section: String?
  let carriers: [Carrier]
  let bearers: [Bearer]
  let message: String
  let consider: String?
  let places: [GapReportRecord.Place]
  /// Where the county acts on it: in a file of its own, even where a sentence of the library waits for it.
  let countyPlace: GapReportRecord.Place
  let fingerprint: String

  init(
    _ finding: Finding, _ report: GapReport, _ library: ClauseLibrary, _ quoted: QuotedWords, _ wording: ReasonWording
  ) {
    rule = finding.rule
    state = finding.state.rawValue
    let adopted = report.adopted?.finding(on: finding.element.id)
    adoptedState = adopted?.state.rawValue
    adoptedMarks = adopted?.marks.map(\.name)
    severity = finding.severity?.rawValue
    marks = finding.marks.map(\.name)
    subject = Subject(kind: "element", id: finding.element.id.rawValue)
    obliges = finding.element.obliges.rawValue
    level = finding.element.level.rawValue
    citation = library.citation(of: finding.element, on: report.day)
    duty = finding.element.duty
    condition = finding.element.caseCondition
    carriers = finding.carriers.map {
      Carrier(clause: $0.clause.rawValue, section: $0.section, words: quoted.text(of: $0))
    }
    words = carriers.first?.words
    section = carriers.first?.section
    bearers = finding.bearers.map { Bearer(role: $0.role.rawValue, agencies: $0.agencies) }
    message = ([finding.state.rawValue] + finding.reasons.map { wording.words(for: $0, on: report.day) }).joined(
      separator: "; ")
    consider = wording.consideration(for: finding)
    places = (finding.reasons.compactMap(\.place) + finding.carriers.map(\.carriage.range)).map(
      GapReportRecord.Place.init)
    countyPlace = places.first { !$0.file.hasPrefix("Clauses/") } ?? GapReportRecord.Place(report.county.range)
    fingerprint = finding.fingerprint(in: report.county.id)
  }

  func write(to json: inout JSONText) {
    json.object {
      $0.member("adoptedMarks", ifAny: adoptedMarks)
      $0.member("adoptedState", ifAny: adoptedState)
      $0.member("bearers", bearers)
      $0.member("carriers", carriers)
      $0.member("citation", citation)
      $0.member("condition", ifAny: condition)
      $0.member("consider", ifAny: consider)
      $0.member("duty", duty)
      $0.member("fingerprint", fingerprint)
      $0.member("level", level)
      $0.member("marks", marks)
      $0.member("message", message)
      $0.member("obliges", obliges)
      $0.member("places", places)
      $0.member("rule", rule)
      $0.member("section", ifAny: section)
      $0.member("severity", ifAny: severity)
      $0.member("state", state)
      $0.member("subject", subject)
      $0.member("words", ifAny: words)
    }
  }
}

extension FindingRecord {
  /// The message with the mark that nobody may overlook.
  var remark: String {
    marks.contains(Finding.Mark.localText.name) ? "\(message); \(Finding.Mark.localText.words)" : message
  }
}

extension Reason {
  /// Where in the files the reason stands, when it stands in one place.
  var place: SourceRange? {
    switch self {
    case .conditionFails(_, let statement), .factWithoutSource(_, let statement): statement.range
    case .valueBeyondLimit(let standing, _, _), .stricterThanLimit(let standing, _): standing.stated?.range
    case .valueNotStated(let standing): standing.value.range
    case .amendmentDropsWords(_, let range): range
    case .partNotStated(_, _, let range), .serviceNotStated(_, _, _, let range), .servesElsewhere(_, _, _, let range),
      .seatHeld(_, _, _, let range):
      range
    case .carrierIsOut(_, .leftOut(_, _, let range)): range
    case .reliesOn(let reliance): reliance.range
    case .beganLater, .ended, .excusedBy, .factNotStated, .lawIsSilent, .clauseUndecided, .variantUndecided,
      .limitCannotBeRead, .noClauseCarries, .carrierIsOut, .roleNotNamed:
      nil
    }
  }
}
