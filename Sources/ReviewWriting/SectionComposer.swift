internal import GapAnalysis
internal import ProseDiff
internal import ProtocolModel
package import RevisionReview
internal import SourceText

/// Puts a review into its sections, in order; what was shown once is not shown again.
package struct SectionComposer: Sendable {
  private let report: ReviewReport
  private let onlyFindings: Bool

  /// `onlyFindings` leaves out plain word changes and the table of documents.
  package init(_ report: ReviewReport, onlyFindings: Bool = false) {
    self.report = report
    self.onlyFindings = onlyFindings
  }

  /// The sections with something in them; the first and the last always.
  package func sections() -> [ReviewSection] {
    let shown = shownPassages
    var sections = [
      headline, coverage(.lost, "Lost coverage", [.lost, .dropped, .broken]),
      coverage(.weakened, "Weakened", [.weakened]),
      coverage(.coverage, "Other coverage", [.changed, .moved, .reworded, .strengthened, .carried, .gained]),
      ReviewSection(kind: .counsel, title: "For counsel to read", entries: counsel(without: shown)),
      ReviewSection(kind: .amendments, title: "Counties' own texts", entries: amendments),
    ]
    if !onlyFindings {
      sections.append(ReviewSection(kind: .words, title: "All word changes", entries: words(without: shown)))
      sections.append(ReviewSection(kind: .documents, title: "Documents touched", entries: documents))
    }
    sections.append(notCompared)
    return sections.filter { !$0.entries.isEmpty }
  }

  private var headline: ReviewSection {
    let headline = ReviewHeadline(report)
    let lines = [headline.basis] + (headline.narrowing.map { [$0] } ?? []) + headline.statements
    return ReviewSection(
      kind: .headline, title: report.title, entries: [ReviewEntry(headline.summary, lines.map(ReviewDetail.line))])
  }

  private var notCompared: ReviewSection {
    let left = report.notCompared + (onlyFindings ? ["plain word changes and documents are not shown, as asked"] : [])
    return ReviewSection(
      kind: .notCompared, title: "Not compared",
      entries: [ReviewEntry("Not compared: \(left.isEmpty ? "nothing" : left.joined(separator: "; ")).")])
  }

  // MARK: Coverage

  private func coverage(
    _ section: ReviewSection.Kind, _ title: String, _ kinds: [ElementChange.Kind]
  ) -> ReviewSection {
    var groups: [[ElementChange]] = []
    for change in report.elements where kinds.contains(change.kind) {
      if let index = groups.firstIndex(where: { $0.first.map { Self.isAlike($0, change) } ?? false }) {
        groups[index].append(change)
      } else {
        groups.append([change])
      }
    }
    let entries = groups.map(entry)
    return ReviewSection(kind: section, title: title, entries: entries)
  }

  /// Whether one sentence tells both: the same words did the same in the same counties.
  private static func isAlike(_ left: ElementChange, _ right: ElementChange) -> Bool {
    left.kind == right.kind && left.oldCarrier == right.oldCarrier && left.newCarrier == right.newCarrier
      && left.oldState == right.oldState && left.newState == right.newState && left.counties == right.counties
      && left.words == right.words && left.oldWords == right.oldWords && left.keptWords == right.keptWords
      && left.causes == right.causes
  }

  private func entry(for changes: [ElementChange]) -> ReviewEntry {
    let change = changes[0]
    let clause = change.newCarrier ?? change.oldCarrier
    let places = Self.places(change.counties, of: report.counts.counties)
    var details: [ReviewDetail] = []
    if let words = change.words {
      details += words.passages.enumerated().filter { $0.element.segments.contains(where: \.isChange) }.map {
        index, passage in
        .marked(passage.folded, remark: remark(on: words.changes.filter { $0.passage == index }))
      }
    } else if let words = change.oldWords {
      details.append(.marked([.deleted(words)], remark: nil))
    } else if let words = change.keptWords {
      // The mark of a list is no word.
      let quoted = words.hasPrefix("- ") ? String(words.dropFirst(2)) : words
      details.append(.line("the words stand unchanged: “\(quoted)”"))
    }
    details += change.causes.map { .line("because \($0.words)") }
    let state: String =
      switch change.kind {
      case .lost, .gained, .changed, .broken:
        "\(change.oldState?.rawValue ?? "not judged") → \(change.newState?.rawValue ?? "not judged") in \(places)"
      case .dropped: "was carried by \(clause.map(\.rawValue) ?? "a clause"), now by none, in \(places)"
      case .moved:
        "carried by \(change.newCarrier?.rawValue ?? "") instead of \(change.oldCarrier?.rawValue ?? "") in \(places)"
      case .weakened, .reworded, .strengthened, .carried:
        "\(Self.adverb(change.kind))carried by \(clause.map(\.rawValue) ?? "a clause") in \(places)"
      }
    let names = changes.map(\.element.id.rawValue).joined(separator: ", ")
    let citations = changes.map(\.citation).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    return ReviewEntry("\(names)  (\(citations.joined(separator: "; ")))", remark: state, details)
  }

  private static func adverb(_ kind: ElementChange.Kind) -> String {
    switch kind {
    case .reworded: "other words, "
    case .strengthened: "stronger words, "
    case .carried: "now "
    default: ""
    }
  }

  /// `2 counties (fresno, kern)`, `all 58 counties`
  static func places(_ counties: [County.ID], of total: Int) -> String {
    if counties.count == total, total > 3 { return "all \(total) counties" }
    let names = counties.prefix(12).map(\.rawValue).joined(separator: ", ")
    let noun = counties.count == 1 ? "county" : "counties"
    return "\(counties.count) \(noun) (\(names)\(counties.count > 12 ? ", …" : ""))"
  }

  // MARK: Words

  /// A changed passage that a section showed.
  private struct Shown: Hashable {
    let clause: Clause.ID
    let old: String
    let new: String
  }

  /// What the section on weakened elements shows already.
  private var shownPassages: Set<Shown> {
    var shown: Set<Shown> = []
    for change in report.elements where change.kind == .weakened {
      guard let clause = change.newCarrier, let words = change.words else { continue }
      for passage in words.passages {
        shown.insert(
          Shown(clause: clause, old: QuotedSentences.folded(passage.old), new: QuotedSentences.folded(passage.new)))
      }
    }
    return shown
  }

  private func passages(
    of clause: ClauseChange, without shown: Set<Shown>, where isWanted: ([ProseChange]) -> Bool
  ) -> [ReviewDetail] {
    clause.texts.flatMap { text -> [ReviewDetail] in
      text.comparison.passages.enumerated().compactMap { index, passage in
        let changes = text.comparison.changes.filter { $0.passage == index && $0.kind != .typographic }
        let key = Shown(
          clause: clause.id, old: QuotedSentences.folded(passage.old), new: QuotedSentences.folded(passage.new))
        guard !changes.isEmpty, isWanted(changes), !shown.contains(key) else { return nil }
        let variant = text.variant.map { "variant \($0); " } ?? ""
        return .marked(passage.folded, remark: variant + remark(on: changes))
      }
    }
  }

  private func counsel(without shown: Set<Shown>) -> [ReviewEntry] {
    report.clauses.compactMap { clause in
      let details = passages(of: clause, without: shown) { $0.contains { $0.kind.isLegal || $0.kind == .rewritten } }
      return details.isEmpty ? nil : ReviewEntry(name(of: clause), remark: title(of: clause), details)
    }
  }

  private func words(without shown: Set<Shown>) -> [ReviewEntry] {
    var entries = report.clauses.compactMap { clause -> ReviewEntry? in
      var details = keys(of: clause)
      details += passages(of: clause, without: shown) { $0.allSatisfy { !$0.kind.isLegal && $0.kind != .rewritten } }
      if let text = clause.wholeText {
        let words = QuotedSentences.folded(text)
        details.append(.marked([clause.isGone ? .deleted(words) : .inserted(words)], remark: nil))
      }
      // A new name is news even where no word changed.
      if details.isEmpty, !clause.kind.isUnderNewName { return nil }
      return ReviewEntry(
        name(of: clause), remark: clause.kind == .changed ? title(of: clause) : clause.summary, details)
    }
    entries += report.moves.map { move in
      ReviewEntry("\(move.from) → \(move.to)", remark: "moved", [.line(move.sentence)])
    }
    entries += report.law.map { change in
      ReviewEntry(
        "\(change.subject.rawValue) \(change.id)", remark: change.kind.rawValue, change.settings.map { .line($0.words) }
      )
    }
    entries += report.statements.map { change in
      ReviewEntry(change.owner.name, remark: "statements", change.settings.map { .line($0.words) })
    }
    entries += folded
    return entries
  }

  /// What is told in one line each: numbers, and the form of letters.
  private var folded: [ReviewEntry] {
    var entries: [ReviewEntry] = []
    if !report.renumbered.isEmpty {
      entries.append(
        ReviewEntry("renumbered", remark: report.renumbered.map(\.rawValue).joined(separator: ", ")))
    }
    let typographic = report.clauses.compactMap { clause -> String? in
      let count = clause.texts.flatMap(\.comparison.changes).count { $0.kind == .typographic }
      return count == 0 ? nil : "\(name(of: clause)) (\(count))"
    }
    if !typographic.isEmpty {
      entries.append(
        ReviewEntry(
          "typographic", remark: "white space, quotes or normalisation only, 0 words changed",
          [.line(typographic.joined(separator: ", "))]))
    }
    return entries
  }

  private func keys(of clause: ClauseChange) -> [ReviewDetail] {
    var lines = clause.settings.map(\.words)
    lines += clause.values.flatMap { value -> [String] in
      let name = "value \(value.reference.name)"
      return value.settings.isEmpty
        ? ["\(name): \(value.kind == .added ? "added" : "removed")"] : value.settings.map { "\(name), \($0.words)" }
    }
    if let before = clause.move.first, let after = clause.move.last {
      lines.append("moved from \(before.number) (\(before.part)) to \(after.number) (\(after.part))")
    }
    return lines.map(ReviewDetail.line)
  }

  private func name(of clause: ClauseChange) -> String {
    clause.owner == .library ? clause.id.rawValue : "\(clause.owner.name) · \(clause.id)"
  }

  private func title(of clause: ClauseChange) -> String { clause.title }

  private func remark(on changes: [ProseChange]) -> String { changes.map(\.summary).joined(separator: "; ") }

  // MARK: Counties

  private var amendments: [ReviewEntry] {
    report.amendments.map { change in
      var details: [ReviewDetail] = [
        .columns([
          ReviewDetail.Column(
            heading: "Library when pinned",
            text: change.pinned ?? "edition \(change.pinnedEdition.map(String.init) ?? "unknown"), not the base's text"),
          ReviewDetail.Column(heading: "Library now", text: change.current ?? "gone"),
          ReviewDetail.Column(heading: change.owner.name, text: change.own),
        ])
      ]
      switch change.merge {
      case .mergeable?: details.append(.line("The two changes touch different sentences and can be merged."))
      case .conflict(let sentences)?:
        details += sentences.map { .line("Both changed: \($0)") }
      case nil: break
      }
      if let command = change.command { details.append(.command(command)) }
      return ReviewEntry(
        "\(change.owner.name) · \(change.clause)", remark: "\(change.kind.rawValue): \(change.summary)", details)
    }
      + report.lapsedWaivers.map { waiver in
        ReviewEntry(
          "\(waiver.county) · waiver of \(waiver.waiver.rule.value)",
          remark: "nothing is left to waive\(waiver.waiver.subject.map { " for \($0.value)" } ?? "")")
      }
  }

  private var documents: [ReviewEntry] {
    guard report.counts.counties > 0, report.hasChanges else { return [] }
    var groups: [[String]: [County.ID]] = [:]
    for impact in report.impacts where impact.isTouched {
      groups[Self.words(for: impact), default: []].append(impact.county)
    }
    let total = report.counts.counties
    var entries = groups.sorted { left, right in
      (right.value.count, left.key.joined()) < (left.value.count, right.key.joined())
    }.map { clauses, counties in
      ReviewEntry(Self.places(counties, of: total), [.line(clauses.joined(separator: ", "))])
    }
    let untouched = total - report.counts.touchedCounties
    let renumbered = report.impacts.count { !$0.isTouched && $0.renumbered > 0 }
    let numbers = renumbered == 0 ? "" : "; \(renumbered) of them get other section numbers"
    if untouched > 0 { entries.append(ReviewEntry("\(untouched) of \(total) untouched\(numbers)")) }
    return entries
  }

  private static func words(for impact: CountyImpact) -> [String] {
    let presence: [String] =
      switch impact.presence {
      case .both: []
      case .added: ["new county"]
      case .removed: ["county removed"]
      }
    if impact.presence != .both { return presence }
    let clauses = impact.touched.map { touched in
      touched.kind == .text ? touched.clause.rawValue : "\(touched.clause) (\(touched.kind.rawValue))"
    }
    return impact.statements.isEmpty
      ? clauses : clauses + ["its file states otherwise: \(impact.statements.map(\.name).joined(separator: ", "))"]
  }
}

extension ClauseChange.Kind {
  /// Whether the words went on under another identifier.
  fileprivate var isUnderNewName: Bool {
    switch self {
    case .renamed, .split, .joined: true
    case .added, .removed, .changed: false
    }
  }
}

extension ProsePassage {
  /// The segments on one line; what changed on the way of a move is shown with it.
  var folded: [ProseSegment] {
    let shown = wayChanges.isEmpty ? segments : wayChanges
    return shown.map { segment in
      switch segment {
      case .kept(let text): .kept(Self.oneLine(text))
      case .typographic(_, let new): .kept(Self.oneLine(new))
      case .deleted(let text): .deleted(Self.oneLine(text))
      case .inserted(let text): .inserted(Self.oneLine(text))
      }
    }
  }

  private static func oneLine(_ text: String) -> String {
    var result = ""
    for character in text {
      if !character.isWhitespace { result.append(character) } else if result.last != " " { result.append(" ") }
    }
    return result
  }
}
