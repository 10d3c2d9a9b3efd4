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
    for diagnostic in diagnostics.all where diagnostic.severity == .error {
      if case .clause(_, let id)? = LibraryFile(path: diagnostic.range.file) { lost.add(id) }
    }
  }
}
