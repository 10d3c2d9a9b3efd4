package import ProtocolModel
package import SourceText
internal import TextScanning

/// Checks a library and the files of counties beyond what loading checks: the rules of `mou lint`.
package struct Linter: Sendable {
  private let library: ClauseLibrary
  private let day: CalendarDay
  private let sources: SourceCatalog
  private let countyScanner: CountyTextScanner

  /// Judges as of `day`; `sources` holds the bytes of the files, to show where words stand and to read comments.
  package init(_ library: ClauseLibrary, on day: CalendarDay, sources: SourceCatalog = SourceCatalog()) {
    self.library = library
    self.day = day
    self.sources = sources
    countyScanner = CountyTextScanner(library, on: day, sources: sources)
  }

  /// Everything: the library, then the counties and regions with their waivers applied.
  ///
  /// Waivers apply to `others` too, such as warnings from loading.
  package func diagnostics(
    counties: [County], regions: [Region], others: Diagnostics = Diagnostics()
  ) -> Diagnostics {
    var diagnostics = Diagnostics()
    for diagnostic in libraryDiagnostics() { diagnostics.report(diagnostic) }
    diagnostics.report(contentsOf: countyDiagnostics(counties: counties, regions: regions, others: others))
    return diagnostics
  }

  /// What `mou check` says of the files of counties and regions: their words, amendments and waivers.
  package func countyDiagnostics(
    counties: [County], regions: [Region], others: Diagnostics = Diagnostics()
  ) -> Diagnostics {
    var diagnostics = Diagnostics()
    var rest = others.all
    for county in counties.sorted(by: { $0.id < $1.id }) {
      let loaded = rest.filter { $0.range.file == county.range.file }
      rest.removeAll { $0.range.file == county.range.file }
      let region = regions.first { $0.id == county.region?.value }
      for diagnostic in self.diagnostics(on: county, in: region, loaded) { diagnostics.report(diagnostic) }
    }
    for region in regions.sorted(by: { $0.id < $1.id }) {
      for found in countyScanner.diagnostics(on: region)
        + AmendmentReview(library: library).diagnostics(on: region.layer)
      {
        diagnostics.report(found.diagnostic)
      }
    }
    for diagnostic in rest { diagnostics.report(diagnostic) }
    return diagnostics
  }

  private func diagnostics(on county: County, in region: Region?, _ loaded: [Diagnostic]) -> [Diagnostic] {
    var waivers = WaiverBook(county, library, on: day)
    let found =
      loaded.map { AttributedDiagnostic($0, about: nil) } + countyScanner.diagnostics(on: county)
      + EarlyReview(on: day).diagnostics(on: county) + AcknowledgementReview(day: day).diagnostics(on: county)
      + AmendmentReview(library: library).diagnostics(on: county.layer) + addedClauses(of: county.layer)
      + VariantReview(library: library, county: county, region: region, day: day).diagnostics()
    let applied = found.map { waivers.applied(to: $0) }
    return applied + WaiverReview(library: library, day: day).diagnostics(on: county)
      + waivers.unused.map { .waiverUnused($0) }
  }

  /// Verdict words in a county's own texts.
  private func addedClauses(of layer: Layer) -> [AttributedDiagnostic] {
    let texts = layer.amends.map { ($0.clause.value, $0.text) } + layer.adds.map { ($0.clause.id, $0.clause.text) }
    return texts.flatMap { clause, text in
      verdicts(in: PlacedText(text.source, at: text.range, in: sources), Prose(text.source))
        .map { AttributedDiagnostic($0, about: clause.rawValue) }
    }
  }

  private func verdicts(in text: PlacedText, _ prose: Prose) -> [Diagnostic] {
    VerdictReview.verdicts(in: prose).map { .verdictWord(text.words(of: $0), at: text.range(of: $0)) }
  }

  // MARK: The library

  private func libraryDiagnostics() -> [Diagnostic] {
    let texts = LibraryTexts(of: library, sources: sources)
    return CoverageReview(texts: texts, day: day).diagnostics() + ValueReview(texts: texts).diagnostics()
      + ProvenanceReview(texts: texts, day: day).diagnostics() + LengthReview(texts: texts).diagnostics()
      + CourtReview(texts: texts).diagnostics() + TermReview(texts: texts).diagnostics()
      + TierReview(texts: texts).diagnostics() + ReferenceReview(texts: texts).diagnostics()
      + NamingReview(texts: texts).diagnostics() + scans(of: texts)
  }

  private func scans(of texts: LibraryTexts) -> [Diagnostic] {
    let citations = CitationReview(library, on: day)
    let conflicts = ConflictReview()
    return texts.wordings.flatMap { wording -> [Diagnostic] in
      let placed = texts.placed(wording)
      return citations.diagnostics(on: placed, wording.prose) + conflicts.diagnostics(on: placed, wording.prose)
        + verdicts(in: placed, wording.prose)
    } + texts.clauses.flatMap(ClausePersonalData(sources: sources).diagnostics)
  }
}
