internal import ProtocolModel
internal import SourceText

/// Every name of the library that other places may refer to.
struct LibraryNames {
  var roles = NameBook<PartnerRole>("role", home: "Clauses/roles.yaml")
  var teams = NameBook<Team>("team", home: "Clauses/teams.yaml")
  var authorities = NameBook<Authority>("authority", home: "Clauses/law/authorities.yaml")
  var sources = NameBook<AuthoritySource>("source", home: "Clauses/law/authorities.yaml")
  var provisions = NameBook<Provision>("provision", home: "Clauses/law/authorities.yaml")
  var elements = NameBook<StatutoryElement>("element", home: "Clauses/law/elements")
  var clauses = NameBook<Clause>("clause", home: "Clauses, one in a file")
  var parts = NameBook<ProtocolPart>("part", home: "Clauses/library.yaml")
  var regions = NameBook<Region>("region", home: "Counties/regions")
  var counties = NameBook<County>("county", home: "Counties")
  var factNames = NameBook<CountyFact>("fact", home: "Clauses/facts.yaml")
  var facts: [CountyFact.ID: CountyFact] = [:]
  var limits: [StatutoryElement.ID: StatutoryElement.Limit] = [:]
  /// What files that could not be read may have defined.
  var lost = LostNames()
}

/// Where the text of an authority was read; only its name is used.
enum AuthoritySource {}
