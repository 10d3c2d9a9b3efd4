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
  package func printAll(_ diagnostics: Diagnostics, outcome: String?, byWeight: Bool = false) {
    Console.message(text(for: diagnostics, outcome: outcome, byWeight: byWeight))
  }

  /// What `printAll` prints; what belongs to one person is masked in it, whatever a message is about.
  package func text(for diagnostics: Diagnostics, outcome: String?, byWeight: Bool = false) -> String {
    let found = diagnostics.all
    let all =
      byWeight
      ? Diagnostic.Severity.allCases.reversed().flatMap { weight in found.filter { $0.severity == weight } } : found
    switch style {
    case .text: return page(of: all, outcome: outcome)
    case .json: return all.map { DiagnosticRecord($0.withoutPersonalData).jsonLine }.joined()
    }
  }

  private func page(of all: [Diagnostic], outcome: String?) -> String {
    let shown = Self.heaviest(all)
    var masked = sources
    masked.maskPersonalData(in: shown)
    masked.maskPersonalData(near: shown)
    let left = all.count - shown.count
    let rest = "\n\(left) more are not shown: mend these first, or see all with --diagnostics json.\n"
    let end = "\n\(summary(of: all))\(outcome.map { "; \(sources.count) files read, \($0)" } ?? "").\n"
    return DiagnosticFormatter(masked).text(for: shown.map(\.withoutPersonalData)) + (left > 0 ? rest : "") + end
  }

  /// So many are read by nobody; who broke one thing in many places mends it by the first of them.
  private static let limit = 200

  /// Those of the greatest weight, in their order.
  private static func heaviest(_ all: [Diagnostic]) -> [Diagnostic] {
    guard all.count > limit else { return all }
    let kept = all.indices.sorted { (all[$1].severity, $0) < (all[$0].severity, $1) }.prefix(limit)
    return kept.sorted().map { all[$0] }
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
