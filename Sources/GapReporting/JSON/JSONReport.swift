package import GapAnalysis
package import ProtocolAssembly
package import ProtocolModel

/// Writes gap reports as JSON: one as `mou.gap-report/1`, several inside `mou.gap-reports/1`.
package struct JSONReport: Sendable {
  private struct Reports: JSONWritable {
    let reports: [GapReportRecord]

    func write(to json: inout JSONText) {
      json.object {
        $0.member("reports", reports)
        $0.member("schema", "mou.gap-reports/1")
      }
    }
  }

  private let library: ClauseLibrary

  package init(_ library: ClauseLibrary) { self.library = library }

  /// Pretty-printed with sorted keys, in UTF-8; ends in a line break.
  package func bytes(of reports: [(report: GapReport, assembled: AssembledProtocol)]) -> [UInt8] {
    let records = reports.map { GapReportRecord($0.report, $0.assembled, library) }
    let capacity = records.count << 19
    let json =
      records.count == 1
      ? JSONText(of: records[0], capacity: capacity) : JSONText(of: Reports(reports: records), capacity: capacity)
    return json.bytes + [UInt8(ascii: "\n")]
  }

  /// The same as text.
  package func text(of reports: [(report: GapReport, assembled: AssembledProtocol)]) -> String {
    String(decoding: bytes(of: reports), as: UTF8.self)
  }
}
