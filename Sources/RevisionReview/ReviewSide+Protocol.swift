internal import ModelLoading
package import ProtocolAssembly
package import ProtocolModel
internal import SourceText

extension ReviewSide {
  /// The protocol of `county` in this state on `day`; nil when it has no such county.
  package func assembled(_ county: County.ID, on day: CalendarDay) -> AssembledProtocol? {
    assembled(county, by: ProtocolAssembler(library, on: day))
  }

  /// The same by an assembler of the state's library, which serves many counties.
  func assembled(_ county: County.ID, by assembler: ProtocolAssembler) -> AssembledProtocol? {
    if let known = kept?.protocols.assembled(county, kept?.files[county], on: assembler.day) { return known }
    guard let county = counties.counties[county] else { return nil }
    let profile = CountyProfile(county, in: county.region.flatMap { counties.regions[$0.value] })
    var diagnostics = Diagnostics()
    let assembled = assembler.assembledProtocol(for: profile, diagnostics: &diagnostics)
    kept?.protocols.keep(assembled, kept?.files[county.id])
    return assembled
  }

  /// The elements that any text of `clauses` carries, the library's or one of a county or region.
  func elements(carriedBy clauses: Set<Clause.ID>) -> Set<StatutoryElement.ID> {
    let library = clauses.compactMap { self.library.clauses[$0] }
    let layers = counties.counties.values.map(\.layer) + counties.regions.values.map(\.layer)
    let added = layers.flatMap(\.adds).map(\.clause).filter { clauses.contains($0.id) }
    let amended = layers.flatMap(\.amends).filter { clauses.contains($0.clause.value) }
    let carriages =
      (library + added).flatMap { $0.carries + $0.variants.flatMap(\.carries) } + amended.flatMap(\.carries)
    return Set(carriages.map(\.element.value))
  }
}
