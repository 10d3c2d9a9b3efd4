package import SourceText

/// A body that the law or a county names, with the seats on it.
package struct Team: Hashable, Sendable {
  package typealias ID = Identifier<Team>

  package struct Seat: Hashable, Sendable {
    package enum Kind: String, Hashable, Sendable, CaseIterable {
      case required, permitted
      case whenAppropriate = "when-appropriate"
    }

    package let role: Located<PartnerRole.ID>
    package let kind: Kind
    /// The day the law made it a seat; nil when it always was.
    package let from: CalendarDay?

    package init(role: Located<PartnerRole.ID>, kind: Kind, from: CalendarDay?) {
      self.role = role
      self.kind = kind
      self.from = from
    }
  }

  package let id: ID
  package let name: String
  package let purpose: String
  package let provision: Located<Provision.ID>?
  package let obliges: StatutoryElement.Obligation
  package let condition: Condition
  package let lead: Located<PartnerRole.ID>?
  /// How many persons the law wants; never proved by counting agencies.
  package let minimum: Int?
  /// The clause that names the members.
  package let listedIn: Located<Clause.ID>?
  package let seats: [Seat]
  package let note: String?
  package let range: SourceRange

  package init(
    id: ID, name: String, purpose: String, provision: Located<Provision.ID>?, obliges: StatutoryElement.Obligation,
    condition: Condition, lead: Located<PartnerRole.ID>?, minimum: Int?, listedIn: Located<Clause.ID>?, seats: [Seat],
    note: String?, range: SourceRange
  ) {
    self.id = id
    self.name = name
    self.purpose = purpose
    self.provision = provision
    self.obliges = obliges
    self.condition = condition
    self.lead = lead
    self.minimum = minimum
    self.listedIn = listedIn
    self.seats = seats
    self.note = note
    self.range = range
  }
}
