package import ProtocolModel
package import SourceText

/// Judges the citations that people wrote by what a library knows of the law on one day.
package struct CitationReview: Sendable {
  let library: ClauseLibrary
  let day: CalendarDay
  private let known: [String: KnownCitation]
  private let book: LazyCitationBook

  package init(_ library: ClauseLibrary, on day: CalendarDay) {
    self.library = library
    self.day = day
    known = Dictionary(library.citations.flatMap { known in known.matches.map { ($0, known) } }) { first, _ in first }
    book = LazyCitationBook(library)
  }

  /// What is to be said of each citation in `text`, in its order.
  package func diagnostics(on text: PlacedText, _ prose: Prose) -> [Diagnostic] {
    let faulty = CitationScanner(prose).citations().compactMap { citation in
      verdict(on: citation).map { (verdict: $0, citation: citation) }
    }
    return zip(faulty, text.ranges(of: faulty.map(\.citation.bytes))).map { found, range in
      diagnostic(found.verdict, on: found.citation, text.words(of: found.citation.bytes), at: range)
    }
  }

  /// What is wrong with a citation.
  enum Verdict {
    case known(KnownCitation)
    /// It stood there once: the provision and where it stands on the day.
    case moved(Provision, now: String)
    case repealed(Provision, CalendarDay)
    /// It had not begun on the day.
    case early(begins: CalendarDay)
    case unknown(near: String?)
  }

  func verdict(on citation: WrittenCitation) -> Verdict? {
    if let found = known[citation.canonical] ?? known[citation.wholeSection] {
      return isFaulty(found) ? .known(found) : nil
    }
    if let verdict = historicalVerdict(on: citation) { return verdict.value }
    return unknownVerdict(on: citation)
  }

  /// Whether a known citation is to be pointed out on the day.
  private func isFaulty(_ found: KnownCitation) -> Bool {
    switch found.flag {
    case .upstreamStale: false
    case .knownError: true
    case .stale, .checkDate, .spent: found.from.map { $0 <= day } ?? true
    }
  }

  private struct Answer {
    let value: Verdict?
  }

  /// The verdict of the provisions that ever had this citation; nil when none had.
  private func historicalVerdict(on citation: WrittenCitation) -> Answer? {
    let uses = book.whole.uses(of: citation)
    guard let first = uses.first else { return nil }
    for use in uses where use.provision.era(on: day) == use.era {
      if let end = use.provision.repealed, end <= day { return Answer(value: .repealed(use.provision, end)) }
      if let begin = use.era.from.firstDay, begin > day { return Answer(value: .early(begins: begin)) }
      return Answer(value: nil)
    }
    if let begin = first.era.from.firstDay, begin > day { return Answer(value: .early(begins: begin)) }
    return Answer(value: .moved(first.provision, now: library.citation(of: first.provision.id, on: day)))
  }

  private func unknownVerdict(on citation: WrittenCitation) -> Verdict? {
    let book = book.whole
    guard citation.section != nil else {
      guard !citation.authority.hasPrefix("Stats."), !book.hasLetter(citation.authority) else { return nil }
      return .unknown(near: nil)
    }
    guard book.knowsAuthority(citation.authority), !book.knowsSection(citation) else { return nil }
    return .unknown(near: book.nearSection(to: citation))
  }
}
