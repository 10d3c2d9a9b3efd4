internal import ProtocolAssembly
internal import ProtocolModel
internal import SourceText
internal import TextScanning

/// How a county's own texts stand to the library clauses they were made from.
struct AmendmentReview {
  let library: ClauseLibrary

  func diagnostics(on layer: Layer) -> [AttributedDiagnostic] {
    let standing = layer.amends.compactMap { amendment in
      diagnostic(on: amendment).map { AttributedDiagnostic($0, about: amendment.clause.value.rawValue) }
    }
    return standing + softened(in: layer)
  }

  private func softened(in layer: Layer) -> [AttributedDiagnostic] {
    // Few counties have words of their own, and only for these the library's are looked through.
    guard !layer.amends.isEmpty || !layer.adds.isEmpty else { return [] }
    let duties = SoftenedDuty(library)
    return layer.amends.flatMap { duties.diagnostics(on: $0.carries, in: $0.text, about: $0.clause.value) }
      + layer.adds.map(\.clause).flatMap { clause in
        duties.diagnostics(on: clause.carries, in: clause.text, about: clause.id)
          + clause.variants.flatMap { duties.diagnostics(on: $0.carries, in: $0.text, about: clause.id) }
      }
  }

  private func diagnostic(on amendment: Layer.Amendment) -> Diagnostic? {
    guard let clause = library.clauses[amendment.clause.value] else {
      return .orphan(
        amendment,
        didYouMean: NearMiss.hint(
          for: amendment.clause.value.rawValue, among: library.clauses.keys.map(\.rawValue).sorted()))
    }
    return switch AmendmentState(of: amendment, against: clause) {
    case .current: nil
    case .stale: .staleAmendment(amendment, clause)
    case .reworded: .rewordedAmendment(amendment, clause)
    case .identical: .identicalAmendment(amendment, clause)
    case .unpinned: .unpinnedAmendment(amendment, clause)
    }
  }
}

extension Diagnostic {
  static func orphan(_ amendment: Layer.Amendment, didYouMean hint: String?) -> Self {
    Diagnostic(
      "amendment.orphan", .error, "the library has no clause '\(amendment.clause.value)', so this text stands nowhere",
      at: amendment.clause.range, hint: hint ?? "move the text to 'adds', or take it out")
  }

  static func staleAmendment(_ amendment: Layer.Amendment, _ clause: Clause) -> Self {
    let pinned = amendment.pin.map { "edition \($0.edition)" } ?? "an earlier edition"
    if let pin = amendment.pin, pin.edition > clause.edition {
      return Diagnostic(
        "amendment.stale", .warning,
        "this text names edition \(pin.edition) of '\(clause.id)', and the library has edition \(clause.edition)",
        at: amendment.clause.range, hint: "compare the texts, then 'mou amend --accept'",
        notes: [Note("the library's text is here", at: clause.range)])
    }
    return Diagnostic(
      "amendment.stale", .warning,
      "this text was made from \(pinned) of '\(clause.id)', which means something else since edition \(clause.edition)",
      at: amendment.clause.range, hint: "review it, then 'mou amend --accept'",
      notes: [Note("the library's text is here", at: clause.range)])
  }

  static func rewordedAmendment(_ amendment: Layer.Amendment, _ clause: Clause) -> Self {
    Diagnostic(
      "amendment.reworded", .notice,
      "the words of '\(clause.id)' changed since this text was made from them, not its meaning",
      at: amendment.clause.range, hint: "compare, then 'mou amend --accept'",
      notes: [Note("the library's text is here", at: clause.range)])
  }

  static func identicalAmendment(_ amendment: Layer.Amendment, _ clause: Clause) -> Self {
    Diagnostic(
      "amendment.identical", .notice, "this text says what '\(clause.id)' of the library says",
      at: amendment.clause.range,
      hint: "take the amendment out")
  }

  static func unpinnedAmendment(_ amendment: Layer.Amendment, _ clause: Clause) -> Self {
    Diagnostic(
      "amendment.unpinned", .warning, "nobody wrote down what this text of '\(clause.id)' was made from",
      at: amendment.clause.range,
      hint:
        "add 'pin: {edition: \(clause.edition), fingerprint: \(TextFingerprint(of: clause.text.source).value)}' after review"
    )
  }
}
