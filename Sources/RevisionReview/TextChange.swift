package import ProseDiff
package import ProtocolModel
package import SourceText

/// Whose text something is.
package enum TextOwner: Hashable, Sendable {
  case library
  case region(Region.ID)
  case county(County.ID)

  /// `library`, `region bay`, `fresno`
  package var name: String {
    switch self {
    case .library: "library"
    case .region(let id): "region \(id)"
    case .county(let id): id.rawValue
    }
  }
}

/// How one text of a clause changed: its own, or that of a variant.
package struct TextChange: Hashable, Sendable {
  /// Nil for the clause's own text.
  package let variant: Clause.Variant.ID?
  package let comparison: ProseComparison
  /// Where the text stood, and where it stands; nil for a variant that came or went.
  package let oldRange: SourceRange?
  package let newRange: SourceRange?
}
