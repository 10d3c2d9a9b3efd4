internal import ProseDiff
internal import ProtocolModel
package import RevisionReview
internal import SourceText

/// The history of one clause for a terminal, the latest commit first.
package struct HistoryText: Sendable {
  package init() {}

  /// Ends in a line break.
  package func text(of history: ClauseHistory) -> String {
    let entries = history.entries.map { lines(of: $0, in: history).joined(separator: "\n") }
    let commits = "\(history.commitCount) \(history.commitCount == 1 ? "commit" : "commits")"
    let end =
      history.isCutOff
      ? "Looked at \(commits); this clone holds only part of the history: git fetch --unshallow"
      : "Looked at \(commits) of the main line (first parents): a merge is one step, with all that it brought."
    return (entries + [end]).joined(separator: "\n\n") + "\n"
  }

  private func lines(of entry: ClauseHistory.Entry, in history: ClauseHistory) -> [String] {
    let name = entry.clause == history.clause ? "" : "   as \(entry.clause)"
    let edition = entry.edition.map { "  edition \($0)" } ?? ""
    let head = "\(entry.commit.id.short)  \(entry.commit.day)\(edition)  \(entry.commit.subject)\(name)"
    return [TerminalText.escaped(head)]
      + (details(of: entry) + merge(entry)).map { "  \(TerminalText.escaped($0))" }
  }

  /// How to follow what a merge brought commit by commit.
  private func merge(_ entry: ClauseHistory.Entry) -> [String] {
    entry.commit.parents.dropFirst().map { "a merge; its single commits: mou log \(entry.clause) \($0.short)" }
  }

  private func details(of entry: ClauseHistory.Entry) -> [String] {
    switch entry.step {
    case .first: return ["first commit with the clause"]
    case .unreadable(let errors):
      return ["changed; the files of one side have \(errors) \(errors == 1 ? "error" : "errors")"]
    case .review(let report):
      guard let change = report.clauses.first(where: { $0.id == entry.clause && $0.owner == .library }) else {
        return ["the file changed, not what it says"]
      }
      var lines = change.kind == .changed ? [] : [change.summary]
      lines += change.settings.map(\.words)
      for text in change.texts {
        for (index, passage) in text.comparison.passages.enumerated() {
          let changes = text.comparison.changes.filter { $0.passage == index }
          if changes.isEmpty { continue }
          lines.append(
            "\(ChangeMarks().text(of: passage.folded).trimmed)   \(changes.map(\.summary).joined(separator: "; "))")
        }
      }
      let weakened = report.elements.filter { $0.kind.isLoss || $0.kind == .weakened }.map(\.summary)
      return lines + weakened + [touched(by: entry.clause, report)]
    }
  }

  /// The counties whose protocols the change touched, as they were at the commit.
  private func touched(by clause: Clause.ID, _ report: ReviewReport) -> String {
    let counties = report.impacts.filter { impact in impact.touched.contains { $0.clause == clause } }.map(\.county)
    if counties.isEmpty { return "no county protocol touched" }
    return "touched \(SectionComposer.places(counties, of: report.counts.counties))"
  }
}
