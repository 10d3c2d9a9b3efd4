internal import ProtocolModel
internal import SourceText

/// References that may lead nowhere in some protocol.
struct ReferenceReview {
  let texts: LibraryTexts

  func diagnostics() -> [Diagnostic] {
    texts.wordings.flatMap { wording in
      wording.text.placeholders.compactMap { use -> Diagnostic? in
        guard case .clause(let id) = use.placeholder, let target = texts.library.clauses[id] else { return nil }
        if !target.covers(wording.clause) { return .referenceOutOfLife(wording.clause, target, at: use.range) }
        if target.isOptional, !wording.clause.isOptional {
          return .referenceToOptional(wording.clause, target, at: use.range)
        }
        return nil
      }
    }
  }
}

extension Clause {
  /// Whether the clause is alive on every day the other is.
  fileprivate func covers(_ other: Clause) -> Bool {
    if let from, other.from.map({ $0 < from }) ?? true { return false }
    if let to, other.to.map({ $0 > to }) ?? true { return false }
    return true
  }

  fileprivate var life: String {
    switch (from, to) {
    case (let from?, let to?): "from \(from) to \(to)"
    case (let from?, nil): "from \(from)"
    case (nil, let to?): "to \(to)"
    case (nil, nil): "always"
    }
  }
}

extension Diagnostic {
  static func referenceOutOfLife(_ clause: Clause, _ target: Clause, at range: SourceRange) -> Self {
    Diagnostic(
      "lint.reference-out-of-life", .warning,
      "'\(clause.id)' stands \(clause.life) and refers to '\(target.id)', which stands \(target.life)", at: range)
  }

  static func referenceToOptional(_ clause: Clause, _ target: Clause, at range: SourceRange) -> Self {
    Diagnostic(
      "lint.reference-to-optional", .warning,
      "'\(clause.id)' is in every protocol and refers to '\(target.id)', which is optional", at: range)
  }
}
