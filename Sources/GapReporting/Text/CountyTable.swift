package import GapAnalysis
package import ProtocolModel
internal import SourceText

/// The table at the end of a run over many counties: one line each.
package struct CountyTable: Sendable {
  private let library: ClauseLibrary

  package init(_ library: ClauseLibrary) { self.library = library }

  /// A line of headings and a line for each report; ends in a line break.
  package func text(of reports: [GapReport]) -> String {
    let width = max(6, reports.map(\.county.name.count).max() ?? 0)
    let heading = padded("county", width) + "  program    met  of   elsewhere  errors  warnings  adopted text"
    let rows = reports.map { report in
      let required = report.inForce.filter {
        $0.element.level == .required && $0.state != .notApplicable && $0.state != .excused
      }
      let met = required.count { $0.state == .met }
      let cells = [
        padded(TerminalText.escaped(report.county.name), width), padded(program(of: report), 9), right(met, 4),
        right(required.count, 3), right(report.count(of: .elsewhere), 10), right(report.count(of: .error), 7),
        right(report.count(of: .warning), 9), AdoptedWording(of: report).cell,
      ]
      return cells.joined(separator: "  ")
    }
    return ([heading] + rows).joined(separator: "\n") + "\n"
  }

  private func program(of report: GapReport) -> String {
    let year = report.county.programYears.last { $0.fiscalYear == report.day.fiscalYear }
    return year.map { $0.optedIn ? "opted in" : "not in" } ?? "unstated"
  }

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  private func right(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: " ", count: max(0, width - digits.count)) + digits
  }
}
