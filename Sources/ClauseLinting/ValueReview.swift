internal import ProtocolModel
internal import SourceText

/// Values that nothing asks for.
struct ValueReview {
  let texts: LibraryTexts

  func diagnostics() -> [Diagnostic] {
    let used = Set(texts.wordings.flatMap { wording in wording.text.placeholders.compactMap(\.value) })
    return texts.clauses.flatMap { clause in
      clause.values.filter { !used.contains(ValueReference(clause: clause.id, name: $0.id)) }
        .map { .valueUnused($0, of: clause) }
    }
  }
}

extension ClauseText.Use {
  /// The value that the placeholder stands for.
  fileprivate var value: ValueReference? {
    if case .value(let reference) = placeholder { return reference }
    return nil
  }
}

extension Diagnostic {
  static func valueUnused(_ value: ClauseValue, of clause: Clause) -> Self {
    Diagnostic(
      "lint.value-unused", .warning, "no text uses the value '\(clause.id)/\(value.id)', yet counties are asked for it",
      at: value.range, hint: "use it or take it out")
  }
}
