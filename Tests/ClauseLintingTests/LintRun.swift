import ClauseLinting
import ModelLoading
import ProjectFixtures
import ProtocolModel
import SourceText
import TestSupport
import Testing

/// A run of the linter over a small project in which `«…»` may mark ranges.
struct LintRun {
  let diagnostics: [Diagnostic]
  /// The marked ranges of all files.
  let marks: [SourceRange]

  init(_ project: MiniProject, on day: String = "2026-11-20") throws {
    var plain = project
    var marks: [SourceRange] = []
    var sources = SourceCatalog()
    for (path, text) in project.files.sorted(by: { $0.key < $1.key }) {
      if text.contains("«") {
        let marked = try MarkedText(text, file: path)
        marks += marked.ranges
        plain = plain.with(path, marked.text)
      }
      sources.add(Array((plain.files[path] ?? "").utf8), for: path)
    }
    let (library, set) = try plain.loaded()
    let linter = Linter(library, on: try #require(CalendarDay(iso: day)), sources: sources)
    diagnostics =
      linter.diagnostics(counties: Array(set.counties.values), regions: Array(set.regions.values)).all
    self.marks = marks
  }

  func diagnostics(of rule: String) -> [Diagnostic] { diagnostics.filter { $0.rule == rule } }

  /// The diagnostics that begin in the county's file.
  var ofCounty: [Diagnostic] { diagnostics.filter { $0.range.file == "Counties/test.yaml" } }
}

extension MiniProject {
  /// The project with lines at the end of the county's file.
  func withCounty(_ lines: String) -> MiniProject {
    with("Counties/test.yaml", (files["Counties/test.yaml"] ?? "") + "\n" + lines + "\n")
  }

  /// The project with another clause, `missing.<name>`, at the end of its part.
  func withClause(_ name: String, _ keys: String, text: String) throws -> MiniProject {
    let file = """
      clause: missing.\(name)
      title: \(name)
      edition: 1
      drafted-after: {basis: statute}
      \(keys)
      text: |
        \(text)

      """
    return try with("Clauses/model-framework/missing/\(name).yaml", file)
      .replacing("- missing.search", with: "- missing.search\n      - missing.\(name)", in: "Clauses/library.yaml")
  }
}
