package import ProtocolAssembly
package import ProtocolModel
internal import SourceText

/// The text that is in force as adopted, judged by today's law beside the draft.
package struct AdoptedComparison: Sendable {
  /// What differs between the record and the draft.
  package struct TextDrift: Hashable, Sendable {
    /// Clauses whose words differ, that the draft has besides, and that it no longer has; by identifier.
    package let reworded: [Clause.ID]
    package let added: [Clause.ID]
    package let dropped: [Clause.ID]
    /// Whether values, partners or facts of the county differ.
    package let countyChanged: Bool

    package var isEmpty: Bool { reworded.isEmpty && added.isEmpty && dropped.isEmpty && !countyChanged }
  }

  /// The step that put the text in force.
  package let event: Adoption.Event
  package let reviewedOn: CalendarDay?
  package let isExpired: Bool
  package let drift: LawDrift
  package let textDrift: TextDrift
  /// In the order of the draft's findings; empty when the text cannot be found again.
  package let findings: [Finding]
  /// Why the text cannot be found again; nil when it was.
  package let problem: String?
  private let byElement: [StatutoryElement.ID: Finding]

  /// Compares the text in force on the report's day with the draft; nil when none is in force.
  ///
  /// `adopted` is the text as it was assembled then, or the reason why it cannot be.
  package init?(
    of adoption: Adoption, with draft: (assembled: AssembledProtocol, report: GapReport),
    adopted: Result<AssembledProtocol, UnreadableText>, _ library: ClauseLibrary
  ) {
    let day = draft.report.day
    guard let event = adoption.textEvent(on: day), let text = event.text else { return nil }
    self.event = event
    reviewedOn = adoption.lastReview(on: day)
    isExpired = adoption.isExpired(on: day)
    let bearing = draft.report.findings.filter { $0.state != .notApplicable && $0.state != .notInForce }
    // A review without a change says nothing about laws that came since.
    drift = LawDrift(of: bearing.map(\.element), since: text.asOf, until: day)
    textDrift = Self.textDrift(from: text, to: draft.assembled)
    switch adopted {
    case .success(let assembled):
      let rejudged = assembled.rejudged(on: day, knowing: draft.assembled.facts)
      findings = Judge(library).report(on: rejudged).findings.map { [drift] in $0.marked(by: drift) }
      problem = nil
    case .failure(let unreadable):
      findings = []
      problem = unreadable.reason
    }
    byElement = Dictionary(findings.map { ($0.element.id, $0) }) { first, _ in first }
  }

  /// Why an adopted text cannot be made again, in words that can follow a colon.
  package struct UnreadableText: Error, Hashable, Sendable {
    package let reason: String

    package init(_ reason: String) { self.reason = reason }
  }

  package func finding(on element: StatutoryElement.ID) -> Finding? { byElement[element] }

  package func count(of state: Finding.State) -> Int { findings.count { $0.state == state } }

  private static func textDrift(from text: AdoptedText, to draft: AssembledProtocol) -> TextDrift {
    let recorded = Dictionary(text.clauses.map { ($0.clause, $0) }) { first, _ in first }
    let now = AdoptedText(recording: draft, library: text.libraryEdition, commit: text.commit) { _ in "" }
    let ids = Set(now.clauses.map(\.clause))
    return TextDrift(
      reworded: now.clauses.filter { clause in
        recorded[clause.clause].map { $0.fingerprint != clause.fingerprint || $0.edition != clause.edition } ?? false
      }.map(\.clause).sorted(),
      added: ids.filter { recorded[$0] == nil }.sorted(), dropped: recorded.keys.filter { !ids.contains($0) }.sorted(),
      countyChanged: now.values != text.values || now.partners != text.partners
        || lastingFacts(of: now) != lastingFacts(of: text))
  }

  /// The facts but opting in, which each fiscal year states anew.
  private static func lastingFacts(of text: AdoptedText) -> [AdoptedText.Pair] {
    text.facts.filter { $0.name != "opted-in" }
  }
}

extension Finding {
  /// The finding on an adopted text, marked where the meaning of its duty changed since.
  fileprivate func marked(by drift: LawDrift) -> Finding {
    guard let change = drift.change(of: element.id), change.kind == .meaning else { return self }
    return Finding(
      element: element, state: state, severity: severity, marks: marks + [.stale(change)], reasons: reasons,
      carriers: carriers, bearers: bearers)
  }
}
