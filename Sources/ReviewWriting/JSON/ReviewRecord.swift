internal import GapAnalysis
internal import ProtocolModel
internal import RevisionReview
internal import SourceText

/// The schema `mou.review/1`.
struct ReviewRecord: Encodable {
  struct Side: Encodable {
    let label: String
    let commit: String?
    let day: String?
    let library: String

    init(_ name: ReviewSide.Name, _ edition: String) {
      label = name.label
      commit = name.commit?.description
      day = name.day?.description
      library = edition
    }
  }

  struct Counts: Encodable {
    let clauses: Int
    let words: Int
    let counties: Int
    let touchedCounties: Int
    let untouchedCounties: Int
    let elements: [String: Int]
    let amendments: [String: Int]
  }

  struct Impact: Encodable {
    struct Touched: Encodable {
      let clause: String
      let kind: String
      let section: String
    }

    let county: String
    let presence: String
    let readsOtherwise: Bool
    let touched: [Touched]
    let renumbered: Int
    /// The names of what its own file states otherwise; `statements` of the review have them whole.
    let statements: [String]

    init(_ impact: CountyImpact) {
      county = impact.county.rawValue
      presence = "\(impact.presence)"
      touched = impact.touched.map { Touched(clause: $0.clause.rawValue, kind: $0.kind.rawValue, section: $0.section) }
      renumbered = impact.renumbered
      readsOtherwise = impact.readsOtherwise
      statements = impact.statements.map(\.name)
    }
  }

  struct Move: Encodable {
    let from: String
    let to: String
    let sentence: String
  }

  struct Statement: Encodable {
    let owner: String
    let settings: [SettingRecord]
  }

  struct Law: Encodable {
    let subject: String
    let id: String
    let kind: String
    let settings: [SettingRecord]
  }

  private let schema = "mou.review/1"
  private let baseline: String
  private let isBaseRead: Bool
  private let base: Side
  private let head: Side
  private let asOf: String
  private let narrowedTo: [String]
  private let summary: String
  private let counts: Counts
  private let findings: [FindingRecord]
  private let elements: [ElementRecord]
  private let amendments: [AmendmentRecord]
  private let clauses: [ClauseRecord]
  private let moves: [Move]
  private let renumbered: [String]
  private let counties: [Impact]
  private let statements: [Statement]
  private let law: [Law]
  private let notCompared: [String]

  init(_ report: ReviewReport) {
    baseline = report.isSinceAdoption ? "adopted" : "revision"
    isBaseRead = !report.isBaseUnread
    base = Side(report.base, report.baseEdition)
    head = Side(report.head, report.headEdition)
    asOf = report.day.description
    narrowedTo = report.narrowing
    summary = ReviewHeadline(report).summary
    counts = Counts(
      clauses: report.counts.changedClauses, words: report.counts.changedWords, counties: report.counts.counties,
      touchedCounties: report.counts.touchedCounties,
      untouchedCounties: report.counts.counties - report.counts.touchedCounties,
      elements: Dictionary(grouping: report.elements, by: \.kind.rawValue).mapValues {
        Set($0.map(\.element.id)).count
      },
      amendments: Dictionary(grouping: report.amendments, by: \.kind.rawValue).mapValues(\.count))
    findings = report.findings.map(FindingRecord.init)
    elements = report.elements.map(ElementRecord.init)
    amendments = report.amendments.map(AmendmentRecord.init)
    clauses = report.clauses.map(ClauseRecord.init)
    moves = report.moves.map { Move(from: $0.from.rawValue, to: $0.to.rawValue, sentence: $0.sentence) }
    renumbered = report.renumbered.map(\.rawValue)
    counties = report.impacts.map(Impact.init)
    statements = report.statements.map {
      Statement(owner: $0.owner.name, settings: $0.settings.map(SettingRecord.init))
    }
    law = report.law.map {
      Law(
        subject: $0.subject.rawValue, id: $0.id, kind: $0.kind.rawValue, settings: $0.settings.map(SettingRecord.init))
    }
    notCompared = report.notCompared
  }

  private enum CodingKeys: CodingKey {
    case schema, baseline, isBaseRead, base, head, asOf, narrowedTo, summary, counts, findings, elements, amendments,
      clauses, moves
    case renumbered, counties, statements, law, notCompared
  }
}

struct SettingRecord: Encodable {
  let name: String
  let old: String?
  let new: String?

  init(_ change: SettingChange) {
    name = change.name
    old = change.old
    new = change.new
  }
}

struct FindingRecord: Encodable {
  struct Place: Encodable {
    let file: String
    let line: Int
    let column: Int
    let isGone: Bool
  }

  let rule: String
  let severity: String
  let clause: String?
  let element: String?
  let owner: String?
  let name: String?
  let counties: [String]
  let message: String
  let place: Place?
  let fingerprint: String

  init(_ finding: ReviewFinding) {
    rule = finding.rule
    severity = finding.severity.rawValue
    clause = finding.subject.clause?.rawValue
    element = finding.subject.element?.rawValue
    owner = finding.subject.owner
    name = finding.subject.name
    counties = finding.counties.map(\.rawValue)
    message = finding.message
    place = finding.range.map {
      Place(file: $0.file, line: $0.start.line, column: $0.start.column, isGone: finding.isGone)
    }
    fingerprint = finding.fingerprint
  }
}

struct ElementRecord: Encodable {
  let element: String
  let kind: String
  let citation: String
  let duty: String
  let counties: [String]
  let oldCarrier: String?
  let newCarrier: String?
  let oldState: String?
  let newState: String?
  let oldWords: String?
  let keptWords: String?
  let causes: [SettingRecord]
  let words: ComparisonRecord?

  init(_ change: ElementChange) {
    element = change.element.id.rawValue
    kind = change.kind.rawValue
    citation = change.citation
    duty = change.element.duty
    counties = change.counties.map(\.rawValue)
    oldCarrier = change.oldCarrier?.rawValue
    newCarrier = change.newCarrier?.rawValue
    oldState = change.oldState?.rawValue
    newState = change.newState?.rawValue
    oldWords = change.oldWords
    keptWords = change.keptWords
    causes = change.causes.map(SettingRecord.init)
    words = change.words.map(ComparisonRecord.init)
  }
}

struct AmendmentRecord: Encodable {
  let owner: String
  let clause: String
  let kind: String
  let counties: [String]
  let pinnedEdition: Int?
  let libraryEdition: Int?
  let pinned: String?
  let current: String?
  let own: String
  let mergeable: Bool?
  let conflicts: [String]
  let command: String?

  init(_ change: AmendmentChange) {
    owner = change.owner.name
    clause = change.clause.rawValue
    kind = change.kind.rawValue
    counties = change.counties.map(\.rawValue)
    pinnedEdition = change.pinnedEdition
    libraryEdition = change.libraryEdition
    pinned = change.pinned
    current = change.current
    own = change.own
    mergeable = change.merge.map { $0 == .mergeable }
    conflicts = if case .conflict(let sentences)? = change.merge { sentences } else { [] }
    command = change.command
  }
}
