internal import ProtocolModel
internal import SourceText

/// What the elements of a library tell of its provisions and letters, looked up once for all counties.
struct LawIndex: Sendable {
  /// The changes that elements of a provision record, in the order of the elements' identifiers.
  let changes: [Provision.ID: [LegalChange]]
  /// The tasks of the resource guide that the elements of an authority serve.
  let categories: [Authority.ID: Set<StatutoryElement.Category>]

  init(of library: ClauseLibrary) {
    var changes: [Provision.ID: [LegalChange]] = [:]
    var categories: [Authority.ID: Set<StatutoryElement.Category>] = [:]
    for element in library.elements.values.sorted(by: { $0.id < $1.id }) {
      for provision in element.provisions.map(\.value) {
        if !element.changes.isEmpty { changes[provision, default: []] += element.changes }
        if !element.categories.isEmpty, let authority = library.provisions[provision]?.authority.value {
          categories[authority, default: []].formUnion(element.categories)
        }
      }
    }
    self.changes = changes
    self.categories = categories
  }
}
