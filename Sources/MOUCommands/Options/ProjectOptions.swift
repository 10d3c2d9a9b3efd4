package import ArgumentParser
internal import FoundationEssentials
package import ProtocolModel
internal import SourceText

/// What every command that reads the project asks.
package struct ProjectOptions: ParsableArguments {
  @Option(help: "The project's folder; else the nearest one above with Clauses/library.yaml.")
  package var root: String?

  @Option(help: "The day to judge on, YYYY-MM-DD; else SOURCE_DATE_EPOCH, else today in UTC.")
  package var asOf: String?

  @Option(help: "How mistakes in files are printed: text or json.")
  package var diagnostics: DiagnosticStyle = .text

  package init() {}

  package enum DiagnosticStyle: String, ExpressibleByArgument, CaseIterable, Sendable {
    case text, json
  }

  package mutating func validate() throws {
    if let asOf, CalendarDay(iso: asOf) == nil {
      throw ValidationError(
        "--as-of '\(TerminalText.escaped(asOf))' is no day of the calendar; write it as YYYY-MM-DD, such as 2026-11-20."
      )
    }
    if asOf == nil { try Self.requireReadableEpoch(else: "--as-of") }
  }

  /// Refuses a SOURCE_DATE_EPOCH that says no day; `option` names one in its place.
  package static func requireReadableEpoch(else option: String) throws {
    guard let text = ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"], Int(text) == nil else { return }
    throw ValidationError(
      "SOURCE_DATE_EPOCH '\(TerminalText.escaped(text))' is no number of seconds; unset it, or use \(option).")
  }

  /// The one day of a run: law, conditions, waivers and due dates are judged on it.
  package var day: CalendarDay { asOf.flatMap { CalendarDay(iso: $0) } ?? Self.today }

  /// The day on which the run takes place, whatever day it judges on: SOURCE_DATE_EPOCH, else the clock, in UTC.
  package static var today: CalendarDay {
    if let text = ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"], let seconds = Int(text) {
      return CalendarDay(secondsSince1970: seconds)
    }
    return CalendarDay(secondsSince1970: Int(Date().timeIntervalSince1970.rounded(.down)))
  }

  /// Finds the project.
  ///
  /// - Throws: `ExitCode.missingInput` after a message when there is none.
  package func projectRoot() throws -> ProjectRoot {
    if let root {
      let named = ProjectRoot(named: root.hasPrefix("/") ? root : "\(ProjectRoot.currentFolder)/\(root)")
      guard FileManager.default.fileExists(atPath: named.absolute("Clauses/library.yaml")) else {
        throw Self.noProject(in: [named.path], "--root \(root) has no Clauses/library.yaml; name the project's folder")
      }
      return named
    }
    let folder = ProjectRoot.currentFolder
    guard let found = ProjectRoot(above: folder) else {
      throw Self.noProject(
        in: ProjectRoot.folders(from: folder),
        "no Clauses/library.yaml in this folder or above it; go to the project, or use --root")
    }
    return found
  }

  /// Prints why there is no project, and gives the code to end with.
  private static func noProject(in folders: [String], _ message: String) -> ExitCode {
    let closed = ProjectRoot.closedLibrary(in: folders).map { "\($0) cannot be read; check its permissions" }
    Console.message("mou: \(TerminalText.escaped(closed ?? message))\n")
    return .missingInput
  }
}
