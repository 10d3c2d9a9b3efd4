internal import ProtocolModel
internal import SourceText
internal import TextScanning

/// The juvenile court takes part and binds itself to nothing: words that would bind it.
struct CourtReview {
  let texts: LibraryTexts

  func diagnostics() -> [Diagnostic] {
    texts.wordings.flatMap { wording in
      commands(in: wording) + bindings(of: wording) + terms(in: wording)
    }
  }

  private static let modals: Set<String> = ["shall", "will", "must"]

  // MARK: Sentences

  /// `The juvenile court will …`
  private func commands(in wording: LibraryTexts.Wording) -> [Diagnostic] {
    let prose = wording.prose
    return (0..<prose.count).compactMap { index in
      guard Self.modals.contains(prose.word(index)), let subject = subject(before: index, in: prose) else { return nil }
      let range = texts.placed(wording).range(of: prose.originalBytes(ofWords: subject...index))
      return .courtCommanded(prose.word(index), at: range)
    }
  }

  /// The first word of the court or its judge where that is what the modal at `index` speaks of.
  private func subject(before index: Int, in prose: Prose) -> Int? {
    guard index > 0 else { return nil }
    var last = index - 1
    while last > 0, ["also", "then", "each", "itself", "not"].contains(prose.word(last)) { last -= 1 }
    guard last >= 0, prose.isJoined(last, index) else { return nil }
    switch prose.word(last) {
    case "judge", "judges":
      return isHead(last, in: prose) ? last : nil
    case "officer", "officers":
      return last > 0 && prose.word(last - 1) == "judicial" && isHead(last - 1, in: prose) ? last - 1 : nil
    case "court", "courts":
      let first = last > 0 && ["juvenile", "superior", "dependency"].contains(prose.word(last - 1)) ? last - 1 : last
      if first == last, last > 0, !["the", "each", "that"].contains(prose.word(last - 1)) { return nil }
      return isHead(first, in: prose) ? first : nil
    default: return nil
    }
  }

  /// Whether no preposition makes the noun at `index` part of another subject: `an order of the court will`.
  private func isHead(_ index: Int, in prose: Prose) -> Bool {
    var before = index - 1
    while before >= 0, ["the", "a", "each", "presiding", "county", "that"].contains(prose.word(before)) { before -= 1 }
    guard before >= 0, prose.isJoined(before, index) else { return true }
    return !Self.prepositions.contains(
      prose.word(before))
  }

  private static let prepositions: Set<String> = [
    "of", "to", "by", "with", "from", "before", "in", "for", "at", "under", "and", "or", "as", "except", "excepting",
    "than",
    "besides", "against", "without", "through",
  ]

  // MARK: Bindings

  private func bindings(of wording: LibraryTexts.Wording) -> [Diagnostic] {
    guard case .roles(let roles) = wording.clause.binds,
      let court = roles.first(where: { $0.value == "juvenile-court" }),
      wording.prose.allWords.contains("shall")
    else { return [] }
    return [.courtBound(wording, at: court.range)]
  }

  // MARK: Terms

  /// Counsel's terms that bind whoever signs, the court's acknowledgment included.
  private func terms(in wording: LibraryTexts.Wording) -> [Diagnostic] {
    guard wording.clause.binds == .allParties, let topic = topic(of: wording), !mentionsCourt(wording.prose) else {
      return []
    }
    if courtIsNoParty, !reachesBeyondParties(wording.prose) { return [] }
    return [.courtInTerms(wording, topic)]
  }

  private func topic(of wording: LibraryTexts.Wording) -> String? {
    let words = Set(wording.prose.allWords + wording.titleProse.allWords)
    return Self.topics.first(where: words.contains)
  }

  private static let topics = [
    "indemnify", "indemnifies", "indemnity", "indemnification", "harmless", "insurance", "arbitration", "mediation",
    "disputes", "dispute", "breach", "audit",
  ]

  private func mentionsCourt(_ prose: Prose) -> Bool { prose.allWords.contains("court") }

  private func reachesBeyondParties(_ prose: Prose) -> Bool {
    !Set(prose.allWords).isDisjoint(with: ["signatory", "signatories", "undersigned", "signer", "signers"])
  }

  /// Whether the definition of a party leaves the court out.
  private var courtIsNoParty: Bool {
    texts.clauses.contains { clause in
      clause.defines.contains { $0.value == "party" }
        && Prose(clause.text.source).contains(phrase: ["juvenile", "court", "is", "neither", "a", "party"])
    }
  }
}

extension Diagnostic {
  static func courtCommanded(_ modal: String, at range: SourceRange) -> Self {
    Diagnostic(
      "lint.court-bound", .error, "no clause binds the juvenile court with '\(modal)'", at: range,
      hint: "write 'is asked to', 'may' or 'takes part in'")
  }

  static func courtBound(_ wording: LibraryTexts.Wording, at range: SourceRange) -> Self {
    Diagnostic(
      "lint.court-bound", .error, "'\(wording.name)' binds the juvenile court and says 'shall'", at: range,
      hint: "take the court out of 'binds'")
  }

  static func courtInTerms(_ wording: LibraryTexts.Wording, _ topic: String) -> Self {
    Diagnostic(
      "lint.court-bound", .error, "'\(wording.name)' binds whoever signs with a term on \(topic), the court too",
      at: wording.range, hint: "except the juvenile court, or bind the parties alone")
  }
}
