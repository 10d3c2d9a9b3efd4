/// A stretch of a compared text.
package enum ProseSegment: Hashable, Sendable {
  /// The same bytes on both sides.
  case kept(String)
  /// The same words in other bytes: white space, quote style or normalisation.
  case typographic(old: String, new: String)
  case deleted(String)
  case inserted(String)

  /// What stands in the old text; empty for an insertion.
  package var old: String {
    switch self {
    case .kept(let text), .deleted(let text), .typographic(let text, _): text
    case .inserted: ""
    }
  }

  /// What stands in the new text; empty for a deletion.
  package var new: String {
    switch self {
    case .kept(let text), .inserted(let text), .typographic(_, let text): text
    case .deleted: ""
    }
  }

  package var isChange: Bool {
    switch self {
    case .deleted, .inserted: true
    case .kept, .typographic: false
    }
  }
}
