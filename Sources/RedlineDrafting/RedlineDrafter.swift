internal import DocumentModel
internal import GapAnalysis
package import ProtocolAssembly
internal import ProtocolDrafting
package import ProtocolModel
package import RevisionReview
internal import SourceText

/// Drafts both states of a text and marks in the later one what changed, as the change model knows it.
package struct RedlineDrafter: Sendable {
  /// One of the two states.
  package struct State: Sendable {
    package let name: ReviewSide.Name
    package let library: ClauseLibrary

    package init(_ name: ReviewSide.Name, _ library: ClauseLibrary) {
      self.name = name
      self.library = library
    }
  }

  private let base: State
  private let head: State
  private let day: CalendarDay
  private let remarks: [String]
  private let comparer: DocumentComparer

  /// `remarks` say what could not be compared for reasons that lie before.
  package init(from base: State, to head: State, on day: CalendarDay, notCompared remarks: [String] = []) {
    self.base = base
    self.head = head
    self.day = day
    self.remarks = remarks
    let successors = ClauseSuccession.successors(from: base.library, to: head.library)
    comparer = DocumentComparer(
      successors: Dictionary(successors.map { ($0.key.rawValue, $0.value.rawValue) }) { first, _ in first })
  }

  // MARK: The library

  /// The clauses of the library that are in `clauses`, whatever they are called in the other state.
  ///
  /// `others` say what the library does not show.
  package func library(
    _ clauses: Set<Clause.ID>, leavingOut count: Int, notCompared others: [String] = []
  ) -> Redline {
    let subject = clauses.count == 1 ? clauses.first : nil
    let title = subject.flatMap { head.library.clauses[$0]?.title ?? base.library.clauses[$0]?.title }
    let draft = { (state: State) in
      ProtocolDocument(
        metadata: metadata(title.map { "Section “\($0)”" } ?? "Changes to the clause library", state.library),
        cover: [], frontMatter: [],
        body: LibraryDrafter(state.library, on: day).body { clauses.contains($0) }.map(\.withNumbersInTitles),
        form: .sheet)
    }
    let rest = count == 0 ? [] : ["\(count) \(count == 1 ? "clause that is" : "clauses that are") the same in both"]
    return redline(from: draft(base), to: draft(head), subject?.rawValue ?? "library", notCompared: rest + others)
  }

  private func metadata(_ title: String, _ library: ClauseLibrary) -> DocumentMetadata {
    DocumentMetadata(
      title: title, county: "", status: .draft, numbering: .decimal, asOf: day.description, asOfInWords: day.inWords,
      lawCheckedOn: library.lawCheckedOn.description,
      codesReadTo: library.codesReadTo.map { "\($0.code) \($0.to)" }.joined(separator: ", "),
      libraryEdition: library.edition)
  }

  // MARK: A county

  /// A county's whole protocol, or only `clauses` of it; nil for a state in which the county has none.
  package func protocolText(
    from old: AssembledProtocol?, to new: AssembledProtocol?, only clauses: Set<Clause.ID>? = nil,
    wasAdopted: Bool = false
  ) -> Redline? {
    guard let county = new?.county ?? old?.county else { return nil }
    let after = new.map { document(of: $0, head.library, clauses) }
    let before = old.map { document(of: $0, base.library, clauses, isFinal: wasAdopted) }
    guard let some = after ?? before else { return nil }
    let none = ProtocolDocument(
      metadata: some.metadata, cover: [], frontMatter: [], body: [], form: some.form)
    let others = clauses == nil ? [] : ["the other sections, as asked"]
    let annex =
      hasRestrictedValue(old) || hasRestrictedValue(new)
      ? ["the restricted annex, which prints apart"] : []
    return redline(
      from: before ?? none, to: after ?? none, county.id.rawValue,
      notCompared: others + annex + [
        "the list of open items and the notes on a draft, which are no text of the protocol: tables are counted without those of the list"
      ])
  }

  private func hasRestrictedValue(_ assembled: AssembledProtocol?) -> Bool {
    assembled.map { text in text.valuesInText.contains { $0.value.isRestricted && $0.stated != nil } } ?? false
  }

  private func document(
    of assembled: AssembledProtocol, _ library: ClauseLibrary, _ clauses: Set<Clause.ID>?, isFinal: Bool = false
  ) -> ProtocolDocument {
    let report = Judge(library).report(on: assembled)
    let draft = ProtocolDrafter(library).document(of: assembled, report: report, isFinal: false)
    let metadata = isFinal ? draft.metadata.asFinal : draft.metadata
    guard let clauses else {
      return ProtocolDocument(
        metadata: metadata, cover: draft.cover, frontMatter: draft.frontMatter.filter { !$0.isOpenItems },
        body: draft.body.map(\.withoutRemarks))
    }
    return ProtocolDocument(
      metadata: metadata, cover: [], frontMatter: [],
      body: draft.body.compactMap { $0.only { clauses.contains(Identifier($0)) } }
        .map(\.withoutRemarks).map(\.withNumbersInTitles), form: .sheet)
  }

  // MARK: Both

  private func redline(
    from old: ProtocolDocument, to new: ProtocolDocument, _ subject: String, notCompared: [String]
  ) -> Redline {
    let editions =
      base.library.edition == head.library.edition
      ? "library \(head.library.edition)" : "library \(base.library.edition) to \(head.library.edition)"
    let date = (head.name.day ?? day).description
    let comparison = comparer.comparison(from: old, to: new)
    let frame = RedlineFrame(
      basis: "\(base.name.text) to \(head.name.text), \(editions)", author: editions, date: date,
      notTracked: comparison.notTracked, notCompared: remarks + notCompared, countsSections: new.form == .bound)
    return Redline(
      document: frame.around(comparison.document), old: frame.around(old), new: frame.around(new),
      author: editions, date: date, subject: subject)
  }
}

extension DocumentMetadata {
  fileprivate var asFinal: DocumentMetadata {
    DocumentMetadata(
      title: title, county: county, language: language, status: .final, numbering: numbering, asOf: asOf,
      asOfInWords: asOfInWords, lawCheckedOn: lawCheckedOn, codesReadTo: codesReadTo, libraryEdition: libraryEdition)
  }
}

extension Block {
  /// Whether it is the working list of a draft.
  fileprivate var isOpenItems: Bool {
    if case .section(let section) = self { section.anchor == "open-items" } else { false }
  }

  /// A part without the remarks for a draft's reader.
  fileprivate var withoutRemarks: Block {
    switch self {
    case .part(let part):
      .part(
        PartBlock(
          anchor: part.anchor, kind: part.kind, number: part.number, title: part.title,
          blocks: part.blocks.map(\.withoutRemarks)))
    case .clause(let clause):
      .clause(
        ClauseBlock(
          id: clause.id, number: clause.number, title: clause.title, edition: clause.edition, wording: clause.wording,
          remark: nil, blocks: clause.blocks))
    default: self
    }
  }

  /// The same with its numbers as words of the titles: Word counts from 1, and a part of a text does not begin there.
  fileprivate var withNumbersInTitles: Block {
    switch self {
    case .part(let part):
      .part(
        PartBlock(
          anchor: part.anchor, kind: .body, number: "",
          title: part.number.isEmpty ? part.title : "\(part.number). \(part.title)",
          blocks: part.blocks.map { $0.numbered(isAppendix: part.kind == .appendices) }))
    default: self
    }
  }

  private func numbered(isAppendix: Bool) -> Block {
    guard case .clause(let clause) = self, !clause.number.isEmpty else { return self }
    return .clause(
      ClauseBlock(
        id: clause.id, number: "",
        title: isAppendix ? "Appendix \(clause.number): \(clause.title)" : "\(clause.number) \(clause.title)",
        edition: clause.edition, wording: clause.wording, remark: clause.remark, blocks: clause.blocks))
  }

  /// A part with some of its clauses; nil when none is left.
  fileprivate func only(where isWanted: (String) -> Bool) -> Block? {
    guard case .part(let part) = self else { return nil }
    let blocks = part.blocks.filter { if case .clause(let clause) = $0 { isWanted(clause.id) } else { false } }
    guard !blocks.isEmpty else { return nil }
    return .part(
      PartBlock(anchor: part.anchor, kind: part.kind, number: part.number, title: part.title, blocks: blocks))
  }
}
