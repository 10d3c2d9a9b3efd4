package import ProtocolModel
package import SourceText

/// Reads what counties and regions wrote in their own words: citations, words against the law, personal data.
package struct CountyTextScanner: Sendable {
  private let library: ClauseLibrary
  private let sources: SourceCatalog
  private let citations: CitationReview
  private let conflicts = ConflictReview()
  private let personalData = PersonalDataReview()

  /// Judges citations on `day`; `sources` shows where words stand, and is read for personal data as it is written.
  package init(_ library: ClauseLibrary, on day: CalendarDay, sources: SourceCatalog) {
    self.library = library
    self.sources = sources
    citations = CitationReview(library, on: day)
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
    } + personalData(in: texts, file: file)
  }

  /// Reads the whole file, comments and sources too; where its bytes are not at hand, the texts alone.
  private func personalData(in texts: CountyTexts, file: String) -> [AttributedDiagnostic] {
    if let bytes = sources.bytes(of: file) {
      let lines = texts.publicLines.map { $0.start.byteOffset..<max($0.start.byteOffset, $0.end.byteOffset) }
      let found = personalData.diagnostics(on: PlacedText(file: file, bytes: bytes), Prose(bytes), publicLines: lines)
      return found.map { AttributedDiagnostic($0, about: nil) }
    }
    return texts.entries.filter { !texts.publicLines.contains($0.range) }.flatMap { entry in
      personalData.diagnostics(on: PlacedText(entry.text, at: entry.range, in: sources), Prose(entry.text))
        .map { AttributedDiagnostic($0, about: entry.clause?.rawValue) }
    }
  }
}
