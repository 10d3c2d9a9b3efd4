package import ProtocolAssembly
package import ProtocolModel
package import SourceText

/// Why a finding has its state, as data: reports put it into words, `explain` shows it, tests compare it.
///
/// Indirect, as a report holds thousands of them and hands them on by copying.
package indirect enum Reason: Hashable, Sendable {
  // The law.
  case beganLater(LegalDate)
  case ended(CalendarDay)
  case conditionFails(Condition.Test, CountyFacts.Statement)
  case excusedBy(Provision.ID, [Condition.Test])
  // What nobody has said.
  case factNotStated(CountyFact.ID)
  case factWithoutSource(CountyFact.ID, CountyFacts.Statement)
  /// The provision says nothing about this case; county counsel decides.
  case lawIsSilent(Provision.ID)
  case clauseUndecided(Clause.ID, CountyFact.ID)
  case variantUndecided(Clause.ID, CountyFact.ID)
  // The words and their values.
  case valueNotStated(ValueStanding)
  case valueBeyondLimit(ValueStanding, limit: StatutoryElement.Limit, of: StatutoryElement.ID)
  case limitCannotBeRead(Clause.ID, limit: StatutoryElement.Limit)
  case stricterThanLimit(ValueStanding, limit: StatutoryElement.Limit)
  // Clauses.
  case noClauseCarries
  case carrierIsOut(Clause.ID, Omission)
  case amendmentDropsWords(Clause.ID, SourceRange)
  // Partners.
  case roleNotNamed(PartnerRole.ID)
  /// An agency is named, but nobody states that it takes part: neither its standing to the document nor a team.
  case partNotStated(PartnerRole.ID, agency: String, at: SourceRange)
  /// The partner's file entry does not say which teams it serves on.
  case serviceNotStated(PartnerRole.ID, Team.ID, agency: String, at: SourceRange)
  /// The partner is stated to serve, but not on this team.
  case servesElsewhere(PartnerRole.ID, Team.ID, agency: String, at: SourceRange)
  case seatHeld(PartnerRole.ID, Team.ID, agency: String, at: SourceRange)
  // Other documents.
  case reliesOn(Reliance)
}
