package import SourceText
internal import TextScanning

/// Prints the diagnostics of a run to stderr, for people or as JSON lines.
package struct DiagnosticPrinter: Sendable {
  private let sources: SourceCatalog
  private let style: ProjectOptions.DiagnosticStyle

  package init(_ sources: SourceCatalog, _ style: ProjectOptions.DiagnosticStyle) {
    self.sources = sources
    self.style = style
  }

  /// Prints all of them and a closing line; `outcome` says what did not happen because of them.
  package func printAll(_ diagnostics: Diagnostics, outcome: String?) {
    let all = diagnostics.all
    switch style {
    case .text:
      var masked = sources
      masked.maskPersonalData(in: all)
      Console.message(DiagnosticFormatter(masked).text(for: all))
      Console.message("\n\(summary(of: all))\(outcome.map { "; \(sources.count) files read, \($0)" } ?? "").\n")
    case .json:
      Console.message(all.map { DiagnosticRecord($0).jsonLine }.joined())
    }
  }

  /// `2 errors in 2 files`
  private func summary(of all: [Diagnostic]) -> String {
    let counts = Diagnostic.Severity.allCases.reversed().compactMap { severity -> String? in
      let count = all.count { $0.severity == severity }
      return count == 0 ? nil : "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")"
    }
    let files = Set(all.map(\.range.file)).count
    return "\(counts.joined(separator: ", ")) in \(files) \(files == 1 ? "file" : "files")"
  }
}
