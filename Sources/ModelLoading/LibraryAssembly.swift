internal import PositionedYAML
internal import ProtocolModel
internal import SourceText

/// Reads the files of the library in the order in which they refer to each other.
struct LibraryAssembly {
  private let load: LoadingContext
  private let files: [(kind: LibraryFile, input: SourceInput)]
  /// The roots of the files of which there is one each.
  private let singles: [LibraryFile: YAMLNode]
  /// The roots of the files of elements, in order, with what was found while they were parsed.
  private let elementFiles: [(output: YAMLNode?, found: LoadingContext.Reading)]
  /// The files and folders that are there and could not be opened.
  private let unread: [String]

  init(_ inputs: [SourceInput], unread: [String] = [], _ load: LoadingContext) {
    self.load = load
    self.unread = unread
    files = inputs.compactMap { input in LibraryFile(path: input.path).map { ($0, input) } }
      .sorted { $0.input.path < $1.input.path }
    // The law is a third of the bytes: its files are parsed beside each other before the first of them is read.
    let kinds = LibraryFile.required.map(\.file)
    let inputs = files.filter { kinds.contains($0.kind) || $0.kind == .elements }
    let readings = zip(inputs, load.readings(of: inputs.map(\.input)) { input, load in load.document(input) })
    singles = Dictionary(
      readings.compactMap { input, reading in
        guard input.kind != .elements else { return nil }
        load.add(reading.found)
        return reading.output.map { (input.kind, $0) }
      }
    ) { $1 }
    elementFiles = readings.filter { $0.0.kind == .elements }.map(\.1)
  }

  func library() -> ClauseLibrary? {
    checkPaths()
    let main = singles[.library].flatMap { load.map($0, "the file", OutlineReader.file) }
    let outline = load.unique(main?.outline ?? [], named: \.id, at: \.range, "part")
    load.names.parts = load.parts.with(outline.map(\.id))
    let roles = roles()
    let facts = facts()
    let law = law()
    let teams = teams()
    let elements = elements()
    let clauses = clauses()
    LibraryChecker(load: load, outline: main == nil ? nil : outline, clauses: clauses).check(teams)
    MarkupCheck.run(load)
    guard let header = main?.header else { return nil }
    return ClauseLibrary(
      edition: header.edition, lawCheckedOn: header.lawCheckedOn, codesReadTo: header.codesReadTo, outline: outline,
      clauses: clauses, elements: elements, authorities: law.authorities, provisions: law.provisions,
      citations: law.citations, watch: law.watch, roles: roles, facts: facts, teams: teams, range: header.range)
  }

  /// Reports files that are missing, that stand where none belongs, or whose paths differ only by case.
  private func checkPaths() {
    for (kind, path) in LibraryFile.required + [(.elements, LibraryFile.elementsFolder)]
    where !files.contains(where: { $0.kind == kind }) {
      if !isUnread(path) { load.report(.missingFile(path)) }
      load.names.loseNames(of: kind)
    }
    // A file cut off in the middle names nothing of what it defined.
    for (kind, _) in LibraryFile.required where singles[kind] == nil { load.names.loseNames(of: kind) }
    for file in files where file.kind == .stray { load.report(.strayFile(file.input.path)) }
    load.checkCase(of: files.map(\.input.path))
  }

  /// Whether what belongs at `path` is there, or may be, and could not be opened.
  private func isUnread(_ path: String) -> Bool {
    unread.contains { $0 == path || path.hasPrefix("\($0)/") || $0.hasPrefix("\(path)/") }
  }

  /// The maps of the list at the only key of a file.
  private func entries<Value>(
    of kind: LibraryFile, at key: String, each item: String, _ read: (inout MapReader) -> Value?
  ) -> [Value] {
    singles[kind].flatMap { root in load.map(root, "the file") { $0.requiredMaps(key, each: item, read) } } ?? []
  }

  private func roles() -> [PartnerRole] {
    let entries = load.unique(
      entries(of: .roles, at: "roles", each: "a role", RoleReader.entry), named: \.role.id, at: \.role.range, "role")
    let roles = entries.map(\.role)
    load.names.roles = load.roles.with(roles.map(\.id), synonyms: LibraryNames.synonyms(roles))
    RoleChecker(load: load, entries: entries).check()
    return roles
  }

  private func facts() -> [CountyFact] {
    let facts = load.unique(
      entries(of: .facts, at: "facts", each: "a fact", FactReader.fact), named: \.id, at: \.range, "fact")
    load.names.factNames = load.factNames.with(facts.map(\.id))
    load.names.facts = Dictionary(uniqueKeysWithValues: facts.map { ($0.id, $0) })
    return facts
  }

  private func law() -> LawBook {
    let law = singles[.authorities].flatMap { root in load.map(root, "the file") { LawBook(from: &$0) } }
    return law ?? LawBook()
  }

  private func teams() -> [Team] {
    let teams = load.unique(
      entries(of: .teams, at: "teams", each: "a team", TeamReader.team), named: \.id, at: \.range, "team")
    load.names.teams = load.teams.with(teams.map(\.id))
    return teams
  }

  private func elements() -> [StatutoryElement.ID: StatutoryElement] {
    for file in elementFiles { load.add(file.found) }
    let read = load.parallel(elementFiles.map(\.output)) { root, load in
      root.map { load.maps($0, "the file", each: "an element", ElementReader.element) }
    }
    if read.contains(where: { $0 == nil }) { load.names.loseNames(of: .elements) }
    let elements = load.unique(read.flatMap { $0 ?? [] }, named: \.id, at: \.range, "element")
    load.names.elements = load.elements.with(elements.map(\.id))
    for element in elements { load.names.limits[element.id] = element.limit }
    return Dictionary(uniqueKeysWithValues: elements.map { ($0.id, $0) })
  }

  private func clauses() -> [Clause.ID: Clause] {
    let read = load.parallel(files.compactMap(ClauseFile.init)) { file, load in file.clause(load) }
    var clauses: [Clause.ID: Clause] = [:]
    clauses.reserveCapacity(read.count)
    load.names.values.reserveCapacity(read.count)
    for case let clause? in read {
      if let first = clauses[clause.id] {
        load.report(.duplicateName(clause.id.rawValue, "clause", at: clause.range, first: first.range))
      } else {
        clauses[clause.id] = clause
        load.names.values[clause.id] = clause.values.map(\.id)
      }
    }
    load.names.clauses = load.clauses.with(clauses.keys)
    return clauses
  }
}
