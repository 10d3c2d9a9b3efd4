internal import ProtocolModel

/// What a file below `Clauses/` holds, by its path.
enum LibraryFile: Hashable {
  case library, roles, facts, teams, authorities, elements
  /// A clause, with the identifier its path gives it.
  case clause(library: String, id: String)
  /// A YAML file at a place where none belongs, or with a slip in its name.
  case stray

  static let libraryPath = "Clauses/library.yaml"
  static let elementsFolder = "Clauses/law/elements"

  /// Nil for what nobody meant to be a YAML file below `Clauses/`.
  init?(path: String) {
    guard path.hasPrefix("Clauses/"), let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return nil }
    let name = String(path[path.utf8.index(after: slash)...])
    guard YAMLFileName.isMeant(name) else { return nil }
    guard YAMLFileName.isRead(name) else {
      self = .stray
      return
    }
    switch path {
    case Self.libraryPath: self = .library
    case "Clauses/roles.yaml": self = .roles
    case "Clauses/facts.yaml": self = .facts
    case "Clauses/teams.yaml": self = .teams
    case "Clauses/law/authorities.yaml": self = .authorities
    case _ where path.hasPrefix("Clauses/law/"):
      self = path.hasPrefix("Clauses/law/elements/") ? .elements : .stray
    default:
      let inner = path.utf8.dropFirst("Clauses/".utf8.count).dropLast(".yaml".utf8.count)
      if let slash = inner.firstIndex(of: UInt8(ascii: "/")) {
        let name = inner[inner.index(after: slash)...].map { $0 == UInt8(ascii: "/") ? UInt8(ascii: ".") : $0 }
        self = .clause(library: String(Substring(inner[..<slash])), id: String(decoding: name, as: UTF8.self))
      } else {
        self = .stray
      }
    }
  }

  /// The files without which there is no library.
  static let required: [(file: LibraryFile, path: String)] = [
    (.library, libraryPath), (.roles, "Clauses/roles.yaml"), (.facts, "Clauses/facts.yaml"),
    (.teams, "Clauses/teams.yaml"), (.authorities, "Clauses/law/authorities.yaml"),
  ]
}
