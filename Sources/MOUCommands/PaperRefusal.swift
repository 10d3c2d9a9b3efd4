internal import ModelLoading
internal import ProtocolModel
internal import RevisionReview
internal import SourceText
internal import TextScanning

/// Keeps what belongs to one person out of reviews, redlines and memos, which quote both states of what changed.
struct PaperRefusal {
  private let sides: ReviewSides.Loaded
  private let clauses: Set<Clause.ID>
  private let counties: Set<County.ID>
  private let regions: Set<Region.ID>

  /// A paper on `report`, about `county` if it is one county's, that shows `clauses` besides those that changed.
  init(_ sides: ReviewSides.Loaded, _ report: ReviewReport, county: County.ID?, clauses: Set<Clause.ID>) {
    self.sides = sides
    let owners = report.clauses.map(\.owner) + report.amendments.map(\.owner) + report.statements.map(\.owner)
    var (counties, regions): (Set<County.ID>, Set<Region.ID>) = (Set([county].compactMap(\.self)), [])
    for owner in owners {
      switch owner {
      case .library: break
      case .county(let id): counties.insert(id)
      case .region(let id): regions.insert(id)
      }
    }
    let former = report.clauses.compactMap { change -> Clause.ID? in
      if case .renamed(let old, _) = change.kind { old } else { nil }
    }
    self.clauses = clauses.union(report.clauses.map(\.id)).union(former)
    self.counties = counties
    self.regions = regions
  }

  /// - Throws: `ExitCode.invalidInput` after a message for each find in the files of either state.
  func check() throws {
    for (side, files) in [(sides.base, sides.files.base), (sides.head, sides.files.head)] {
      var sources = SourceCatalog()
      for file in files { sources.add(file.bytes, for: file.path) }
      try PersonalDataRefusal.check(
        found(in: side, sources), in: sources, outcome: "\(side.name.text) holds it, so nothing of it is shown")
    }
  }

  private func found(in side: ReviewSide, _ sources: SourceCatalog) -> [Diagnostic] {
    let review = CountyPersonalData(side.library, sources: sources)
    let counties = counties.sorted().compactMap { side.counties.counties[$0] }
    let joined = regions.union(counties.compactMap { $0.region?.value })
    return clauses.sorted().compactMap { side.library.clauses[$0] }
      .flatMap(ClausePersonalData(sources: sources).diagnostics)
      + counties.flatMap(review.diagnostics(on:))
      + joined.sorted().compactMap { side.counties.regions[$0] }.flatMap(review.diagnostics(on:))
  }
}
