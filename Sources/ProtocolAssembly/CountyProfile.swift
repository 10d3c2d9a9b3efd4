package import ProtocolModel
internal import SourceText

/// A county with the region it belongs to: the layers that lie over the library, and what they say together.
package struct CountyProfile: Sendable {
  /// Whose file said something.
  package enum Origin: Hashable, Sendable {
    case library
    case region(Region.ID)
    case county

    /// As reports name the layer.
    package var name: String {
      switch self {
      case .library: "library"
      case .region(let id): "region \(id)"
      case .county: "county"
      }
    }
  }

  package let county: County
  package let region: Region?
  /// The region's shared partners, then the county's own.
  package let partners: [Partner]

  package init(_ county: County, in region: Region?) {
    self.county = county
    self.region = region
    partners =
      (region?.layer.partners.map { [id = region?.id] in id.map($0.shared(by:)) ?? $0 } ?? []) + county.layer.partners
  }

  /// The layers over the library, the farthest first.
  package var layers: [(origin: Origin, layer: Layer)] {
    (region.map { [(.region($0.id), $0.layer)] } ?? []) + [(.county, county.layer)]
  }

  /// The partners that hold `role`, itself or under its umbrella, in file order.
  package func partners(holding role: PartnerRole.ID, in library: ClauseLibrary) -> [Partner] {
    partners.filter { $0.roles.contains { library.role(role, isHeldBy: $0.value) } }
  }

  /// The partners that are stated to serve on `team`, in file order.
  package func partners(servingOn team: Team.ID) -> [Partner] {
    partners.filter { $0.servesOn?.contains { $0.value == team } ?? false }
  }
}
