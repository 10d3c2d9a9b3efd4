internal import ProtocolModel
internal import SourceText

extension LibraryNames {
  /// The names that `library` defines; what the files with errors in `diagnostics` may have defined counts as lost.
  convenience init(of library: ClauseLibrary, after diagnostics: Diagnostics) {
    self.init()
    roles.add(library.roles.keys)
    for id in library.roleOrder {
      for alias in library.roles[id]?.aliases ?? [] { roles.add(alias, for: id) }
    }
    teams.add(library.teams.keys)
    authorities.add(library.authorities.keys)
    provisions.add(library.provisions.keys)
    elements.add(library.elements.keys)
    clauses.add(library.clauses.keys)
    values = library.clauses.mapValues { $0.values.map(\.id) }
    parts.add(library.outline.map(\.id))
    factNames.add(library.facts.keys)
    facts = library.facts
    limits = library.elements.compactMapValues(\.limit)
    guard diagnostics.hasErrors else { return }
    for diagnostic in diagnostics.all where diagnostic.severity == .error { noteLoss(by: diagnostic) }
  }

  /// Remembers what a mistake in a file of the library may have kept from being defined.
  private func noteLoss(by diagnostic: Diagnostic) {
    let kind = LibraryFile(path: diagnostic.range.file)
    if case .clause(_, let id)? = kind {
      lost.add(id)
      doubtfulClauses.insert(Identifier(id))
    }
    guard Self.losesNames(diagnostic.rule) else { return }
    switch kind {
    case .roles: roles.isIncomplete = true
    case .facts: factNames.isIncomplete = true
    case .teams: teams.isIncomplete = true
    case .elements: elements.isIncomplete = true
    case .library: parts.isIncomplete = true
    case .authorities:
      authorities.isIncomplete = true
      provisions.isIncomplete = true
    case .clause, .stray, nil: break
    }
  }

  /// Whether a mistake of this rule leaves out a whole file, or an entry with its name.
  private static func losesNames(_ rule: String) -> Bool {
    ["yaml.", "text.", "id.", "key.missing", "key.empty", "key.unknown", "file.missing"].contains { rule.hasPrefix($0) }
  }
}
