package import ProtocolModel
package import SourceText

/// Looks in the files of clauses for what belongs to one person.
package struct ClausePersonalData: Sendable {
  private let sources: SourceCatalog
  private let review = PersonalDataReview()

  /// `sources` holds the files as they are written.
  package init(sources: SourceCatalog) { self.sources = sources }

  /// Reads the clause's whole file, comments too, where its bytes are at hand.
  package func diagnostics(on clause: Clause) -> [Diagnostic] {
    guard let bytes = sources.bytes(of: clause.range.file) else {
      return review.diagnostics(
        on: PlacedText(clause.text.source, at: clause.text.range, in: sources), Prose(clause.text.source))
    }
    let lines = clause.values.filter { $0.kind == .publicLine }.compactMap { $0.defaultAnswer?.range }
      .map { $0.start.byteOffset..<max($0.start.byteOffset, $0.end.byteOffset) }
    return review.diagnostics(
      on: PlacedText(file: clause.range.file, bytes: bytes), Prose(bytes), publicLines: lines)
  }
}
