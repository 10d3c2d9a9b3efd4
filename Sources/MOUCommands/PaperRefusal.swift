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

  /// Refuses what the changed state holds, and what the base holds of it too.
  ///
  /// - Throws: `ExitCode.invalidInput` after a message for each find.
  func check() throws {
    try checkHead()
    try check(sides.base, sides.files.base)
  }

  /// - Throws: `ExitCode.invalidInput` after a message for each find in the files of the changed state.
  func checkHead() throws { try check(sides.head, sides.files.head) }

  /// The sides with an x for each letter and digit of what belongs to one person in the files of the base; nil when none of
  /// them holds any.
  ///
  /// A change that takes such a thing out must be reviewed like any other, without sending it round once more.
  ///
  /// - Throws: `ReviewSide.Broken` when the base cannot be read so.
  func sidesWithoutPersonalDataInBase() throws(ReviewSide.Broken) -> ReviewSides.Loaded? {
    let found = found(in: sides.base, Self.catalog(of: sides.files.base)).filter { $0.severity == .error }
    guard !found.isEmpty else { return nil }
    let places = Dictionary(grouping: found.map(\.range), by: \.file)
    let files = sides.files.base.map { file in
      places[file.path].map { SourceInput(path: file.path, bytes: PersonalDataMask.crossedOut(file.bytes, at: $0)) }
        ?? file
    }
    return ReviewSides.Loaded(
      base: try ReviewSide(sides.base.name, loading: files), head: sides.head,
      remarks: sides.remarks + ["what \(sides.base.name.text) says of one person: it shows as a row of x"],
      files: (files, sides.files.head), adopted: sides.adopted)
  }

  private func check(_ side: ReviewSide, _ files: [SourceInput]) throws {
    let sources = Self.catalog(of: files)
    try PersonalDataRefusal.check(
      found(in: side, sources), in: sources, outcome: "\(side.name.text) holds it, so nothing of it is shown")
  }

  private static func catalog(of files: [SourceInput]) -> SourceCatalog {
    var sources = SourceCatalog()
    for file in files { sources.add(file.bytes, for: file.path) }
    return sources
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
