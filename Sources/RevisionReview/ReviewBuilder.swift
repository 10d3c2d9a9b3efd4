internal import GapAnalysis
internal import ModelLoading
internal import ProseDiff
package import ProtocolModel
internal import SourceText

/// What a review looks at.
package struct ReviewScope: Sendable {
  package let day: CalendarDay
  /// Nil means every county, without invented examples.
  package let counties: Set<County.ID>?
  /// Nil means every clause.
  package let clauses: Set<Clause.ID>?
  /// What was adopted, when that is the base.
  package let adoption: Adoption?

  /// An adopted protocol as the base of a review.
  package struct Adoption: Sendable {
    /// The day on which its text was made.
    package let asOf: CalendarDay
    /// The clauses of the adopted text and of the draft.
    package let clauses: Set<Clause.ID>

    package init(asOf: CalendarDay, clauses: Set<Clause.ID>) {
      self.asOf = asOf
      self.clauses = clauses
    }
  }

  package init(
    on day: CalendarDay, counties: Set<County.ID>? = nil, clauses: Set<Clause.ID>? = nil, adoption: Adoption? = nil
  ) {
    self.day = day
    self.counties = counties
    self.clauses = clauses
    self.adoption = adoption
  }

  func includes(_ clause: Clause.ID) -> Bool {
    (clauses?.contains(clause) ?? true) && (adoption?.clauses.contains(clause) ?? true)
  }
}

/// Compares two states of a project: words, values, places, law, and what they do to each county.
package struct ReviewBuilder: Sendable {
  private let old: ReviewSide
  private let new: ReviewSide
  private let scope: ReviewScope
  private let remarks: [String]

  /// `remarks` say what could not be compared for reasons that lie before the comparison.
  package init(_ old: ReviewSide, _ new: ReviewSide, _ scope: ReviewScope, notCompared remarks: [String] = []) {
    self.old = old
    self.new = new
    self.scope = scope
    self.remarks = remarks
  }

  package func report() -> ReviewReport {
    let vocabulary = Vocabulary(old, new).prose
    let matching = ClauseMatching(old.library.clauses, new.library.clauses)
    let successors = Dictionary(matching.pairs.map { ($0.old.id, $0.new.id) }) { first, _ in first }
    let predecessors = Dictionary(successors.map { ($0.value, $0.key) }) { first, _ in first }
    let clauses = ClauseReviewer(old, new, matching, successors, vocabulary)
    let library = clauses.libraryChanges().filter { scope.includes($0.id) }
    let allLocal = clauses.localChanges()
    let local = allLocal.filter { scope.includes($0.id) && includes($0.owner) }
    let leftOut = leftOut(Set(allLocal.map(\.owner)))
    let counties = countyResults(successors, vocabulary)
    let statements = scope.clauses == nil ? statementChanges() : []
    let impacts = withStatements(statements, counties.impacts.compactMap(narrowed))
    // Under a clause's name alone, neither the law nor what counties state is looked at.
    let lapsed = scope.clauses == nil ? counties.lapsed : []
    let amendments = AmendmentReviewer(old, new, predecessors: predecessors, vocabulary).changes()
      .filter { scope.includes($0.clause) && includes($0.owner) }
    let moves = SentenceMoveFinder(library).moves()
    let law = scope.clauses == nil ? LawComparer(old.library, new.library).changes() : []
    // What an unread base covered is not known: everything would look gained.
    let judged = old.isUnread ? [] : counties.elements
    let elements = judged.filter { change in
      scope.clauses == nil || [change.oldCarrier, change.newCarrier].contains { $0.map(scope.includes) ?? false }
    }
    let all = library + local
    let findings = FindingList(
      all, elements, amendments, moves, lapsed, law, statements, successors: successors
    ).findings
    return ReviewReport(
      base: old.name, head: new.name, baseEdition: old.library.edition, headEdition: new.library.edition,
      day: scope.day, narrowing: narrowing, counts: counts(all, impacts, of: counties.total), elements: elements,
      amendments: amendments, clauses: all, moves: moves, renumbered: clauses.renumbered().filter(scope.includes),
      impacts: impacts,
      statements: statements, lapsedWaivers: lapsed, law: law, findings: findings,
      notCompared: notCompared + leftOut.map(ReviewReport.remark), leftOut: leftOut,
      isSinceAdoption: scope.adoption != nil, isBaseUnread: old.isUnread)
  }

  // MARK: Counties

  private struct CountyResults {
    let elements: [ElementChange]
    let impacts: [CountyImpact]
    let lapsed: [LapsedWaiver]
    let total: Int
  }

  /// The counties looked at, by identifier.
  private var countyIDs: [County.ID] {
    let all =
      old.counties.counties.values.map { ($0.id, $0.isExample) }
      + new.counties.counties.values.map { ($0.id, $0.isExample) }
    return Set(all.filter { id, isExample in scope.counties?.contains(id) ?? !isExample }.map(\.0)).sorted()
  }

  private func countyResults(_ successors: [Clause.ID: Clause.ID], _ vocabulary: ProseVocabulary) -> CountyResults {
    var reviewer = CountyReviewer(
      old, new, on: scope.day, adoptedAsOf: scope.adoption?.asOf, only: scope.clauses, successors: successors,
      vocabulary: vocabulary)
    var counties: [CountyReviewer.Shift: [County.ID]] = [:]
    var impacts: [CountyImpact] = []
    var lapsed: [LapsedWaiver] = []
    let ids = countyIDs
    for id in ids {
      let result = reviewer.result(for: id)
      for shift in result.shifts { counties[shift, default: []].append(id) }
      if let impact = result.impact { impacts.append(impact) }
      lapsed += result.lapsedWaivers.map { LapsedWaiver(county: id, waiver: $0) }
    }
    let elements = counties.compactMap { shift, ids in change(shift, ids, reviewer.reasons[shift] ?? []) }
      .sorted { Self.order($0) < Self.order($1) }
    return CountyResults(elements: elements, impacts: impacts, lapsed: lapsed, total: ids.count)
  }

  private func change(_ shift: CountyReviewer.Shift, _ counties: [County.ID], _ reasons: [Reason]) -> ElementChange? {
    guard let element = new.library.elements[shift.element] ?? old.library.elements[shift.element] else { return nil }
    let library = new.library.elements[shift.element] == nil ? old.library : new.library
    return ElementChange(
      kind: shift.kind, element: element, citation: library.citation(of: element, on: scope.day), counties: counties,
      oldCarrier: shift.oldCarrier, newCarrier: shift.newCarrier, oldState: shift.oldState, newState: shift.newState,
      words: shift.words, oldWords: shift.oldWords, keptWords: shift.keptWords, causes: shift.causes, reasons: reasons,
      range: (shift.newCarrier ?? shift.oldCarrier).flatMap { carriageRange(of: shift.element, in: $0) })
  }

  private func carriageRange(of element: StatutoryElement.ID, in clause: Clause.ID) -> SourceRange? {
    guard let clause = new.library.clauses[clause] else { return nil }
    let carriages = clause.carries + clause.variants.flatMap(\.carries)
    return carriages.first { $0.element.value == element }?.range ?? clause.range
  }

  private static func order(_ change: ElementChange) -> (Int, String, String, String) {
    (
      ElementChange.Kind.allCases.firstIndex(of: change.kind) ?? 0, change.element.id.rawValue,
      "\(change.oldCarrier?.rawValue ?? "") \(change.newCarrier?.rawValue ?? "")",
      "\(change.counties.map(\.rawValue).joined(separator: " ")) \(change.oldState?.rawValue ?? "") \(change.newState?.rawValue ?? "")"
    )
  }

  private func includes(_ owner: TextOwner) -> Bool {
    switch owner {
    case .library: true
    case .county(let id): countyIDs.contains(id)
    case .region(let id):
      scope.counties == nil
        || (new.counties.regions[id] ?? old.counties.regions[id])?.counties.contains { countyIDs.contains($0.value) }
          ?? false
    }
  }

  private func statementChanges() -> [CountyStatementChange] {
    let ids = Set(old.counties.regions.keys).union(new.counties.regions.keys).sorted()
    let regions = ids.compactMap { id -> CountyStatementChange? in
      guard includes(.region(id)) else { return nil }
      let (then, now) = (old.counties.regions[id], new.counties.regions[id])
      let before = then.map { Settings(of: $0, under: old.library) } ?? Settings()
      let after = now.map { Settings(of: $0, under: new.library) } ?? Settings()
      let settings = before.changes(to: after)
      return settings.isEmpty
        ? nil : (now ?? then).map { CountyStatementChange(owner: .region(id), settings: settings, range: $0.range) }
    }
    return regions + countyIDs.compactMap(statementChange)
  }

  /// What a county that both states have states otherwise; nil when that is nothing.
  private func statementChange(of id: County.ID) -> CountyStatementChange? {
    guard let before = old.counties.counties[id], let after = new.counties.counties[id] else { return nil }
    var (then, now) = (Settings(of: before, under: old.library), Settings(of: after, under: new.library))
    if scope.adoption == nil {
      then.add("record of adoption", old.adoptions[id])
      now.add("record of adoption", new.adoptions[id])
    }
    let settings = then.changes(to: now)
    return settings.isEmpty ? nil : CountyStatementChange(owner: .county(id), settings: settings, range: after.range)
  }

  /// Invented counties that changed, when nobody asked for less than everything; `owners` have texts that changed.
  private func leftOut(_ owners: Set<TextOwner>) -> [County.ID] {
    guard scope.counties == nil, scope.clauses == nil else { return [] }
    let all = Set(old.counties.counties.keys).union(new.counties.counties.keys)
    return all.subtracting(countyIDs).sorted().filter { id in
      (old.counties.counties[id] == nil) != (new.counties.counties[id] == nil)
        || statementChange(of: id) != nil || owners.contains(.county(id))
    }
  }

  // MARK: The whole

  /// What the change does to the clauses that are looked at; nil when that is nothing.
  private func narrowed(_ impact: CountyImpact) -> CountyImpact? {
    guard scope.clauses != nil else { return impact }
    let touched = impact.touched.filter { scope.includes($0.clause) }
    return touched.isEmpty
      ? nil
      : CountyImpact(
        county: impact.county, name: impact.name, presence: impact.presence, touched: touched, renumbered: 0)
  }

  /// The impacts, and counties whose files say something else though their documents do not; by identifier.
  private func withStatements(_ statements: [CountyStatementChange], _ impacts: [CountyImpact]) -> [CountyImpact] {
    var impacts = Dictionary(impacts.map { ($0.county, $0) }) { first, _ in first }
    for change in statements {
      guard let id = change.county else { continue }
      let name = new.counties.counties[id]?.name ?? id.rawValue
      impacts[
        id, default: CountyImpact(county: id, name: name, presence: .both, touched: [], renumbered: 0)
      ].statements = change.settings
    }
    return impacts.values.sorted { $0.county < $1.county }
  }

  private func counts(
    _ clauses: [ClauseChange], _ impacts: [CountyImpact], of total: Int
  ) -> ReviewReport.Counts {
    let words = clauses.flatMap(\.texts).map(\.comparison).reduce(0) { $0 + max($1.deletedWords, $1.insertedWords) }
    return ReviewReport.Counts(
      changedClauses: clauses.count { !$0.isOnlyTypographic }, changedWords: words, counties: total,
      touchedCounties: impacts.count(where: \.isTouched))
  }

  private var narrowing: [String] {
    var result: [String] = []
    if let counties = scope.counties, scope.adoption == nil {
      result.append("counties \(counties.sorted().map(\.rawValue).joined(separator: ", "))")
    }
    if let clauses = scope.clauses {
      result.append("clauses \(clauses.sorted().map(\.rawValue).joined(separator: ", "))")
    }
    return result
  }

  private var notCompared: [String] {
    var result = remarks
    if scope.counties != nil {
      let known = Array(old.counties.counties.values) + new.counties.counties.values
      let others = Set(known.filter { !$0.isExample }.map(\.id)).subtracting(countyIDs).count
      if others > 0 { result.append("\(others) other \(others == 1 ? "county" : "counties"), as asked") }
    }
    if scope.clauses != nil { result.append("other clauses, the law and what counties state, as asked") }
    if scope.adoption != nil { result.append("clauses of the library that are in neither text") }
    return result
  }
}
