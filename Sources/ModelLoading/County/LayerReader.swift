internal import PositionedYAML
internal import ProtocolModel
internal import SourceText

/// Reads what a county or a region adds to the library.
struct LayerReader {
  let library: ClauseLibrary
  /// The layer between this one and the library: a county's region.
  let outer: Layer?
  let load: LoadingContext

  /// The layer of a file; `facts` are those that it states elsewhere than at `facts:`.
  func layer(from map: inout MapReader, stated facts: [Layer.StatedFact]) -> Layer {
    let partners = map.maps("partners", each: "a partner", PartnerReader.partner)
    let adds = additions(from: &map)
    let visible = adds + (outer?.adds ?? [])
    let clauses = { id in library.clauses[id] ?? visible.first { $0.clause.id == id }?.clause }
    let facts = facts + StatedFactReader.facts(from: &map)
    let values = StatedValueReader(load: load, clause: clauses).values(from: &map)
    let takes = choices("takes", from: &map)
    let leavesOut = choices("leaves-out", from: &map)
    let chooses = ChoiceReader(load: load, clause: clauses).variants(from: &map)
    let order = map.names("order", in: \.parts)
    let amends = map.maps("amends", each: "an amendment", AmendmentReader.amendment)
    return Layer(
      partners: partners, facts: facts, values: values, takes: takes, leavesOut: leavesOut, chooses: chooses,
      order: order, amends: amends, adds: adds)
  }

  private func additions(from map: inout MapReader) -> [Layer.Addition] {
    map.maps("adds", each: "an added clause", AmendmentReader.addition)
  }

  private func choices(_ key: String, from map: inout MapReader) -> [Layer.Choice] {
    guard let node = map.optional(key), let items = load.items(node, "'\(key)'") else { return [] }
    return items.compactMap { ChoiceReader.choice($0, "an item of '\(key)'", load) }
  }
}
