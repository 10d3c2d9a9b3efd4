package import DocumentModel
internal import ProseDiff
package import ProtocolModel
internal import ReviewWriting
package import RevisionReview
internal import SourceText

/// One page in plain words for a county's committee or a supervisor: what changed, why it matters, who is touched, what
/// must be decided, what was not compared.
package struct ChangeMemo: Sendable {
  private let report: ReviewReport
  private let library: ClauseLibrary
  private let base: ClauseLibrary

  /// So many lines of each section fit on the page; the rest is counted.
  private static let mostChanges = 5
  private static let mostStatements = 3
  private static let mostReasons = 4
  private static let mostDecisions = 5
  private static let mostLetters = 200
  private static let mostNames = 10

  /// `library` is that of the later state, `base` that of the earlier.
  package init(_ report: ReviewReport, _ library: ClauseLibrary, base: ClauseLibrary) {
    self.report = report
    self.library = library
    self.base = base
  }

  package var document: ProtocolDocument {
    let headline = ReviewHeadline(report)
    var body: [Block] = [.paragraph([.text("\(headline.basis).\(headline.narrowing.map { " \($0)" } ?? "")")])]
    body += section("What changed", [headline.summary] + statements + changes)
    body += section("Why it matters", reasons)
    body += section("Who is touched", touched)
    body += section("What must be decided", decisions)
    body += section("Not compared", [notCompared])
    return ProtocolDocument(
      metadata: DocumentMetadata(
        title: "Change memo", county: "", status: .draft, numbering: .decimal, asOf: report.day.description,
        asOfInWords: report.day.inWords, lawCheckedOn: library.lawCheckedOn.description,
        codesReadTo: library.codesReadTo.map { "\($0.code) \($0.to)" }.joined(separator: ", "),
        libraryEdition: library.edition),
      cover: [], frontMatter: [], body: body, form: .sheet)
  }

  /// A heading in the text, which takes less of the page than one of its own.
  private func section(_ title: String, _ lines: [String]) -> [Block] {
    [
      .paragraph([.strong([.text(title)])]),
      .list(ListBlock(start: nil, items: lines.map { [.paragraph([.text($0)])] })),
    ]
  }

  // MARK: What changed

  /// What counties and regions state otherwise, which no clause of the library shows.
  private var statements: [String] {
    Self.cut(report.statements.map(\.summary), Self.mostStatements, "files state otherwise; mou diff shows each")
  }

  /// The heaviest sentences that changed, then what came, went or got another name; the rest counted.
  private var changes: [String] {
    let moved = Set(report.moves.map(\.sentence))
    var lines: [(kind: ChangeKind, line: String)] = []
    for clause in report.clauses {
      if clause.kind != .changed { lines.append((.words, line(clause))) }
      for change in clause.texts.flatMap(\.comparison.changes) where change.kind != .typographic {
        let sentence = QuotedSentences.folded(change.new.isEmpty ? change.old : change.new)
        if !moved.contains(sentence) { lines.append((change.kind, line(change, clause))) }
      }
    }
    for move in report.moves {
      lines.append((.moved, "“\(Self.short(move.sentence))” moved from \(move.from) to \(move.to)"))
    }
    let heaviest = lines.enumerated().sorted { left, right in
      (left.element.kind, left.offset) < (right.element.kind, right.offset)
    }
    return Self.cut(heaviest.map(\.element.line), Self.mostChanges, "changes; mou diff shows each with its words")
  }

  private func line(_ change: ProseChange, _ clause: ClauseChange) -> String {
    let what =
      change.old.isEmpty
      ? "new: “\(Self.short(change.new))”"
      : change.new.isEmpty
        ? "gone: “\(Self.short(change.old))”" : "“\(Self.short(change.old))” became “\(Self.short(change.new))”"
    return "\(clause.title) (\(clause.id)): \(what)"
  }

  private func line(_ clause: ClauseChange) -> String { "\(clause.title) (\(clause.id)): \(clause.summary)" }

  private static func short(_ text: String) -> String {
    var folded = QuotedSentences.folded(text)
    // The mark of a list is no word.
    if folded.hasPrefix("- ") { folded.removeFirst(2) }
    return folded.count <= mostLetters / 3 ? folded : String(folded.prefix(mostLetters / 3)) + "…"
  }

  /// The first `most` lines; a last one counts the rest.
  private static func cut(_ lines: [String], _ most: Int, _ noun: String) -> [String] {
    let lines = lines.map { $0.count <= mostLetters ? $0 : String($0.prefix(mostLetters)) + "…" }
    if lines.count <= most { return lines }
    return lines.prefix(most) + ["and \(lines.count - most) more \(noun)"]
  }

  // MARK: Why it matters

  private var reasons: [String] {
    let kinds = report.clauses.flatMap(\.texts).flatMap(\.comparison.changes).map(\.kind)
    let counts = kinds.reduce(into: [ChangeKind: Int]()) { $0[$1, default: 0] += 1 }
    let lines = ChangeKind.allCases.compactMap { kind -> String? in
      guard let count = counts[kind], let meaning = kind.meaning else { return nil }
      return "\(count) \(count == 1 ? "place" : "places"): \(meaning)."
    }
    let losses = report.elements.filter(\.kind.isLoss)
    let lost =
      losses.isEmpty
      ? []
      : [
        "\(Set(losses.map(\.element.id)).count) statutory elements are no longer covered as before, the worst there is."
      ]
    let all = lost + statesOfElements + lines
    if report.isBaseUnread { return ["The earlier text could not be read, so nobody can tell what the change means."] }
    if all.isEmpty { return ["No word of an agreement changed in a way that bears on a duty."] }
    return Self.cut(all, Self.mostReasons, "kinds of change of less weight")
  }

  /// What is judged otherwise though nothing is lost; statements alone bear on duties too.
  private var statesOfElements: [String] {
    let changes = report.elements.filter { $0.kind == .changed || $0.kind == .gained }
    let count = Set(changes.map(\.element.id)).count
    let judged = "\(count) statutory \(count == 1 ? "element is" : "elements are") judged otherwise, none of them lost."
    if count > 0 { return [judged] }
    return report.statements.isEmpty
      ? [] : ["What a county states fills its protocol, and decides which of its words stand and which duties apply."]
  }

  // MARK: Who is touched

  private var touched: [String] {
    let counties = report.impacts.filter(\.readsOtherwise).map(\.name)
    let others = report.impacts.filter { !$0.readsOtherwise && $0.isTouched }.map(\.name)
    let total = report.counts.counties
    let who: String =
      report.isBaseUnread
      ? "Not known; there are \(total) county protocols now."
      : counties.isEmpty
        ? "No county's protocol reads otherwise\(report.law.isEmpty ? "" : ", its tables of the law aside")."
        : counties.count == total && total > 1
          ? "All \(total) county protocols read otherwise."
          : "\(counties.count) of \(total) county protocols \(counties.count == 1 ? "reads" : "read") otherwise: \(Self.names(counties))."
    let roles = boundRoles
    let files = others.isEmpty ? [] : ["What the file states changed, not the protocol's words: \(Self.names(others))."]
    return [who] + files + (roles.isEmpty ? [] : ["The sections that changed bind: \(Self.names(roles))."])
  }

  /// The roles that changed clauses bind, in the order of the vocabulary.
  private var boundRoles: [String] {
    var bound: Set<PartnerRole.ID> = []
    for change in report.clauses {
      guard let clause = library.clauses[change.id] ?? base.clauses[change.id] else { continue }
      switch clause.binds {
      case .allParties: return ["every party"]
      case .roles(let roles): bound.formUnion(roles.map(\.value))
      }
    }
    return library.roleOrder.filter(bound.contains).map(library.name(of:))
  }

  private static func names(_ names: [String]) -> String {
    let shown = names.prefix(mostNames).joined(separator: ", ")
    return names.count > mostNames ? "\(shown) and \(names.count - mostNames) others" : shown
  }

  // MARK: What must be decided

  private var decisions: [String] {
    if report.isBaseUnread {
      return ["Whether to go on without knowing what was lost; mend the base and compare again."]
    }
    var lines = duties(where: \.isLoss) { "is cover given up for" + $0 }
    lines += duties {
      $0 == .weakened
    } words: {
      "are weaker words meant for" + $0
    }
    lines += report.amendments.filter { $0.kind == .stale || $0.kind == .orphan }.map { change in
      "\(change.owner.name): whether its own text for \(change.clause) still stands, since the library's \(change.kind == .orphan ? "clause is gone" : "clause changed")."
    }
    for clause in report.clauses {
      if case .renamed(let old, .alike) = clause.kind {
        lines.append("Whether \(clause.id) is \(old) under another name; the files do not say so.")
      }
    }
    lines += report.lapsedWaivers.map {
      "\($0.county): a waiver of \($0.waiver.rule.value) has nothing left to waive; take it out."
    }
    if lines.isEmpty {
      return [
        "Nothing that the comparison can tell: no cover was lost, no county's own text went stale. Counsel reads the words."
      ]
    }
    return Self.cut(lines, Self.mostDecisions, "decisions; mou diff lists them")
  }

  /// A line for each clause and set of counties: `“Reporting a missing child”, in every county: … 2 duties (PC …)?`
  private func duties(
    where isMeant: (ElementChange.Kind) -> Bool, words: (String) -> String
  ) -> [String] {
    var groups: [(clause: Clause.ID?, counties: [County.ID], citations: [String], count: Int)] = []
    for change in report.elements where isMeant(change.kind) {
      let clause = change.newCarrier ?? change.oldCarrier
      let index = groups.firstIndex { $0.clause == clause && $0.counties == change.counties }
      let place = index ?? groups.count
      if index == nil { groups.append((clause, change.counties, [], 0)) }
      groups[place].count += 1
      if !groups[place].citations.contains(change.citation) { groups[place].citations.append(change.citation) }
    }
    return groups.map { group in
      let title = group.clause.flatMap { library.clauses[$0]?.title ?? base.clauses[$0]?.title } ?? "no section"
      let duties = " \(group.count) \(group.count == 1 ? "duty" : "duties") (\(Self.names(group.citations)))"
      return "“\(title)”, in \(places(group.counties)): \(words(duties))?"
    }
  }

  private func places(_ counties: [County.ID]) -> String {
    counties.count == report.counts.counties && counties.count > 1
      ? "every county" : Self.names(counties.map(\.rawValue))
  }

  // MARK: What was not compared

  private var notCompared: String {
    let left =
      report.notCompared.isEmpty ? "Nothing." : Self.cut(report.notCompared, 3, "things").joined(separator: "; ") + "."
    return "\(left) The comparison reads words, not practice, and is not legal advice."
  }
}

extension ChangeKind {
  /// Why a reader without the law at hand should look; nil for what bears on nothing.
  fileprivate var meaning: String? {
    switch self {
    case .modal: "how strongly somebody is bound changed (shall, must, will, may)"
    case .negation: "a “not” or “no” came or went, which may turn a duty round"
    case .exception: "an exception came, went or changed, so a duty reaches more or fewer cases"
    case .conjunction: "“and” stands for “or”, or the other way, so more or fewer conditions must hold"
    case .number: "a number changed"
    case .date: "a date changed"
    case .timeUnit: "how time is counted changed (hours, days, court days)"
    case .citation: "another law or section is cited"
    case .party: "who is named changed"
    case .definedTerm: "a term with a meaning of its own changed"
    case .rewritten: "a section was written anew and must be read whole"
    case .words, .split, .joined: "the wording changed without one of the marks above; read whether the sense did"
    case .moved, .renumbered, .typographic: nil
    }
  }
}
