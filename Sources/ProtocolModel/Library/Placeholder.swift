/// What stands between `{{` and `}}` in a clause.
package enum Placeholder: Hashable, Sendable {
  /// `{{report-hours}}` and `{{mdt.initial/days}}`: a value of this clause or of another.
  case value(ValueReference)
  /// `{{county.name}}`
  case countyName
  /// `{{county.title}}`: the title of the protocol.
  case protocolTitle
  /// `{{fiscal-year}}` of the as-of date.
  case fiscalYear
  /// `{{partner:probation}}`: the agencies that hold the role.
  case partner(PartnerRole.ID)
  /// `{{team:child-mdt}}`: the partners stated to serve on the team.
  case team(Team.ID)
  /// `{{seat:development/probation}}`: the agency stated to hold the seat of a role on a team.
  case seat(Team.ID, PartnerRole.ID)
  /// `{{clause:missing.locate}}`: a live reference to a section.
  case clause(Clause.ID)
  /// `{{part:missing}}`
  case part(ProtocolPart.ID)
  /// `{{cite:pen-11166-j-3}}`: the citation as the law stood on the as-of date.
  case citation(Provision.ID)
  /// `{{block:parties}}`, alone in its paragraph: a table or list made from the data.
  case block(GeneratedBlock)
}

/// Names one value of one clause.
package struct ValueReference: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let clause: Clause.ID
  package let name: ClauseValue.ID

  package init(clause: Clause.ID, name: ClauseValue.ID) {
    self.clause = clause
    self.name = name
  }

  /// `mdt.initial/days`
  package var description: String { "\(clause)/\(name)" }

  package static func < (left: Self, right: Self) -> Bool {
    (left.clause, left.name) < (right.clause, right.name)
  }
}

/// A part of the document that is made from the data, not written by hand.
package enum GeneratedBlock: String, Hashable, Sendable, CaseIterable {
  case parties, signatures, glossary, contacts, crosswalk, resources, departures
  case mdtMatrix = "mdt-matrix"
  case mdtFlow = "mdt-flow"
  case roleDuties = "role-duties"
  case lawTable = "law-table"
}
