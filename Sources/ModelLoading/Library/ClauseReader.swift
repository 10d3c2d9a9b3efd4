internal import PositionedYAML
internal import ProtocolModel
internal import SourceText

/// Reads one clause: a file of the library, or an entry of a county's `adds:`.
enum ClauseReader {
  /// The clause of a file in `library`, the first folder of its path.
  static func clause(from map: inout MapReader, library: String) -> Clause? {
    let provenance = map.requiredMap("drafted-after") { Self.provenance(from: &$0) }
    let edition = map.integer("edition", atLeast: 1)
    return clause(from: &map, library: library, edition: edition ?? 1, provenance: provenance)
  }

  /// The clause of a county or region, which is a design of its own unless it says otherwise.
  static func addedClause(from map: inout MapReader) -> Clause? {
    let provenance = map.map("drafted-after") { Self.provenance(from: &$0) }
    let edition = map.optionalInteger("edition", atLeast: 1)
    return clause(from: &map, library: "county", edition: edition ?? 1, provenance: provenance)
  }

  private static func clause(
    from map: inout MapReader, library: String, edition: Int, provenance: Clause.Provenance?
  ) -> Clause? {
    let id: Located<Clause.ID>? = map.definedName("clause")
    let owner = id?.value ?? "unnamed"
    let title = map.text("title")
    let from = map.optionalDay("from")
    let to = map.lastDay(after: from)
    let condition = map.condition("when")
    let isOptional = map.optionalFlag("optional")
    let binds = binding(from: &map, isRequired: library != "county")
    let tiers = map.words("tiers", of: Clause.Tier.self)
    let categories = map.words("categories", of: StatutoryElement.Category.self)
    let defines = map.texts("defines")
    let values = ValueReader.values(from: &map, of: owner, answeredBy: binds.firstRole)
    let text = text(from: &map, of: owner)
    let carries = CarriageReader.carriages(from: &map, in: text, of: owner)
    let variants = VariantReader(owner: owner).variants(from: &map)
    let renamedFrom = renamedFrom(from: &map)
    guard let id else { return nil }
    return Clause(
      id: id.value, library: library, title: title, edition: edition,
      provenance: provenance ?? Clause.Provenance(authority: Located("", at: id.range), basis: .design, note: nil),
      from: from, to: to, condition: condition, isOptional: isOptional, binds: binds, tiers: tiers,
      categories: categories, defines: defines, carries: carries, values: values, variants: variants, text: text,
      renamedFrom: renamedFrom, range: id.range)
  }

  /// The text at `text:`; an empty one when it is missing, which is reported.
  static func text(from map: inout MapReader, of owner: Clause.ID) -> ClauseText {
    guard let node = map.required("text") else { return ClauseText(source: "", placeholders: [], range: map.start) }
    return ClauseTextReader(owner: owner, load: map.load).text(node, "'text'")
  }

  private static func provenance(from map: inout MapReader) -> Clause.Provenance? {
    let authority = map.optionalName("authority", in: \.authorities)
    let basis = map.word("basis", of: Clause.Provenance.Basis.self)
    let note = map.optionalText("note")
    return Clause.Provenance(
      authority: authority.map { $0.map(\.rawValue) } ?? Located("", at: map.node.range), basis: basis ?? .design,
      note: note)
  }

  /// `all-parties`, or a list of roles; an empty list binds nobody, as in recitals and definitions.
  private static func binding(from map: inout MapReader, isRequired: Bool) -> Clause.Binding {
    if isRequired { map.mustHave("binds") }
    guard let node = map.optional("binds") else { return .roles([]) }
    if node.kind == .scalar, node.text == Clause.Binding.allPartiesWord { return .allParties }
    return .roles(map.load.names(node, "'binds'", in: \.roles))
  }

  /// One earlier name, or a list of them.
  private static func renamedFrom(from map: inout MapReader) -> [Clause.ID] {
    guard let node = map.optional("renamed-from") else { return [] }
    let nodes = node.kind == .sequence ? Array(node.items) : [node]
    return nodes.compactMap { map.load.laterName($0, "'renamed-from'")?.value }
  }
}

extension Clause.Binding {
  /// The role that answers for a clause unless a value says otherwise.
  fileprivate var firstRole: PartnerRole.ID? {
    guard case .roles(let roles) = self else { return nil }
    return roles.first?.value
  }
}
