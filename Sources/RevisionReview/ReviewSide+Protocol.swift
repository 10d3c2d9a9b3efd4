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
    guard let county = counties.counties[county] else { return nil }
    let profile = CountyProfile(county, in: county.region.flatMap { counties.regions[$0.value] })
    var diagnostics = Diagnostics()
    return assembler.assembledProtocol(for: profile, diagnostics: &diagnostics)
  }
}
