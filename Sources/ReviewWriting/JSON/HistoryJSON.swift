internal import ProtocolModel
package import RevisionReview

/// The history of one clause for programs: schema `mou.history/1`.
package struct HistoryJSON: Sendable {
  package init() {}

  package func text(of history: ClauseHistory) -> String { ReviewJSON.text(of: Record(history)) }

  private struct Record: Encodable {
    private let schema = "mou.history/1"
    private let clause: String
    private let commits: Int
    private let isCutOff: Bool
    private let entries: [Entry]

    init(_ history: ClauseHistory) {
      clause = history.clause.rawValue
      commits = history.commitCount
      isCutOff = history.isCutOff
      entries = history.entries.map(Entry.init)
    }

    private enum CodingKeys: CodingKey {
      case schema, clause, commits, isCutOff, entries
    }
  }

  private struct Entry: Encodable {
    private let commit: String
    private let day: String
    private let subject: String
    private let clause: String
    private let edition: Int?
    private let parents: [String]
    /// `first`, `unreadable` or `changed`.
    private let step: String
    private let change: ClauseRecord?
    private let touchedCounties: [String]

    init(_ entry: ClauseHistory.Entry) {
      commit = entry.commit.id.description
      day = entry.commit.day.description
      subject = entry.commit.subject
      clause = entry.clause.rawValue
      edition = entry.edition
      parents = entry.commit.parents.map(\.description)
      switch entry.step {
      case .first: (step, change, touchedCounties) = ("first", nil, [])
      case .unreadable: (step, change, touchedCounties) = ("unreadable", nil, [])
      case .review(let report):
        step = "changed"
        change = report.clauses.first { $0.id == entry.clause && $0.owner == .library }.map(ClauseRecord.init)
        touchedCounties = report.impacts.filter { impact in impact.touched.contains { $0.clause == entry.clause } }
          .map(\.county.rawValue)
      }
    }
  }
}
