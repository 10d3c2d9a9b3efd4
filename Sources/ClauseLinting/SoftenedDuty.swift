internal import ProtocolModel
internal import SourceText
internal import TextScanning

/// Finds words of a county's own that permit or forbid what the library's words for the same duty require: they would
/// carry it in name alone.
struct SoftenedDuty {
  /// The elements that some words of the library carry as something that must be done.
  private let required: Set<StatutoryElement.ID>

  init(_ library: ClauseLibrary) {
    let carriages = library.clauses.values.flatMap { $0.carries + $0.variants.flatMap(\.carries) }
    required = Set(carriages.filter { Modality(of: $0.words).requires }.map(\.element.value))
  }

  func diagnostics(
    on carriages: [Clause.Carriage], in text: ClauseText, about clause: Clause.ID
  ) -> [AttributedDiagnostic] {
    carriages.filter { required.contains($0.element.value) }.compactMap { carriage in
      let modality = Modality(of: Self.governing(carriage.words, in: text.source))
      guard !modality.requires, let loose = modality.looseWords else { return nil }
      return AttributedDiagnostic(.softened(carriage, loose), about: clause.rawValue)
    }
  }

  /// The quoted words with what stands before them in their sentence, for the verb may be left out of the quotation.
  private static func governing(_ words: String, in text: String) -> String {
    let text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard let quoted = text.firstRange(of: words) else { return words }
    let before = text[..<quoted.lowerBound]
    let sentence = before.ranges(of: ". ").last.map { before[$0.upperBound...] } ?? before
    return sentence + words
  }
}

extension Diagnostic {
  fileprivate static func softened(_ carriage: Clause.Carriage, _ loose: String) -> Self {
    Diagnostic(
      "amendment.softened", .error,
      "these words say '\(loose)' where the library's words for '\(carriage.element.value)' say that it must be done",
      at: carriage.range, hint: "say who shall do it, or take the entry out of 'carries'")
  }
}
