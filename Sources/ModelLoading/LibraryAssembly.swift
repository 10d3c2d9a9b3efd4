internal import PositionedYAML
internal import ProtocolModel
internal import SourceText

/// Reads the files of the library in the order in which they refer to each other.
struct LibraryAssembly {
  private let load: LoadingContext
  private let files: [(kind: LibraryFile, input: SourceInput)]

  init(_ inputs: [SourceInput], _ load: LoadingContext) {
    self.load = load
    files = inputs.compactMap { input in LibraryFile(path: input.path).map { ($0, input) } }
      .sorted { $0.input.path < $1.input.path }
  }

  func library() -> ClauseLibrary? {
    checkPaths()
    let main = documents(.library).first.flatMap { load.map($0, "the file", OutlineReader.file) }
    let outline = load.unique(main?.outline ?? [], named: \.id, at: \.range, "part")
    load.names.parts.add(outline.map(\.id))
    let roles = roles()
    let facts = facts()
    let law = law()
    let teams = teams()
    let elements = elements()
    let clauses = clauses()
    LibraryChecker(load: load, outline: outline, clauses: clauses).check(teams)
    guard let header = main?.header else { return nil }
    return ClauseLibrary(
      edition: header.edition, lawCheckedOn: header.lawCheckedOn, codesReadTo: header.codesReadTo, outline: outline,
      clauses: clauses, elements: elements, authorities: law.authorities, provisions: law.provisions,
      citations: law.citations, watch: law.watch, roles: roles, facts: facts, teams: teams, range: header.range)
  }

  /// Reports files that are missing, that stand where none belongs, or whose paths differ only by case.
  private func checkPaths() {
    for (kind, path) in LibraryFile.required where !files.contains(where: { $0.kind == kind }) {
      load.report(.missingFile(path))
    }
    for file in files where file.kind == .stray { load.report(.strayFile(file.input.path)) }
    load.checkCase(of: files.map(\.input.path))
  }

  /// The root nodes of all files of one kind; what cannot be read is reported.
  private func documents(_ kind: LibraryFile) -> [YAMLNode] {
    files.filter { $0.kind == kind }.compactMap { load.document($0.input) }
  }

  /// The maps of the list at the only key of a file.
  private func entries<Value>(
    of kind: LibraryFile, at key: String, each item: String, _ read: (inout MapReader) -> Value?
  ) -> [Value] {
    documents(kind).flatMap { document in
      load.map(document, "the file") { $0.requiredMaps(key, each: item, read) } ?? []
    }
  }

  private func roles() -> [PartnerRole] {
    let roles = load.unique(
      entries(of: .roles, at: "roles", each: "a role", RoleReader.role), named: \.id, at: \.range, "role")
    for role in roles {
      load.names.roles.add(role.id)
      for alias in role.aliases { load.names.roles.add(alias, for: role.id) }
    }
    for role in roles.flatMap(\.heldBy) { load.check(role, in: \.roles) }
    return roles
  }

  private func facts() -> [CountyFact] {
    let facts = load.unique(
      entries(of: .facts, at: "facts", each: "a fact", FactReader.fact), named: \.id, at: \.range, "fact")
    for fact in facts {
      load.names.factNames.add(fact.id)
      load.names.facts[fact.id] = fact
    }
    return facts
  }

  private func law() -> LawBook {
    let law = documents(.authorities).first.flatMap { document in
      load.map(document, "the file") { LawBook(from: &$0) }
    }
    return law ?? LawBook()
  }

  private func teams() -> [Team] {
    let teams = load.unique(
      entries(of: .teams, at: "teams", each: "a team", TeamReader.team), named: \.id, at: \.range, "team")
    load.names.teams.add(teams.map(\.id))
    return teams
  }

  private func elements() -> [StatutoryElement.ID: StatutoryElement] {
    let read = documents(.elements).flatMap { load.maps($0, "the file", each: "an element", ElementReader.element) }
    let elements = load.unique(read, named: \.id, at: \.range, "element")
    for element in elements {
      load.names.elements.add(element.id)
      load.names.limits[element.id] = element.limit
    }
    return Dictionary(uniqueKeysWithValues: elements.map { ($0.id, $0) })
  }

  private func clauses() -> [Clause.ID: Clause] {
    var clauses: [Clause.ID: Clause] = [:]
    clauses.reserveCapacity(files.count)
    for (kind, input) in files {
      guard case .clause(let library, let name) = kind, let clause = clause(in: input, of: library, named: name)
      else { continue }
      if let first = clauses[clause.id] {
        load.report(.duplicateName(clause.id.rawValue, "clause", at: clause.range, first: first.range))
      } else {
        clauses[clause.id] = clause
        load.names.clauses.add(clause.id)
        load.names.values[clause.id] = clause.values.map(\.id)
      }
    }
    return clauses
  }

  /// The clause of one file, whose path names it.
  private func clause(in input: SourceInput, of library: String, named name: String) -> Clause? {
    guard let document = load.document(input) else {
      load.names.lost.add(name)
      return nil
    }
    let clause = load.map(document, "the file") { ClauseReader.clause(from: &$0, library: library) }
    if let clause, clause.id.rawValue != name { load.report(.clausePath(clause, named: name)) }
    if clause?.id.rawValue != name { load.names.lost.add(name) }
    return clause
  }
}
