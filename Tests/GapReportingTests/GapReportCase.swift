import GapAnalysis
import GapReporting
import ProjectFixtures
import ProtocolAssembly
import ProtocolModel

/// A small county's report in every format.
struct GapReportCase {
  /// Every kind of gap at once: a value over the limit, a seat that nobody holds, a fact that is not stated.
  static let withGaps = MiniProject(
    county: MiniProject.county(
      firstDeveloped: "{date: 2019-05-01, source: board item 4}", hours: "48", sheriffServes: "[]"))
  static let met = MiniProject()

  let library: ClauseLibrary
  let assembled: AssembledProtocol
  let report: GapReport

  init(_ project: MiniProject = withGaps) throws {
    library = try project.loaded().library
    (assembled, report) = try project.judged()
  }

  var text: String { TextReport(library).text(of: report, assembled) }
  var everything: String { TextReport(library, showsAll: true).text(of: report, assembled) }
  var markdown: String { MarkdownReport(library).text(of: report, assembled) }
  var json: String { JSONReport(library).text(of: [(report, assembled)]) }
  var csv: String { CSVReport(library).text(of: [(report, assembled)]) }
  var sarif: String { GapAnnotations(library).sarif(of: [(report, assembled)]) }
  var annotations: String { GapAnnotations(library).workflowCommands(of: [(report, assembled)]) }
  var html: String { HTMLReport(library).text(of: report, assembled) }
}

extension MiniProject {
  /// The project whose agency bears `name`, as YAML in double quotes.
  func naming(agency name: String) throws -> MiniProject {
    let escaped = name.unicodeScalars.map { scalar in
      switch scalar {
      case "\"", "\\": "\\\(scalar)"
      default: String(scalar)
      }
    }.joined()
    return try replacing("agency: Test County Sheriff's Office", with: "agency: \"\(escaped)\"")
  }
}
