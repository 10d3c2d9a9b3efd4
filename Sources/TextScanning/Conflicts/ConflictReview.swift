package import SourceText

/// Warns of county text that may stand against the law on exploited children; a person decides.
package struct ConflictReview: Sendable {
  package init() {}

  package func diagnostics(on text: PlacedText, _ prose: Prose) -> [Diagnostic] {
    let found = ConflictScanner(prose).conflicts().map { (kind: $0.kind, bytes: prose.origin(of: $0.range)) }
    return zip(found, text.ranges(of: found.map(\.bytes))).map {
      .conflict($0.kind, text.words(of: $0.bytes), at: $1)
    }
  }
}

extension Diagnostic {
  static func conflict(_ kind: Conflict.Kind, _ words: String, at range: SourceRange) -> Self {
    let (message, hint) = kind.wording
    return Diagnostic(kind.rawValue, .warning, "\(message): '\(words)'", at: range, hint: hint)
  }
}

extension Conflict.Kind {
  /// What may be wrong, and what to consider.
  fileprivate var wording: (message: String, hint: String) {
    switch self {
    case .arrest:
      (
        "a child does not commit prostitution or loitering for it",
        "a child found in this is a child to protect; temporary custody rests on WIC 305"
      )
    case .prostitute: ("a child is not a prostitute", "write 'exploited child'")
    case .consent: ("a child's consent to commercial sex counts for nothing", "leave consent out")
    case .supervisor:
      (
        "a mandated report cannot be left to a supervisor",
        "each mandated reporter makes the report; a supervisor may be told besides"
      )
    }
  }
}
