internal import ProtocolModel
internal import SourceText

extension LibraryNames {
  /// The names that `library` defines; what the files with errors in `diagnostics` may have defined counts as lost.
  init(of library: ClauseLibrary, after diagnostics: Diagnostics) {
    self.init()
    roles = roles.with(library.roles.keys, synonyms: Self.synonyms(library.roleOrder.compactMap { library.roles[$0] }))
    teams = teams.with(library.teams.keys)
    authorities = authorities.with(library.authorities.keys)
    provisions = provisions.with(library.provisions.keys)
    elements = elements.with(library.elements.keys)
    clauses = clauses.with(library.clauses.keys)
    parts = parts.with(library.outline.map(\.id))
    factNames = factNames.with(library.facts.keys)
    values = library.clauses.mapValues { $0.values.map(\.id) }
    facts = library.facts
    limits = library.elements.compactMapValues(\.limit)
    guard diagnostics.hasErrors else { return }
    for diagnostic in diagnostics.all where diagnostic.severity == .error { noteLoss(by: diagnostic) }
  }

  /// The aliases of roles; one that two roles claim belongs to the first.
  static func synonyms(_ roles: [PartnerRole]) -> [String: PartnerRole.ID] {
    Dictionary(roles.flatMap { role in role.aliases.map { ($0, role.id) } }) { first, _ in first }
  }

  /// Remembers what a mistake in a file of the library may have kept from being defined.
  private mutating func noteLoss(by diagnostic: Diagnostic) {
    let path = diagnostic.range.file
    if diagnostic.leavesFileUnread { loseNames(ofUnread: path) }
    let kind = path == LibraryFile.elementsFolder ? .elements : LibraryFile(path: path)
    if case .clause(_, let id)? = kind {
      lost.add(id)
      doubtfulClauses.insert(Identifier(id))
    }
    if Self.losesNames(diagnostic.rule), let kind { loseNames(of: kind) }
  }

  /// Remembers that a file of this kind was not read whole, so that what it may define is nowhere called unknown.
  mutating func loseNames(of kind: LibraryFile) {
    switch kind {
    case .roles: roles = roles.incomplete
    case .facts: factNames = factNames.incomplete
    case .teams: teams = teams.incomplete
    case .elements: elements = elements.incomplete
    case .library: parts = parts.incomplete
    case .authorities:
      authorities = authorities.incomplete
      provisions = provisions.incomplete
      sources = sources.incomplete
    case .clause, .stray: break
    }
  }

  /// Remembers that the file or folder at `path` was never opened, so that whatever it may define is unknown.
  mutating func loseNames(ofUnread path: String) {
    switch CountyFile(path: path) {
    case .region(let name)?: lost.add(name)
    case .county?, .adoption?, .stray?: break
    case nil where path == "Counties" || path.hasPrefix("Counties/"): regions = regions.incomplete
    case nil:
      switch LibraryFile(path: path) {
      case .clause(_, let id)?:
        lost.add(id)
        doubtfulClauses.insert(Identifier(id))
      case let kind?: loseNames(of: kind)
      case nil: lost.addAnything()
      }
    }
  }

  /// Whether a mistake of this rule leaves out a whole file, or an entry with its name.
  private static func losesNames(_ rule: String) -> Bool {
    ["yaml.", "text.", "id.", "key.missing", "key.empty", "key.unknown", "file.missing"].contains { rule.hasPrefix($0) }
  }
}
