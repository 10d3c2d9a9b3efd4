internal import ProtocolModel

/// What a file below `Clauses/` holds, by its path.
enum LibraryFile: Hashable {
  case library, roles, facts, teams, authorities, elements
  /// A clause, with the identifier its path gives it.
  case clause(library: String, id: String)
  /// A YAML file at a place where none belongs.
  case stray

  static let libraryPath = "Clauses/library.yaml"

  /// Nil for what is no YAML file below `Clauses/`.
  init?(path: String) {
    let folders = path.split(separator: "/", omittingEmptySubsequences: false)
    guard folders.first == "Clauses", folders.count > 1, let name = folders.last else { return nil }
    guard name.hasSuffix(".yaml") || name.hasSuffix(".yml") else { return nil }
    switch path {
    case Self.libraryPath: self = .library
    case "Clauses/roles.yaml": self = .roles
    case "Clauses/facts.yaml": self = .facts
    case "Clauses/teams.yaml": self = .teams
    case "Clauses/law/authorities.yaml": self = .authorities
    default:
      if !name.hasSuffix(".yaml") || folders.count < 3 {
        self = .stray
      } else if folders[1] == "law" {
        self = folders.count > 3 && folders[2] == "elements" ? .elements : .stray
      } else {
        let inner = folders.dropFirst(2).dropLast() + [name.dropLast(".yaml".count)]
        self = .clause(library: String(folders[1]), id: inner.joined(separator: "."))
      }
    }
  }

  /// The files without which there is no library.
  static let required: [(file: LibraryFile, path: String)] = [
    (.library, libraryPath), (.roles, "Clauses/roles.yaml"), (.facts, "Clauses/facts.yaml"),
    (.teams, "Clauses/teams.yaml"), (.authorities, "Clauses/law/authorities.yaml"),
  ]
}
