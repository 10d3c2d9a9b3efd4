package import ProtocolModel
package import SourceText

/// Reads what counties and regions wrote in their own words: citations, words against the law, personal data.
package struct CountyTextScanner: Sendable {
  private let library: ClauseLibrary
  private let sources: SourceCatalog
  private let citations: CitationReview
  private let conflicts = ConflictReview()
  private let personalData: CountyPersonalData

  /// Judges citations on `day`; `sources` shows where words stand, and is read for personal data as it is written.
  package init(_ library: ClauseLibrary, on day: CalendarDay, sources: SourceCatalog) {
    self.library = library
    self.sources = sources
    citations = CitationReview(library, on: day)
    personalData = CountyPersonalData(library, sources: sources)
  }

  package func diagnostics(on county: County) -> [AttributedDiagnostic] {
    diagnostics(on: CountyTexts(of: county, library), file: county.range.file)
  }

  package func diagnostics(on region: Region) -> [AttributedDiagnostic] {
    diagnostics(on: CountyTexts(of: region, library), file: region.range.file)
  }

  private func diagnostics(on texts: CountyTexts, file: String) -> [AttributedDiagnostic] {
    texts.entries.flatMap { entry -> [AttributedDiagnostic] in
      let placed = PlacedText(entry.text, at: entry.range, in: sources)
      let prose = Prose(entry.text)
      let found = citations.diagnostics(on: placed, prose) + conflicts.diagnostics(on: placed, prose)
      return found.map { AttributedDiagnostic($0, about: entry.clause?.rawValue) }
    } + personalData.diagnostics(on: texts, file: file)
  }
}
