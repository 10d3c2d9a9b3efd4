/// Tells by its name whether a file is one of the project's, so that none vanishes by a slip in its name.
package enum YAMLFileName {
  /// Whether files of this name are read: `alameda.yaml`.
  package static func isRead(_ name: String) -> Bool { name.hasSuffix(".yaml") && !name.hasPrefix(".") }

  /// Whether somebody meant a file of this name to be read: `alameda.YAML`, `alameda.yml`, `alameda.yaml.txt`.
  ///
  /// What editors and systems leave beside a file is no such name: `.#alameda.yaml`, `._alameda.yaml`, `.alameda.yaml.swp`.
  package static func isMeant(_ name: String) -> Bool { isRead(name) || misnamedStem(of: name) != nil }

  /// The name under which a misnamed file would be read; nil where nothing is left of it.
  static func repaired(_ name: String) -> String? {
    guard let stem = misnamedStem(of: name)?.drop(while: { $0 == "." }), !stem.isEmpty else { return nil }
    return "\(stem).yaml"
  }

  /// What stands before the ending of a name that was meant to be read and is not.
  private static func misnamedStem(of name: String) -> Substring? {
    guard !isRead(name), !name.hasPrefix(".#"), !name.hasPrefix("._") else { return nil }
    var stem = trimmed(Substring(name))
    // Some editors and systems add an ending of their own, which others then hide.
    if stem.lowercased().hasSuffix(".txt") { stem = trimmed(stem.dropLast(4)) }
    return [".yaml", ".yml"].first { stem.lowercased().hasSuffix($0) }.map { stem.dropLast($0.count) }
  }

  /// Without the blanks and full stops at its end, which nobody sees there.
  private static func trimmed(_ name: Substring) -> Substring {
    var name = name
    while let last = name.last, last == "." || last.isWhitespace { name.removeLast() }
    return name
  }
}
