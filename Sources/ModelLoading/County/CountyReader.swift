internal import PositionedYAML
internal import ProtocolModel
internal import SourceText

/// Reads one county file.
enum CountyReader {
  static func county(from map: inout MapReader, library: ClauseLibrary, regions: [Region]) -> County? {
    let id: Located<County.ID>? = map.definedName("county")
    let name = CountyName.name(from: &map)
    let fipsNode = map.optional("fips")
    let fips = fipsNode.flatMap { map.load.text($0, "'fips'") }
    let seat = map.optionalText("seat")
    let isExample = map.optionalFlag("example")
    let region: Located<Region.ID>? = map.optionalLaterName("region")
    let years = map.map("program") { $0.maps("years", each: "a year", ProgramReader.year) } ?? []
    let head = map.map("protocol", ProtocolHead.init(from:)) ?? ProtocolHead()
    let outer = regions.first { $0.id == region?.value }?.layer
    let layer = LayerReader(library: library, outer: outer, load: map.load).layer(from: &map, stated: head.facts)
    let reliances = map.maps("relies-on", each: "an entry of 'relies-on'", RelianceReader.reliance)
    let acknowledgements = map.maps(
      "acknowledges", each: "an entry of 'acknowledges'", RelianceReader.acknowledgement)
    let waivers = map.maps("waives", each: "a waiver", RelianceReader.waiver)
    let counts = map.maps("victims-served", each: "a count", CountyNoteReader.count)
    let notes = map.maps("notes", each: "a note", CountyNoteReader.note)
    guard let id else { return nil }
    let county = County(
      id: id.value, name: name, fips: fips, seat: seat, isExample: isExample, region: region, programYears: years,
      title: head.title, numbering: head.numbering, layer: layer, reliances: reliances,
      acknowledgements: acknowledgements, waivers: waivers, victimCounts: counts, notes: notes, range: id.range)
    checkIdentity(of: county, fipsAt: fipsNode?.range ?? id.range, map.load)
    return county
  }

  /// Whether the county is one of the state's, under its own code.
  private static func checkIdentity(of county: County, fipsAt range: SourceRange, _ load: LoadingContext) {
    let id = county.id.rawValue
    if id.utf8.contains(UInt8(ascii: ".")) { load.report(.malformedID(id, "county", at: county.range)) }
    guard !county.isExample else { return }
    guard let fips = CaliforniaCounty.fips(of: id) else {
      load.report(.noSuchCounty(Located(county.id, at: county.range)))
      return
    }
    if let written = county.fips, written != fips { load.report(.wrongFIPS(written, fips, of: county, at: range)) }
  }
}

extension Diagnostic {
  static func noSuchCounty(_ county: Located<County.ID>) -> Self {
    Diagnostic(
      "county.unknown", .error, "California has no county '\(county.value)'", at: county.range,
      hint: NearMiss.hint(for: county.value.rawValue, among: CaliforniaCounty.all)
        ?? "an invented county says 'example: true'")
  }

  static func wrongFIPS(_ written: String, _ fips: String, of county: County, at range: SourceRange) -> Self {
    Diagnostic(
      "county.fips", .error, "the FIPS code of '\(county.id)' is not '\(written)'", at: range,
      hint: "write 'fips: \"\(fips)\"'")
  }
}
