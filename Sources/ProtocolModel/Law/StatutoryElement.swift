package import SourceText

/// One duty of a provision that can be checked by itself.
///
/// A class, so that all findings of a run share one copy; it never changes.
package final class StatutoryElement: Sendable {
  package typealias ID = Identifier<StatutoryElement>

  /// How strongly the law asks.
  package enum Level: String, Hashable, Sendable, CaseIterable {
    case required, recommended, permitted, reference, state
  }

  /// Whose paper must say it.
  package enum Obligation: String, Hashable, Sendable, CaseIterable {
    case `protocol`
    case agencyPolicy = "agency-policy"
    case otherAgreement = "other-agreement"
    case plan, conduct
  }

  /// Where the duty shows, if it is met.
  package enum Place: String, Hashable, Sendable, CaseIterable {
    case text, team, plan, practice, citation
    case noConflict = "no-conflict"
  }

  /// The four subjects of the state's resource guide (ACL 20-105, after AB 2207).
  package enum Category: String, Hashable, Sendable, CaseIterable {
    case identify, document, services, locate
  }

  /// The most the provision allows.
  package struct Limit: Hashable, Sendable {
    package let quantity: Quantity
    /// Where the range begins that guidance names, in the unit of `quantity`; sooner is as good, so nothing is judged by it.
    package let rangeFrom: Int?
    /// What the time runs from, in words.
    package let countedFrom: String?
    /// A limit of guidance advises; only a limit of law can be broken.
    package let isLaw: Bool

    package init(quantity: Quantity, rangeFrom: Int? = nil, countedFrom: String?, isLaw: Bool) {
      self.quantity = quantity
      self.rangeFrom = rangeFrom
      self.countedFrom = countedFrom
      self.isLaw = isLaw
    }

    /// `at most 24 hours`, `2 to 23 hours`
    package var words: String { rangeFrom.map { "\($0) to \(quantity)" } ?? "at most \(quantity)" }
  }

  /// Whom the duty binds.
  package enum Bearers: Hashable, Sendable {
    /// Every role required on the development team and not excused.
    case allParties
    case roles([Located<PartnerRole.ID>])
  }

  /// The seat on a team that an element of a roster asks for.
  package struct Seat: Hashable, Sendable {
    package let team: Located<Team.ID>
    package let role: Located<PartnerRole.ID>

    package init(team: Located<Team.ID>, role: Located<PartnerRole.ID>) {
      self.team = team
      self.role = role
    }
  }

  /// When the law lets a county off, and by which provision.
  package struct Excuse: Hashable, Sendable {
    package let condition: Condition
    /// Where the provision is silent, so that county counsel decides; nil when it is never silent.
    package let silence: Condition?
    package let provision: Located<Provision.ID>

    package init(condition: Condition, silence: Condition?, provision: Located<Provision.ID>) {
      self.condition = condition
      self.silence = silence
      self.provision = provision
    }
  }

  /// How sure we are of the text and of its dates.
  package struct Certainty: Hashable, Sendable {
    /// verified, seed, secondary.
    package let text: String
    /// history, seed, inferred, memory, unknown.
    package let dates: String
    package let sources: [String]

    package init(text: String, dates: String, sources: [String]) {
      self.text = text
      self.dates = dates
      self.sources = sources
    }

    /// Whether the source of text or dates is too weak to call a gap an error.
    package var isDoubtful: Bool { text == "secondary" || text == "memory" || dates == "memory" || dates == "unknown" }
  }

  package let id: ID
  package let provisions: [Located<Provision.ID>]
  /// The duty in our own words, a sentence.
  package let duty: String
  package let obliges: Obligation
  package let level: Level
  /// What a county decides; see `caseCondition` for what a case decides.
  package let condition: Condition
  /// When the duty arises in a case, in words; never switches anything off.
  package let caseCondition: String?
  package let bearers: Bearers
  package let lookIn: Place
  package let seat: Seat?
  package let excuse: Excuse?
  package let categories: [Category]
  package let limit: Limit?
  /// The deadline in words, also where it has no number.
  package let deadline: String?
  package let from: LegalDate
  /// The last day it was the law; nil while in force.
  package let to: CalendarDay?
  /// When the section got its current wording.
  package let textFrom: LegalDate?
  package let law: String?
  /// Oldest first.
  package let changes: [LegalChange]
  package let certainty: Certainty
  package let note: String?
  package let range: SourceRange

  package init(
    id: ID, provisions: [Located<Provision.ID>], duty: String, obliges: Obligation, level: Level,
    condition: Condition = .always, caseCondition: String? = nil, bearers: Bearers, lookIn: Place = .text,
    seat: Seat? = nil, excuse: Excuse? = nil, categories: [Category] = [], limit: Limit? = nil,
    deadline: String? = nil, from: LegalDate, to: CalendarDay? = nil, textFrom: LegalDate? = nil, law: String? = nil,
    changes: [LegalChange] = [], certainty: Certainty, note: String? = nil, range: SourceRange
  ) {
    self.id = id
    self.provisions = provisions
    self.duty = duty
    self.obliges = obliges
    self.level = level
    self.condition = condition
    self.caseCondition = caseCondition
    self.bearers = bearers
    self.lookIn = lookIn
    self.seat = seat
    self.excuse = excuse
    self.categories = categories
    self.limit = limit
    self.deadline = deadline
    self.from = from
    self.to = to
    self.textFrom = textFrom
    self.law = law
    self.changes = changes
    self.certainty = certainty
    self.note = note
    self.range = range
  }

  /// Whether the duty is the law on `day`.
  package func isInForce(on day: CalendarDay) -> Bool {
    from.hasBegun(on: day) && (to.map { day <= $0 } ?? true)
  }

  /// Whether a protocol can be judged by it at all: the rest is listed as not judged here.
  package var isJudged: Bool {
    (level == .required || level == .recommended) && (lookIn == .text || lookIn == .team)
      && (obliges == .protocol || obliges == .agencyPolicy)
  }
}

extension StatutoryElement: Hashable {
  package static func == (left: StatutoryElement, right: StatutoryElement) -> Bool {
    if left === right { return true }
    guard left.id == right.id,
      left.provisions == right.provisions,
      left.duty == right.duty,
      left.obliges == right.obliges,
      left.level == right.level,
      left.condition == right.condition,
      left.caseCondition == right.caseCondition,
      left.bearers == right.bearers,
      left.lookIn == right.lookIn,
      left.seat == right.seat,
      left.excuse == right.excuse,
      left.categories == right.categories,
      left.limit == right.limit,
      left.deadline == right.deadline,
      left.from == right.from,
      left.to == right.to,
      left.textFrom == right.textFrom,
      left.law == right.law,
      left.changes == right.changes,
      left.certainty == right.certainty,
      left.note == right.note,
      left.range == right.range
    else { return false }
    return true
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
