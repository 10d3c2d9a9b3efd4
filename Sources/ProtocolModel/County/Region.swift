package import SourceText

/// What several counties share.
package struct Region: Hashable, Sendable {
  package typealias ID = Identifier<Region>

  package let id: ID
  package let name: String
  package let title: String?
  package let counties: [Located<County.ID>]
  package let layer: Layer
  package let range: SourceRange

  package init(
    id: ID, name: String, title: String?, counties: [Located<County.ID>], layer: Layer, range: SourceRange
  ) {
    self.id = id
    self.name = name
    self.title = title
    self.counties = counties
    self.layer = layer
    self.range = range
  }
}
