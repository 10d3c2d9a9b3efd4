import ModelLoading
import ProjectFixtures
import ProtocolModel
import ReviewWriting
import RevisionReview

/// Reviews of two states of a small project.
enum ReviewFixture {
  static let report = "Clauses/acin-i-83-16/missing/report.yaml"
  static let search = "Clauses/acin-i-83-16/missing/search.yaml"
  static let content = "Clauses/acin-i-83-16/missing/content.yaml"

  /// The files of `project`, with a real county's name, since invented ones count only when they are asked for.
  static func files(_ project: MiniProject) -> [String: String] {
    var files = project.files.mapValues { "\($0)\n" }
    files["Counties/test.yaml"] = nil
    files["Counties/alameda.yaml"] = project.files["Counties/test.yaml"].map { text in
      "\(text)\n".replacing("county: test", with: "county: alameda").replacing("name: Test\n", with: "name: Alameda\n")
        .replacing("example: true\n", with: "")
    }
    return files
  }

  static func side(_ project: MiniProject, _ name: String) throws -> ReviewSide {
    try ReviewSide(
      ReviewSide.Name(name),
      loading: files(project).map { SourceInput(path: $0.key, bytes: Array($0.value.utf8)) }.sorted {
        $0.path < $1.path
      })
  }

  static func review(
    from old: MiniProject = MiniProject(), to new: MiniProject, counties: Set<County.ID>? = nil,
    clauses: Set<Clause.ID>? = nil
  ) throws -> ReviewReport {
    let day = CalendarDay(startOf: 2026).adding(months: 10)
    return ReviewBuilder(
      try side(old, "old"), try side(new, "new"), ReviewScope(on: day, counties: counties, clauses: clauses)
    ).report()
  }

  static func text(_ report: ReviewReport, onlyFindings: Bool = false) -> String {
    ReviewText().text(of: SectionComposer(report, onlyFindings: onlyFindings).sections())
  }
}
