internal import ProseDiff
internal import ProtocolModel
internal import SourceText

/// Turns what changed into findings, the heaviest first.
struct FindingList {
  private(set) var findings: [ReviewFinding] = []
  /// How many findings there are of one rule and subject.
  private var ordinals: [String: Int] = [:]

  init(
    _ clauses: [ClauseChange], _ elements: [ElementChange], _ amendments: [AmendmentChange], _ moves: [SentenceMove],
    _ lapsed: [LapsedWaiver], _ law: [LawChange], _ statements: [CountyStatementChange],
    successors: [Clause.ID: Clause.ID]
  ) {
    for change in elements { add(change, successors) }
    for change in amendments { add(change) }
    for change in clauses { add(change) }
    for move in moves {
      add("change.moved", .notice, "a sentence of \(move.from) now stands in \(move.to)", clause: move.to)
    }
    for waiver in lapsed {
      add(
        "waiver.unused", .warning, "\(waiver.waiver.rule.value) is waived, but nothing is left to waive",
        owner: waiver.county.rawValue, name: waiver.waiver.subject?.value ?? waiver.waiver.rule.value,
        counties: [waiver.county], range: waiver.waiver.range)
    }
    for change in law { add(change) }
    for change in statements {
      add(
        "county.statements", .notice, change.summary, owner: change.owner.name,
        counties: change.county.map { [$0] } ?? [], range: change.range)
    }
    findings = findings.enumerated().sorted {
      ($1.element.severity, $0.offset) < ($0.element.severity, $1.offset)
    }.map(\.element)
  }

  private mutating func add(
    _ rule: String, _ severity: Diagnostic.Severity, _ message: String, clause: Clause.ID? = nil,
    element: StatutoryElement.ID? = nil, owner: String? = nil, name: String? = nil, counties: [County.ID] = [],
    range: SourceRange? = nil, isGone: Bool = false
  ) {
    let key = [rule, clause?.rawValue ?? "", element?.rawValue ?? "", owner ?? "", name ?? ""].joined(
      separator: "\u{1F}")
    let ordinal = (ordinals[key] ?? 0) + 1
    ordinals[key] = ordinal
    findings.append(
      ReviewFinding(
        rule: rule, severity: severity,
        subject: ReviewFinding.Subject(clause: clause, element: element, owner: owner, name: name, ordinal: ordinal),
        message: message, counties: counties, range: range, isGone: isGone))
  }

  private mutating func add(_ change: ElementChange, _ successors: [Clause.ID: Clause.ID]) {
    let carrier = change.newCarrier ?? change.oldCarrier.map { successors[$0] ?? $0 }
    add(
      change.kind.rule, change.severity, change.summary, clause: carrier, element: change.element.id,
      counties: change.counties, range: change.range, isGone: change.range == nil)
  }

  private mutating func add(_ change: AmendmentChange) {
    add(
      change.kind.rule, change.severity, change.summary, clause: change.clause, owner: change.owner.name,
      counties: change.counties, range: change.range)
    switch change.merge {
    case .conflict(let sentences)?:
      add(
        "amendment.conflict", .warning,
        "\(sentences.count) \(sentences.count == 1 ? "sentence" : "sentences") changed by the library and by \(change.owner.name)",
        clause: change.clause, owner: change.owner.name, counties: change.counties, range: change.range)
    case .mergeable?:
      add(
        "amendment.mergeable", .notice,
        "the library's change and that of \(change.owner.name) touch different sentences",
        clause: change.clause, owner: change.owner.name, counties: change.counties, range: change.range)
    case nil: break
    }
  }

  private mutating func add(_ change: ClauseChange) {
    let owner = change.owner == .library ? nil : change.owner.name
    if let (rule, severity) = change.kind.finding {
      add(rule, severity, change.summary, clause: change.id, owner: owner, range: change.range, isGone: change.isGone)
    }
    for text in change.texts {
      let lines = PassageLines(text)
      for edit in text.comparison.changes {
        let place = lines.range(of: edit.passage)
        add(
          edit.kind.rule, edit.kind.severity, edit.summary, clause: change.id, owner: owner,
          name: text.variant?.rawValue, range: place ?? change.range, isGone: place == nil || lines.isGone(edit.passage)
        )
      }
    }
    if !change.settings.isEmpty {
      add(
        "clause.keys", .notice, change.settings.map(\.words).joined(separator: "; "), clause: change.id, owner: owner,
        range: change.range)
    }
    for value in change.values {
      let what =
        value.settings.isEmpty
        ? value.kind == .added ? "added" : "removed" : value.settings.map(\.words).joined(separator: "; ")
      add(
        "value.changed", value.isBinding ? .warning : .notice, "\(value.reference.name): \(what)", clause: change.id,
        owner: owner, name: value.reference.name.rawValue, range: change.range)
    }
    if let before = change.move.first, let after = change.move.last {
      add(
        "clause.moved", .notice, "from \(before.number) (\(before.part)) to \(after.number) (\(after.part))",
        clause: change.id, owner: owner, range: change.range)
    }
  }

  private mutating func add(_ change: LawChange) {
    let what = change.settings.isEmpty ? change.kind.rawValue : change.settings.map(\.words).joined(separator: "; ")
    add(
      "law.\(change.subject.rawValue)", change.subject == .element ? .warning : .notice,
      "\(change.subject.rawValue) \(change.id): \(what)",
      element: change.subject == .element ? Identifier(change.id) : nil, name: change.id,
      range: change.kind == .removed ? nil : change.range)
  }
}
