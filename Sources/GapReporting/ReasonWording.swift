package import GapAnalysis
internal import ProtocolAssembly
package import ProtocolModel
internal import SourceText

/// Puts the reasons of findings into the words of the people who read reports.
package struct ReasonWording: Sendable {
  private let library: ClauseLibrary

  package init(_ library: ClauseLibrary) { self.library = library }

  /// The reason as a clause of a sentence, without a full stop.
  package func words(for reason: Reason, on day: CalendarDay) -> String {
    switch reason {
    case .beganLater(let date): "not the law until \(date)"
    case .ended(let day): "the law until \(day)"
    case .conditionFails(let test, let statement):
      "applies when \(test); the county states \(statement.value)\(source(statement))"
    case .excusedBy(let provision, let tests): excuse(provision, tests, on: day)
    case .factNotStated(let fact): "\(fact) is not stated"
    case .factWithoutSource(let fact, let statement): "\(fact) is stated as \(statement.value) without a source"
    case .lawIsSilent(let provision):
      "this text replaces a protocol first developed before 2018, and \(citation(provision, on: day)) speaks of revising only: county counsel decides"
    case .clauseUndecided(let clause, let fact): "\(clause) depends on \(fact), which is not stated"
    case .variantUndecided(let clause, let fact): "the wording of \(clause) depends on \(fact), which is not stated"
    case .valueNotStated(let standing): "\(standing.value.blank) (\(standing.reference)) is not stated"
    case .valueBeyondLimit(let standing, let limit, let element):
      "\(standing.reference) is \(printed(standing)); \(limit.isLaw ? "the law allows" : guidance(element, on: day)) \(limit.words)\(counted(limit))"
    case .limitCannotBeRead(let clause, let limit):
      "limit cannot be read: the law allows at most \(limit.quantity)\(counted(limit)), and the words of \(clause) hold no value that compares"
    case .stricterThanLimit(let standing, let limit):
      "\(standing.reference) is \(printed(standing)), stricter than the law's \(limit.quantity)"
    case .noClauseCarries: "no clause carries it"
    case .carrierIsOut(let clause, let omission): "\(clause) would carry it, but \(omission)"
    case .amendmentDropsWords(let clause, _): "the county's own text of \(clause) does not quote words that carry it"
    case .roleNotNamed(let role): "no partner is named for \(library.name(of: role))"
    case .partNotStated(_, let agency, _): "\(agency): whether it takes part in this protocol is not stated"
    case .serviceNotStated(_, let team, let agency, _):
      "\(agency): whether it is on the \(name(of: team)) is not stated"
    case .servesElsewhere(_, let team, let agency, _): "\(agency) is not stated to serve on the \(name(of: team))"
    case .seatHeld(_, let team, let agency, _): "\(agency) serves on the \(name(of: team))"
    case .reliesOn(let reliance): reliance.summary
    }
  }

  /// The smallest thing to consider, as a line to copy where there is one; nil when nothing is wanted.
  package func consideration(for finding: Finding) -> String? {
    guard finding.state.isGap else { return nil }
    return finding.reasons.lazy.compactMap { consideration(for: $0, finding) }.first
      ?? "add words that carry \(finding.element.id), or say under relies-on where it is met"
  }

  private func consideration(for reason: Reason, _ finding: Finding) -> String? {
    switch reason {
    case .factNotStated(let fact):
      fact == "opted-in" ? "state program.years for the fiscal year, with its source" : home(of: fact)
    case .factWithoutSource(let fact, _): "give the source of \(fact)"
    case .clauseUndecided(_, let fact), .variantUndecided(_, let fact): home(of: fact)
    case .lawIsSilent: "ask county counsel, and acknowledge the answer under acknowledges"
    case .valueNotStated(let standing):
      "state \(standing.reference)\(standing.suggested.map { " (often \(AnswerWording.printed($0.answer)))" } ?? "")"
    case .valueBeyondLimit(let standing, let limit, _): "set \(standing.reference) to \(limit.quantity.amount) or less"
    case .limitCannotBeRead(let clause, _): "use the placeholder of the value in the text of \(clause)"
    case .carrierIsOut(let clause, .notTaken): "take \(clause)"
    case .carrierIsOut(let clause, .leftOut): "no longer leave out \(clause)"
    case .carrierIsOut(let clause, .conditionFails): "look at the fact that leaves \(clause) out"
    case .amendmentDropsWords(let clause, _):
      "quote under carries the words of \(clause) that carry \(finding.element.id)"
    case .noClauseCarries, .carrierIsOut:
      finding.element.obliges == .protocol
        ? "add a clause of the county's own that carries \(finding.element.id)"
        : "say under relies-on which document meets \(finding.element.id)"
    case .roleNotNamed(let role): "name the partner that holds \(role)"
    case .partNotStated(let role, _, _):
      "say how the partner for \(library.name(of: role)) stands to the document: document: signs"
    case .serviceNotStated(_, let team, _, _), .servesElsewhere(_, let team, _, _):
      "serves-on: [\(team)], if it is so"
    case .beganLater, .ended, .conditionFails, .excusedBy, .stricterThanLimit, .seatHeld, .reliesOn: nil
    }
  }

  private func home(of fact: CountyFact.ID) -> String {
    switch library.facts[fact]?.home {
    case .protocol?: "state protocol.\(fact), with its source"
    default: "state facts.\(fact), with its source"
    }
  }

  private func excuse(_ provision: Provision.ID, _ tests: [Condition.Test], on day: CalendarDay) -> String {
    "excused by \(citation(provision, on: day)): \(tests.map(\.description).joined(separator: ", "))"
  }

  /// `guidance (ACIN I-83-16) says`
  private func guidance(_ element: StatutoryElement.ID, on day: CalendarDay) -> String {
    library.elements[element].map { "guidance (\(library.citation(of: $0, on: day))) says" } ?? "guidance says"
  }

  private func citation(_ provision: Provision.ID, on day: CalendarDay) -> String {
    library.citation(of: provision, on: day)
  }

  private func name(of team: Team.ID) -> String { library.teams[team]?.name ?? team.rawValue }

  private func source(_ statement: CountyFacts.Statement) -> String { statement.source.map { " (\($0))" } ?? "" }

  private func counted(_ limit: StatutoryElement.Limit) -> String {
    limit.countedFrom.map { ", counted from \($0)" } ?? ""
  }

  private func printed(_ standing: ValueStanding) -> String {
    standing.stated.map { AnswerWording.printed($0.answer) } ?? "not stated"
  }
}
