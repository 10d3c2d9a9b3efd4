package import GapAnalysis
package import ProtocolModel
internal import SourceText

/// Puts what is on file as adopted into the words of reports.
package struct AdoptedWording: Sendable {
  private let adopted: AdoptedComparison?

  package init(of report: GapReport) { adopted = report.adopted }

  /// `No adopted text on file`, or what was adopted when, by whom and until when.
  package var headline: String {
    guard let adopted else { return "No adopted text on file" }
    let event = adopted.event
    let reviewed = adopted.reviewedOn.map { ", reviewed \($0)" } ?? ""
    let ends = event.ends.map { ", in force until \($0)" } ?? ""
    return "\(event.kind == .adopted ? "Adopted" : event.kind == .amended ? "Adopted as amended" : "Adopted anew")"
      + " \(event.date) (\(event.body), \(event.item))\(reviewed)\(ends)"
  }

  /// For a cell of a table: `none on file`, or the date.
  package var cell: String {
    guard let adopted else { return "none on file" }
    return adopted.isExpired ? "\(adopted.event.date), expired" : adopted.event.date.description
  }

  /// What has changed since: the law, act by act, the clauses, the county's file, and whether the text is past its end.
  package var drift: [String] {
    guard let adopted else { return [] }
    var lines: [String] = []
    if adopted.isExpired { lines.append("The adopted text is past its end [adoption.expired]") }
    if let problem = adopted.problem { lines.append("The adopted text cannot be found again: \(problem)") }
    lines += adopted.drift.summaries.map(\.words)
    let technical = adopted.drift.technical.count
    if technical > 0 { lines.append("\(technical) more amended in words, dates or references only") }
    let text = adopted.textDrift
    let clauses = [(text.reworded.count, "reworded"), (text.added.count, "new"), (text.dropped.count, "gone")]
      .filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    if !clauses.isEmpty { lines.append("The draft's clauses since: \(clauses.joined(separator: ", "))") }
    if text.countyChanged { lines.append("The county's values, partners or facts changed since") }
    return lines
  }

  /// How `element` stands in the adopted text: `missing; new by AB 2108, in force 2025-01-01`; nil when none is on file.
  package func state(of element: StatutoryElement.ID) -> String? {
    guard let adopted, let finding = adopted.finding(on: element) else { return nil }
    guard let change = adopted.drift.change(of: element) else { return finding.state.rawValue }
    switch change.kind {
    case .meaning: return "\(finding.state.rawValue), stale: meaning changed \(change.date) (\(change.act))"
    default: return "\(finding.state.rawValue); a duty since \(change.date) (\(change.act))"
    }
  }
}
