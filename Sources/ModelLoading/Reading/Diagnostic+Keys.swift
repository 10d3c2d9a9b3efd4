internal import PositionedYAML
internal import SourceText

/// Keys and the shapes of what stands at them.
extension Diagnostic {
  static func unknownKey(_ key: String, among known: [String], at range: SourceRange) -> Self {
    Diagnostic("key.unknown", .error, "unknown key '\(key)'", at: range, hint: NearMiss.hint(for: key, among: known))
  }

  static func missingKey(_ key: String, in range: SourceRange) -> Self {
    Diagnostic("key.missing", .error, "'\(key)' is missing", at: range, hint: "add '\(key): …'")
  }

  static func emptyKey(_ key: String, at range: SourceRange) -> Self {
    Diagnostic("key.empty", .error, "'\(key)' states nothing", at: range, hint: "state it, or leave the entry out")
  }

  static func wrongType(of noun: String, mustBe expected: String, found: YAMLNode) -> Self {
    Diagnostic(
      "yaml.type", .error, "\(noun) must be \(expected), not \(found.found)", at: found.range,
      hint: typeHint(expected, found))
  }

  /// How the author might write what is expected, when that is easily told.
  private static func typeHint(_ expected: String, _ found: YAMLNode) -> String? {
    let text = found.text
    guard expected == "a list", found.kind == .scalar, !found.isEmptyPlain, text.utf8.count < 60 else { return nil }
    return "write '[\(text)]'"
  }
}

extension YAMLNode {
  /// What the author wrote, in words.
  var found: String {
    switch kind {
    case .sequence: "a list"
    case .mapping: "a map"
    case .scalar: isEmptyPlain ? "nothing" : "text"
    }
  }
}
