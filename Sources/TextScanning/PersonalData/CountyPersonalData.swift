package import ProtocolModel
package import SourceText

/// Looks in the files of counties and regions for what belongs to one person.
package struct CountyPersonalData: Sendable {
  private let library: ClauseLibrary
  private let sources: SourceCatalog
  private let review = PersonalDataReview()

  /// `sources` holds the files as they are written.
  package init(_ library: ClauseLibrary, sources: SourceCatalog) {
    self.library = library
    self.sources = sources
  }

  package func diagnostics(on county: County) -> [Diagnostic] {
    diagnostics(on: CountyTexts(of: county, library), file: county.range.file).map(\.diagnostic)
  }

  package func diagnostics(on region: Region) -> [Diagnostic] {
    diagnostics(on: CountyTexts(of: region, library), file: region.range.file).map(\.diagnostic)
  }

  /// Reads the whole file, comments and sources too; where its bytes are not at hand, the texts alone.
  func diagnostics(on texts: CountyTexts, file: String) -> [AttributedDiagnostic] {
    if let bytes = sources.bytes(of: file) {
      let lines = texts.publicLines.map { $0.start.byteOffset..<max($0.start.byteOffset, $0.end.byteOffset) }
      let found = review.diagnostics(on: PlacedText(file: file, bytes: bytes), Prose(bytes), publicLines: lines)
      return found.map { AttributedDiagnostic($0, about: nil) }
    }
    return texts.entries.filter { !texts.publicLines.contains($0.range) }.flatMap { entry in
      review.diagnostics(on: PlacedText(entry.text, at: entry.range, in: sources), Prose(entry.text))
        .map { AttributedDiagnostic($0, about: entry.clause?.rawValue) }
    }
  }
}
