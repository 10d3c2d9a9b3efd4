internal import ProtocolModel

/// What a file below `Counties/` holds, by its path.
enum CountyFile: Hashable {
  case county(id: String), region(id: String)
  /// What was adopted: read by another loader.
  case adoption
  /// A YAML file at a place where none belongs, or with a slip in its name.
  case stray

  /// Nil for what nobody meant to be a YAML file below `Counties/`.
  init?(path: String) {
    let folders = path.split(separator: "/", omittingEmptySubsequences: false)
    guard folders.first == "Counties", folders.count > 1, let name = folders.last.map(String.init) else { return nil }
    guard YAMLFileName.isMeant(name) else { return nil }
    let id = String(name.dropLast(".yaml".count))
    if !YAMLFileName.isRead(name) {
      self = .stray
    } else if folders.count == 2 {
      self = id.hasSuffix(".adopted") ? .adoption : .county(id: id)
    } else {
      self = folders.count == 3 && folders[1] == "regions" ? .region(id: id) : .stray
    }
  }
}
