internal import ProtocolModel
internal import SourceText
internal import TextScanning

/// Defined terms: used somewhere, defined once, and defined wherever they are used.
struct TermReview {
  let texts: LibraryTexts

  func diagnostics() -> [Diagnostic] {
    let terms = texts.clauses.flatMap { clause in clause.defines.map { Term($0, in: clause) } }
    return definedTwice(terms) + terms.flatMap(problems)
  }

  private struct Term {
    let name: Located<String>
    let clause: Clause
    let words: [String]

    init(_ name: Located<String>, in clause: Clause) {
      self.name = name
      self.clause = clause
      words = Prose(name.value).allWords
    }
  }

  private func definedTwice(_ terms: [Term]) -> [Diagnostic] {
    var first: [[String]: Term] = [:]
    return terms.compactMap { term in
      guard let earlier = first[term.words] else {
        first[term.words] = term
        return nil
      }
      // Two clauses may take turns: one for older protocols, one for newer.
      guard overlap(earlier.clause, term.clause) else { return nil }
      return .termTwice(term.name, first: earlier.name.range)
    }
  }

  private func overlap(_ left: Clause, _ right: Clause) -> Bool {
    if let end = left.to, let start = right.from, end < start { return false }
    if let end = right.to, let start = left.from, end < start { return false }
    return true
  }

  private func problems(with term: Term) -> [Diagnostic] {
    let uses = texts.wordings(with: term.words)
    guard uses.contains(where: { $0.clause.id == term.clause.id }) else {
      return [.termNotInText(term.name, term.clause)]
    }
    let others = uses.filter { $0.clause.id != term.clause.id }
    guard !others.isEmpty else { return [.termUnused(term.name)] }
    let definers = texts.clauses.filter { clause in clause.defines.contains { $0.value == term.name.value } }
    if definers.allSatisfy(\.isOptional), let firm = others.first(where: { !$0.clause.isOptional }) {
      return [.termMayBeUndefined(term.name, usedBy: firm)]
    }
    return []
  }
}

extension Diagnostic {
  static func termTwice(_ term: Located<String>, first: SourceRange) -> Self {
    Diagnostic(
      "lint.term-twice", .warning, "the term '\(term.value)' is defined twice", at: term.range,
      notes: [Note("first defined here", at: first)])
  }

  static func termNotInText(_ term: Located<String>, _ clause: Clause) -> Self {
    Diagnostic(
      "lint.term-undefined", .warning, "'\(clause.id)' says it defines '\(term.value)', which is not in its text",
      at: term.range)
  }

  static func termUnused(_ term: Located<String>) -> Self {
    Diagnostic(
      "lint.term-unused", .notice, "no other clause uses the defined term '\(term.value)'", at: term.range)
  }

  static func termMayBeUndefined(_ term: Located<String>, usedBy wording: LibraryTexts.Wording) -> Self {
    Diagnostic(
      "lint.term-undefined", .warning,
      "only an optional clause defines '\(term.value)', and '\(wording.name)' always uses it", at: term.range,
      notes: [Note("used here", at: wording.range)])
  }
}
