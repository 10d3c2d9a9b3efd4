internal import ProtocolModel
internal import SourceText

/// Every name of the library that other places may refer to.
final class LibraryNames {
  let roles = NameBook<PartnerRole>("role", home: "Clauses/roles.yaml")
  let teams = NameBook<Team>("team", home: "Clauses/teams.yaml")
  let authorities = NameBook<Authority>("authority", home: "Clauses/law/authorities.yaml")
  let sources = NameBook<AuthoritySource>("source", home: "Clauses/law/authorities.yaml")
  let provisions = NameBook<Provision>("provision", home: "Clauses/law/authorities.yaml")
  let elements = NameBook<StatutoryElement>("element", home: "Clauses/law/elements")
  let clauses = NameBook<Clause>("clause", home: "Clauses, one in a file")
  let parts = NameBook<ProtocolPart>("part", home: "Clauses/library.yaml")
  let regions = NameBook<Region>("region", home: "Counties/regions")
  let counties = NameBook<County>("county", home: "Counties")
  let factNames = NameBook<CountyFact>("fact", home: "Clauses/facts.yaml")
  var facts: [CountyFact.ID: CountyFact] = [:]
  var limits: [StatutoryElement.ID: StatutoryElement.Limit] = [:]
  /// The elements whose limit is there but was refused.
  var refusedLimits: Set<StatutoryElement.ID> = []
  /// The values of each clause.
  var values: [Clause.ID: [ClauseValue.ID]] = [:]
  /// The clauses in whose files there are mistakes, so that some of their values may be missing.
  var doubtfulClauses: Set<Clause.ID> = []
  /// What files that could not be read may have defined.
  var lost = LostNames()
}

/// Where the text of an authority was read; only its name is used.
enum AuthoritySource {}
