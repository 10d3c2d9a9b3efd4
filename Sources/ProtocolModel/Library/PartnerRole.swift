package import SourceText

/// A part that the law or the framework gives somebody; the only vocabulary for who does what.
package struct PartnerRole: Hashable, Sendable {
  package typealias ID = Identifier<PartnerRole>

  /// How a partner stands to the document.
  package enum Standing: String, Hashable, Sendable, CaseIterable {
    case signs
    /// Takes note of it and binds itself to nothing, as a court does.
    case acknowledges
    case named
  }

  package let id: ID
  /// As running text names it, without an article: `county child welfare agency`.
  package let name: String
  /// As a heading or table cell: `Child welfare`.
  package let label: String
  package let aliases: [String]
  /// Whether several partners of one county may hold it.
  package let isShared: Bool
  /// For an umbrella role: a partner that holds any of these holds it too.
  package let heldBy: [Located<PartnerRole.ID>]
  package let standing: Standing
  package let range: SourceRange

  package init(
    id: ID, name: String, label: String, aliases: [String], isShared: Bool, heldBy: [Located<PartnerRole.ID>],
    standing: Standing, range: SourceRange
  ) {
    self.id = id
    self.name = name
    self.label = label
    self.aliases = aliases
    self.isShared = isShared
    self.heldBy = heldBy
    self.standing = standing
    self.range = range
  }
}
