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
      : "Looked at \(commits) of the main line; a merge is one step."
    return (entries + [end]).joined(separator: "\n\n") + "\n"
  }

  private func lines(of entry: ClauseHistory.Entry, in history: ClauseHistory) -> [String] {
    let name = entry.clause == history.clause ? "" : "   as \(entry.clause)"
    let head = "\(entry.commit.id.short)  \(entry.commit.day)  \(entry.commit.subject)\(name)"
    return [TerminalText.escaped(head)] + details(of: entry).map { "  \(TerminalText.escaped($0))" }
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
      let touched = report.impacts.count { impact in impact.touched.contains { $0.clause == entry.clause } }
      return lines + ["\(touched) of \(report.counts.counties) county protocols touched"]
    }
  }
}
