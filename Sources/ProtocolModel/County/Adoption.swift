package import SourceText

/// What became of a county's protocol, event by event, oldest first: `Counties/<county>.adopted.yaml`.
package struct Adoption: Hashable, Sendable {
  /// A step in the life of a protocol.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case adopted, amended, reviewed, replaced, expired

    /// Whether the step puts a text in force.
    package var hasText: Bool {
      switch self {
      case .adopted, .amended, .replaced: true
      case .reviewed, .expired: false
      }
    }
  }

  /// A party's signature; never a person's name.
  package struct Signature: Hashable, Sendable {
    package let agency: String
    package let office: String
    package let on: CalendarDay

    package init(agency: String, office: String, on: CalendarDay) {
      self.agency = agency
      self.office = office
      self.on = on
    }
  }

  package struct Event: Hashable, Sendable {
    package let kind: Kind
    package let date: CalendarDay
    /// Who decided: `Board of Supervisors`.
    package let body: String
    /// Where it is on record: `Item 14`.
    package let item: String
    package let effective: CalendarDay?
    /// The last day the text is in force; nil when it has none.
    package let ends: CalendarDay?
    package let signed: [Signature]
    /// Nil for a step that puts no text in force.
    package let text: AdoptedText?
    package let range: SourceRange

    package init(
      kind: Kind, date: CalendarDay, body: String, item: String, effective: CalendarDay?, ends: CalendarDay?,
      signed: [Signature], text: AdoptedText?, range: SourceRange
    ) {
      self.kind = kind
      self.date = date
      self.body = body
      self.item = item
      self.effective = effective
      self.ends = ends
      self.signed = signed
      self.text = text
      self.range = range
    }
  }

  package let county: County.ID
  package let events: [Event]
  package let range: SourceRange

  package init(county: County.ID, events: [Event], range: SourceRange) {
    self.county = county
    self.events = events
    self.range = range
  }

  /// The step that put the present text in force by `day`; nil when none had.
  package func textEvent(on day: CalendarDay) -> Event? { events.last { $0.text != nil && $0.date <= day } }

  /// When somebody last looked at the text without changing it, after it came into force.
  package func lastReview(on day: CalendarDay) -> CalendarDay? {
    guard let text = textEvent(on: day) else { return nil }
    return events.last { $0.kind == .reviewed && $0.date >= text.date && $0.date <= day }?.date
  }

  /// Whether the text in force on `day` is past its end, or was declared expired.
  package func isExpired(on day: CalendarDay) -> Bool {
    guard let text = textEvent(on: day) else { return false }
    if events.contains(where: { $0.kind == .expired && $0.date >= text.date && $0.date <= day }) { return true }
    return text.ends.map { $0 < day } ?? false
  }
}

/// The text that was adopted: enough to find it again in the history, and to see that it is the same.
package struct AdoptedText: Hashable, Sendable {
  package struct RecordedClause: Hashable, Sendable {
    package let clause: Clause.ID
    package let edition: Int
    /// The `TextFingerprint` of its words.
    package let fingerprint: String
    /// The git object of the file that holds its words.
    package let blob: String

    package init(clause: Clause.ID, edition: Int, fingerprint: String, blob: String) {
      self.clause = clause
      self.edition = edition
      self.fingerprint = fingerprint
      self.blob = blob
    }
  }

  package struct RecordedPartner: Hashable, Sendable {
    package let agency: String
    package let roles: [String]
    package let servesOn: [String]

    package init(agency: String, roles: [String], servesOn: [String]) {
      self.agency = agency
      self.roles = roles
      self.servesOn = servesOn
    }
  }

  /// The day it was judged on.
  package let asOf: CalendarDay
  package let libraryEdition: String
  /// The commit whose files it was made from.
  package let commit: String
  package let clauses: [RecordedClause]
  /// Values as printed, by `clause/value`, in the order of the file.
  package let values: [Pair]
  package let partners: [RecordedPartner]
  /// Facts as stated, in the order of the file.
  package let facts: [Pair]

  package struct Pair: Hashable, Sendable {
    package let name: String
    package let value: String

    package init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }

  package init(
    asOf: CalendarDay, libraryEdition: String, commit: String, clauses: [RecordedClause], values: [Pair],
    partners: [RecordedPartner], facts: [Pair]
  ) {
    self.asOf = asOf
    self.libraryEdition = libraryEdition
    self.commit = commit
    self.clauses = clauses
    self.values = values
    self.partners = partners
    self.facts = facts
  }
}
