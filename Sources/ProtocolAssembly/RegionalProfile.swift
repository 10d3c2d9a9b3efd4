package import ProtocolModel
internal import SourceText

/// The counties of a region, and what they say together in one document.
///
/// Opting in, first development, adoption and verdict stay each county's own: the joint profile states none of them.
package struct RegionalProfile: Sendable {
  package let region: Region
  /// In the order in which the region lists them.
  package let members: [CountyProfile]

  package init(_ region: Region, among counties: [County.ID: County]) {
    self.region = region
    members = region.counties.compactMap { counties[$0.value] }.map { CountyProfile($0, in: region) }
  }

  /// The names of the members as running text: `Monterey, San Benito and Santa Cruz`.
  package var memberNames: String {
    let names = members.map(\.county.name)
    guard let last = names.last, names.count > 1 else { return names.first ?? region.name }
    return "\(names.dropLast().joined(separator: ", ")) and \(last)"
  }

  /// Everything the document of all can say: the region's layer, all partners, and what all members state alike.
  package var joint: CountyProfile {
    let own = Layer(
      partners: members.flatMap(\.county.layer.partners), facts: agreedFacts, values: agreedValues)
    let county = County(
      id: County.ID(region.id.rawValue), name: memberNames, isJoint: members.count > 1,
      title: region.title ?? "\(region.name) Interagency Protocol",
      numbering: members.first?.county.numbering ?? .decimal, layer: own, range: region.range)
    return CountyProfile(county, in: region)
  }

  /// Values that every member states with the same answer.
  private var agreedValues: [Layer.StatedValue] {
    agreed(\.values, named: \.reference, by: \.answer)
  }

  /// Facts that every member states alike; what a text is, and since when there is one, is each county's own.
  private var agreedFacts: [Layer.StatedFact] {
    agreed(\.facts, named: \.fact, by: \.value).filter { $0.fact != "first-developed" && $0.fact != "this-text" }
  }

  private func agreed<Statement, Name: Hashable, Content: Equatable>(
    _ statements: (Layer) -> [Statement], named name: (Statement) -> Name, by content: (Statement) -> Content
  ) -> [Statement] {
    let layers = members.map { statements($0.county.layer) }
    guard let first = layers.first else { return [] }
    return first.filter { statement in
      layers.dropFirst().allSatisfy { layer in
        layer.contains { name($0) == name(statement) && content($0) == content(statement) }
      }
    }
  }
}
