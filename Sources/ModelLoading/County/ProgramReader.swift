internal import PositionedYAML
internal import ProtocolModel
internal import SourceText

/// Reads one entry of `program.years`.
enum ProgramReader {
  static func year(from map: inout MapReader) -> County.ProgramYear? {
    let fiscalYear = map.locatedText("fiscal-year")
    let optedIn = map.flag("opted-in")
    let tier = map.optionalText("tier")
    let source = map.optionalText("source")
    guard let fiscalYear else { return nil }
    guard ScalarText.isFiscalYear(fiscalYear.value) else {
      map.load.report(.invalidFiscalYear(fiscalYear.value, at: fiscalYear.range))
      return nil
    }
    return optedIn.map {
      County.ProgramYear(
        fiscalYear: fiscalYear.value, optedIn: $0, tier: tier, source: source, range: fiscalYear.range)
    }
  }
}
