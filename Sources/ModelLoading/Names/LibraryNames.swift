internal import ProtocolModel
internal import SourceText

/// Every name of the library that other places may refer to.
struct LibraryNames: Sendable {
  var roles = NameBook<PartnerRole>("role", home: "Clauses/roles.yaml")
  var teams = NameBook<Team>("team", home: "Clauses/teams.yaml")
  var authorities = NameBook<Authority>("authority", home: "Clauses/law/authorities.yaml")
  var sources = NameBook<AuthoritySource>("source", home: "Clauses/law/authorities.yaml")
  var provisions = NameBook<Provision>("provision", home: "Clauses/law/authorities.yaml")
  var elements = NameBook<StatutoryElement>("element", home: "Clauses/law/elements")
  var clauses = NameBook<Clause>("clause", home: "Clauses, one in a file")
  var parts = NameBook<ProtocolPart>("part", home: "Clauses/library.yaml")
  var regions = NameBook<Region>("region", home: "Counties/regions")
  var factNames = NameBook<CountyFact>("fact", home: "Clauses/facts.yaml")
  var facts: [CountyFact.ID: CountyFact] = [:]
  var limits: [StatutoryElement.ID: StatutoryElement.Limit] = [:]
  /// The values of each clause.
  var values: [Clause.ID: [ClauseValue.ID]] = [:]
  /// The clauses in whose files there are mistakes, so that some of their values may be missing.
  var doubtfulClauses: Set<Clause.ID> = []
  /// What files that could not be read before may have defined.
  var lost = LostNames()
}

/// The books, as readers ask for them: one book is handed out, and nothing else is copied.
extension LoadingContext {
  var roles: NameBook<PartnerRole> { names.roles }
  var teams: NameBook<Team> { names.teams }
  var authorities: NameBook<Authority> { names.authorities }
  var sources: NameBook<AuthoritySource> { names.sources }
  var provisions: NameBook<Provision> { names.provisions }
  var elements: NameBook<StatutoryElement> { names.elements }
  var clauses: NameBook<Clause> { names.clauses }
  var parts: NameBook<ProtocolPart> { names.parts }
  var regions: NameBook<Region> { names.regions }
  var factNames: NameBook<CountyFact> { names.factNames }
}

/// Where the text of an authority was read; only its name is used.
enum AuthoritySource {}
