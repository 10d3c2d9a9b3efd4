internal import DocumentModel
internal import ProtocolModel
internal import SourceText

/// What every document of a library looks up, worked out once for all counties.
struct LibraryIndex: Sendable {
  /// Who answers for a role, as a blank names them: `child welfare`.
  let respondents: [PartnerRole.ID: String]
  /// What became of each provision.
  let histories: [Provision.ID: ProvisionHistory]
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
    respondents = library.roles.mapValues(\.label.startingLowercase)
    histories = library.provisions.mapValues { ProvisionHistory(of: $0, changes[$0.id] ?? []) }
    self.categories = categories
  }
}
