internal import FoundationEssentials
package import GapAnalysis
package import ProtocolAssembly
package import ProtocolModel

/// Writes gap reports as JSON: one as `mou.gap-report/1`, several inside `mou.gap-reports/1`.
package struct JSONReport: Sendable {
  private struct Reports: Encodable {
    let schema = "mou.gap-reports/1"
    let reports: [GapReportRecord]

    private enum CodingKeys: CodingKey {
      case schema, reports
    }
  }

  private let library: ClauseLibrary

  package init(_ library: ClauseLibrary) { self.library = library }

  /// Pretty-printed with sorted keys; ends in a line break.
  package func text(of reports: [(report: GapReport, assembled: AssembledProtocol)]) -> String {
    let records = reports.map { GapReportRecord($0.report, $0.assembled, library) }
    return records.count == 1 ? encoded(records[0]) : encoded(Reports(reports: records))
  }

  private func encoded(_ value: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    // Every value here is text, a whole number or a list of them: encoding cannot fail.
    return ((try? encoder.encode(value)).map { String(decoding: $0, as: UTF8.self) } ?? "{}") + "\n"
  }
}
