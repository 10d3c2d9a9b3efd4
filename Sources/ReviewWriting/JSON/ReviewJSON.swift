internal import FoundationEssentials
package import RevisionReview

/// A review for programs: schema `mou.review/1`, keys sorted, no times of running, paths relative to the project.
package struct ReviewJSON: Sendable {
  package init() {}

  package func text(of report: ReviewReport) -> String { Self.text(of: ReviewRecord(report)) }

  static func text(of record: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return (try? encoder.encode(record)).map { String(decoding: $0, as: UTF8.self) + "\n" } ?? ""
  }
}
