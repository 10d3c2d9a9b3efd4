/// Words of a text that may stand against the law on exploited children.
struct Conflict: Hashable, Sendable {
  enum Kind: String, Hashable, Sendable, CaseIterable {
    case arrest = "conflict.arrest-of-minor"
    case prostitute = "conflict.child-prostitute"
    case consent = "conflict.consent-of-minor"
    case supervisor = "conflict.report-to-supervisor"
  }

  let kind: Kind
  /// The words that raised it, in the bytes of the prose.
  let range: Range<Int>
}
