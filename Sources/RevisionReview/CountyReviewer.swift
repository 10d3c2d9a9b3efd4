internal import GapAnalysis
internal import ModelLoading
internal import ProseDiff
internal import ProtocolAssembly
internal import ProtocolModel
internal import SourceText

/// Assembles and judges one county on both sides, with the same rules and the same day, and tells the two apart.
struct CountyReviewer {
  /// What a review of one county found.
  struct Result {
    let shifts: [Shift]
    let impact: CountyImpact?
    let lapsedWaivers: [Waiver]
  }

  /// One element's change in one county, to be joined with the like of other counties.
  struct Shift: Hashable {
    let kind: ElementChange.Kind
    let element: StatutoryElement.ID
    let oldCarrier: Clause.ID?
    let newCarrier: Clause.ID?
    let oldState: Finding.State?
    let newState: Finding.State?
    let words: ProseComparison?
    var oldWords: String?
    var keptWords: String?
    var causes: [SettingChange] = []
  }

  private struct Judged {
    let assembled: AssembledProtocol
    let findings: [StatutoryElement.ID: Finding]
  }

  /// What became of the words that carried an element: one of the three.
  private struct Fate {
    var kept: String?
    var changed: ProseComparison?
    var gone: String?
  }

  private let old: ReviewSide
  private let new: ReviewSide
  private let day: CalendarDay
  /// The day on which the old text was made, when it was adopted; it is judged on `day` all the same.
  private let adoptedAsOf: CalendarDay?
  private let successors: [Clause.ID: Clause.ID]
  private let judges: (old: Judge, new: Judge)
  private let assemblers: (old: ProtocolAssembler, new: ProtocolAssembler)
  private var carriages: CarriageComparer
  private var texts = TextComparer()
  /// The clauses that are looked at, with the elements that they carry anywhere; nil means all.
  private let scope: (clauses: Set<Clause.ID>, elements: Set<StatutoryElement.ID>)?
  /// Why elements are not met in the counties reviewed so far: the first county's reasons.
  private(set) var reasons: [Shift: [Reason]] = [:]

  /// `successors` gives the new identifier of a clause that has another one now; with `clauses` nothing else is judged.
  init(
    _ old: ReviewSide, _ new: ReviewSide, on day: CalendarDay, adoptedAsOf: CalendarDay? = nil,
    only clauses: Set<Clause.ID>? = nil, successors: [Clause.ID: Clause.ID], vocabulary: ProseVocabulary
  ) {
    let names = clauses.map { clauses in
      successors.reduce(into: clauses) { names, pair in
        if clauses.contains(pair.key) || clauses.contains(pair.value) { names.formUnion([pair.key, pair.value]) }
      }
    }
    scope = names.map { ($0, old.elements(carriedBy: $0).union(new.elements(carriedBy: $0))) }
    self.old = old
    self.new = new
    self.day = day
    self.adoptedAsOf = adoptedAsOf
    self.successors = successors
    judges = (Judge(old.library), Judge(new.library))
    assemblers = (ProtocolAssembler(old.library, on: adoptedAsOf ?? day), ProtocolAssembler(new.library, on: day))
    carriages = CarriageComparer(vocabulary)
  }

  mutating func result(for county: County.ID) -> Result {
    let after = new.assembled(county, by: assemblers.new).map { judged($0, judges.new, new) }
    let made = old.assembled(county, by: assemblers.old)
    let before = made.map { adoptedAsOf == nil ? judged($0, judges.old, old) : adopted($0, after) }
    let causes = before.flatMap { before in
      after.map { StateCauses(from: (before.assembled, old.library), to: ($0.assembled, new.library)) }
    }
    let shifts = shifts(before, after, causes)
    for shift in shifts where reasons[shift] == nil { reasons[shift] = after?.findings[shift.element]?.reasons ?? [] }
    return Result(
      shifts: shifts, impact: impact(county, before, after),
      lapsedWaivers: scope == nil ? lapsedWaivers(before, after) : [])
  }

  /// The adopted text as it was made then, judged by the law of today and by what the county has said of itself since.
  private func adopted(_ text: AssembledProtocol, _ after: Judged?) -> Judged {
    judged(text.rejudged(on: day, knowing: after?.assembled.facts ?? text.facts), judges.new)
  }

  /// `side` is where `assembled` comes from, so that what was found on it before is kept there.
  private func judged(_ assembled: AssembledProtocol, _ judge: Judge, _ side: ReviewSide? = nil) -> Judged {
    if let elements = scope?.elements, let (protocols, files) = side?.kept {
      let findings = protocols.findings(on: assembled, files[assembled.county.id], of: elements) {
        Self.byElement(judge.findings(on: assembled, of: elements))
      }
      return Judged(assembled: assembled, findings: findings)
    }
    let findings =
      scope.map { judge.findings(on: assembled, of: $0.elements) } ?? judge.report(on: assembled).findings
    return Judged(assembled: assembled, findings: Self.byElement(findings))
  }

  private static func byElement(_ findings: [Finding]) -> [StatutoryElement.ID: Finding] {
    Dictionary(findings.map { ($0.element.id, $0) }) { first, _ in first }
  }

  // MARK: Elements

  private mutating func shifts(_ before: Judged?, _ after: Judged?, _ causes: StateCauses?) -> [Shift] {
    let ids = Set((before?.findings.keys).map(Array.init) ?? []).union((after?.findings.keys).map(Array.init) ?? [])
    return ids.sorted().flatMap { id in
      shifts(of: id, before?.findings[id], after?.findings[id], before, after, causes)
    }
  }

  private mutating func shifts(
    of id: StatutoryElement.ID, _ old: Finding?, _ new: Finding?, _ before: Judged?, _ after: Judged?,
    _ causes: StateCauses?
  ) -> [Shift] {
    var result: [Shift] = []
    if let kind = stateChange(old, new) {
      let isGain = kind == .gained || kind == .carried
      let fate = isGain ? nil : old?.carriers.first.map { self.fate(of: $0, new, before, after) }
      result.append(
        Shift(
          kind: kind, element: id, oldCarrier: old?.carriers.first?.clause, newCarrier: new?.carriers.first?.clause,
          oldState: old?.state, newState: new?.state, words: fate?.changed, oldWords: fate?.gone,
          keptWords: fate?.kept, causes: causes?.causes(from: old, to: new) ?? []))
    }
    if let old, let new, Self.isAtIssue(new), Self.isAtIssue(old) {
      result += wordChanges(of: id, old, new, before, after)
    }
    return result
  }

  private func stateChange(_ old: Finding?, _ new: Finding?) -> ElementChange.Kind? {
    let (wasMet, isMet) = (old?.state == .met, new?.state == .met)
    if wasMet != isMet { return wasMet ? .lost : .gained }
    guard let old, let new else { return nil }
    if Self.isAtIssue(old), Self.isAtIssue(new) {
      if !old.carriers.isEmpty, new.carriers.isEmpty { return .dropped }
      if new.state == .conflicting, old.state != .conflicting { return .broken }
      if old.carriers.isEmpty, !new.carriers.isEmpty { return .carried }
    }
    return old.state == new.state ? nil : .changed
  }

  /// Whether the county has to do with the element at all on the day.
  private static func isAtIssue(_ finding: Finding) -> Bool {
    switch finding.state {
    case .notInForce, .notApplicable, .excused: false
    case .undecided, .conflicting, .elsewhere, .missing, .incomplete, .met: true
    }
  }

  private mutating func wordChanges(
    of id: StatutoryElement.ID, _ old: Finding, _ new: Finding, _ before: Judged?, _ after: Judged?
  ) -> [Shift] {
    guard !old.carriers.isEmpty, !new.carriers.isEmpty else { return [] }
    var result: [Shift] = []
    var hasCommon = false
    for carrier in old.carriers {
      guard let successor = new.carriers.first(where: { $0.clause == successors[carrier.clause] ?? carrier.clause })
      else { continue }
      hasCommon = true
      if let outcome = carriages.outcome(from: quotation(carrier, before), to: quotation(successor, after)) {
        result.append(
          Shift(
            kind: outcome.kind, element: id, oldCarrier: carrier.clause, newCarrier: successor.clause,
            oldState: old.state, newState: new.state, words: outcome.comparison))
      }
    }
    guard !hasCommon, let from = old.carriers.first, let to = new.carriers.first else { return result }
    let outcome = carriages.outcome(from: quotation(from, before), to: quotation(to, after))
    return [
      Shift(
        kind: .moved, element: id, oldCarrier: from.clause, newCarrier: to.clause, oldState: old.state,
        newState: new.state, words: outcome?.comparison)
    ]
  }

  /// What became of the words of `carrier`: its clause may keep them though it carries the element no more.
  private mutating func fate(
    of carrier: Finding.Carrier, _ new: Finding?, _ before: Judged?, _ after: Judged?
  ) -> Fate {
    let quoted = quotation(carrier, before)
    let sentence = carriages.sentence(of: quoted)
    let clause = successors[carrier.clause] ?? carrier.clause
    let text = after?.assembled.clause(clause)?.selected.text.source
    let carriers = new?.carriers ?? []
    let now =
      (carriers.first { $0.clause == clause } ?? carriers.first).map { quotation($0, after) }
      ?? text.flatMap { carriages.quotation(of: quoted, in: $0) }
    guard let now else { return Fate(gone: sentence) }
    guard let outcome = carriages.outcome(from: quoted, to: now) else { return Fate(kept: sentence) }
    return Fate(changed: outcome.comparison)
  }

  private func quotation(_ carrier: Finding.Carrier, _ judged: Judged?) -> CarriageComparer.Quotation {
    CarriageComparer.Quotation(
      text: judged?.assembled.clause(carrier.clause)?.selected.text.source ?? "", words: carrier.carriage.words)
  }

  // MARK: The document

  private mutating func impact(_ county: County.ID, _ before: Judged?, _ after: Judged?) -> CountyImpact? {
    let name = after?.assembled.county.name ?? before?.assembled.county.name ?? county.rawValue
    let old = Dictionary((before?.assembled.clauses ?? []).map { (successors[$0.id] ?? $0.id, $0) }) { first, _ in first
    }
    let new = Dictionary((after?.assembled.clauses ?? []).map { ($0.id, $0) }) { first, _ in first }
    let tables = (generated(before), generated(after))
    var touched: [CountyImpact.Touched] = []
    var renumbered = 0
    for id in Set(old.keys).union(new.keys).sorted() where scope?.clauses.contains(id) ?? true {
      guard let kind = touch(old[id], new[id], tables) else {
        if old[id]?.number != new[id]?.number { renumbered += 1 }
        continue
      }
      touched.append(CountyImpact.Touched(clause: id, kind: kind, section: new[id]?.number ?? old[id]?.number ?? ""))
    }
    let presence: CountyImpact.Presence = before == nil ? .added : after == nil ? .removed : .both
    guard !touched.isEmpty || renumbered > 0 || presence != .both else { return nil }
    return CountyImpact(county: county, name: name, presence: presence, touched: touched, renumbered: renumbered)
  }

  private mutating func touch(
    _ old: AssembledClause?, _ new: AssembledClause?, _ tables: (old: GeneratedTables?, new: GeneratedTables?)
  ) -> CountyImpact.Touched.Kind? {
    guard let old else { return .added }
    guard let new else { return .removed }
    let difference = texts.difference(from: old.selected, to: new.selected)
    if difference == .words { return .text }
    if difference == .none, old.fillings.map(\.reviewText) != new.fillings.map(\.reviewText) { return .values }
    let isOpenAlike =
      old.selected.undecidedFacts == new.selected.undecidedFacts
      && old.selected.undecidedVariantFacts == new.selected.undecidedVariantFacts
    if !isOpenAlike { return .facts }
    return new.blocks.allSatisfy { tables.old?.words(of: $0) == tables.new?.words(of: $0) } ? nil : .table
  }

  private func generated(_ judged: Judged?) -> GeneratedTables? {
    judged.map { GeneratedTables(of: $0.assembled, scope == nil ? Array($0.findings.values) : []) }
  }

  // MARK: Waivers

  /// Waivers that had something to set aside before and have nothing now.
  private func lapsedWaivers(_ before: Judged?, _ after: Judged?) -> [Waiver] {
    guard let before, let after else { return [] }
    let (had, has) = (Self.waivable(before), Self.waivable(after))
    return after.assembled.county.waivers.filter { waiver in
      had.contains { $0.matches(waiver) } && !has.contains { $0.matches(waiver) }
    }
  }

  private struct Waivable {
    let rule: String
    let subject: String

    func matches(_ waiver: Waiver) -> Bool {
      rule == waiver.rule.value && (waiver.subject.map { $0.value == subject } ?? true)
    }
  }

  private static func waivable(_ judged: Judged) -> [Waivable] {
    let gaps = judged.findings.values.filter(\.state.isGap).map {
      Waivable(rule: $0.rule, subject: $0.element.id.rawValue)
    }
    let amendments = judged.assembled.clauses.compactMap { clause -> Waivable? in
      guard case .amended(_, let state, _) = clause.selected.wording else { return nil }
      return Waivable(rule: "amendment.\(state.rawValue)", subject: clause.id.rawValue)
    }
    return gaps + amendments
  }
}

extension AssembledClause {
  /// The tables and lists that its text asks for.
  fileprivate var blocks: [GeneratedBlock] {
    fillings.compactMap { if case .block(let block) = $0 { block } else { nil } }
  }
}
