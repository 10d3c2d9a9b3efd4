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
    required = Set(carriages.filter { Modality($0.words).requires }.map(\.element.value))
  }

  func diagnostics(on carriages: [Clause.Carriage], about clause: Clause.ID) -> [AttributedDiagnostic] {
    carriages.filter { required.contains($0.element.value) }.compactMap { carriage in
      let modality = Modality(carriage.words)
      guard !modality.requires, let loose = modality.looseWords else { return nil }
      return AttributedDiagnostic(.softened(carriage, loose), about: clause.rawValue)
    }
  }
}

/// What a sentence makes of an act: a duty, a liberty or a prohibition.
private struct Modality {
  /// Whether some verb says that an act must be done.
  let requires: Bool
  /// The first words that only permit or forbid one, `may` or `shall not`.
  let looseWords: String?

  init(_ sentence: String) {
    let words = sentence.lowercased().split { !$0.isLetter }
    var requires = false
    var loose: String?
    for (index, word) in words.enumerated() {
      let isNegated = index + 1 < words.count && ["not", "never"].contains(words[index + 1])
      switch word {
      case "shall", "will", "must":
        if isNegated { loose = loose ?? "\(word) \(words[index + 1])" } else { requires = true }
      case "may", "might", "can", "could", "should": loose = loose ?? String(word)
      default: break
      }
    }
    self.requires = requires
    looseWords = loose
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
