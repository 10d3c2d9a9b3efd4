package import ModelLoading
package import ProtocolModel
package import SourceText

/// One of the two states of a project that a review compares, read and loaded.
package struct ReviewSide: Sendable {
  /// What a state is called.
  package struct Name: Hashable, Sendable {
    /// `main`, `v1`, `the files on disk`
    package let label: String
    /// The commit's name; nil for files on disk.
    package let commit: GitObjectID?
    /// The day it was committed.
    package let day: CalendarDay?

    package init(_ label: String, commit: GitObjectID? = nil, day: CalendarDay? = nil) {
      self.label = label
      self.commit = commit
      self.day = day
    }

    /// `main (1a2b3c4d5e, 2026-11-01)`
    package var text: String {
      guard let commit else { return label }
      return "\(label) (\(commit.short)\(day.map { ", \($0)" } ?? ""))"
    }
  }

  /// A state whose files have mistakes.
  package struct Broken: Error, Sendable, CustomStringConvertible {
    package let name: Name
    package let diagnostics: Diagnostics
    package let sources: SourceCatalog

    package init(name: Name, diagnostics: Diagnostics, sources: SourceCatalog) {
      self.name = name
      self.diagnostics = diagnostics
      self.sources = sources
    }

    package var description: String { "\(name.text):\n\(DiagnosticFormatter(sources).text(for: diagnostics.all))" }
  }

  package let name: Name
  package let library: ClauseLibrary
  package let counties: CountySet
  /// The fingerprints of the records of what was adopted, by county: a review tells that one changed, not how.
  let adoptions: [County.ID: String]
  /// What is kept for other reviews of the state, and of states with the same library: with the names of the files that
  /// each county is made of.
  var kept: (protocols: KeptProtocols, files: [County.ID: String])?
  /// Whether the state could not be read, so that nothing is known of what it covered.
  let isUnread: Bool

  package init(
    _ name: Name, _ library: ClauseLibrary, _ counties: CountySet, adoptions: [County.ID: String] = [:],
    isUnread: Bool = false
  ) {
    self.isUnread = isUnread
    self.name = name
    self.library = library
    self.counties = counties
    self.adoptions = adoptions
  }

  /// Loads the files of one state.
  ///
  /// - Throws: `Broken` with every mistake when there is an error.
  package init(_ name: Name, loading inputs: [SourceInput]) throws(Broken) {
    try self.init(name, loading: inputs, under: nil)
  }

  /// The same under a `library` that was loaded without a mistake from the same files before.
  init(_ name: Name, loading inputs: [SourceInput], under known: ClauseLibrary?) throws(Broken) {
    var diagnostics = Diagnostics()
    let library =
      known
      ?? LibraryLoader.library(from: inputs.filter { $0.path.hasPrefix("Clauses/") }, diagnostics: &diagnostics)
    let counties = library.map {
      CountyLoader.counties(
        from: inputs.filter { $0.path.hasPrefix("Counties/") }, library: $0, diagnostics: &diagnostics)
    }
    guard let library, let counties, !diagnostics.hasErrors else {
      var sources = SourceCatalog()
      for input in inputs { sources.add(input.bytes, for: input.path) }
      throw Broken(name: name, diagnostics: diagnostics, sources: sources)
    }
    self.init(name, library, counties, adoptions: Self.adoptions(in: inputs))
  }

  private static func adoptions(in inputs: [SourceInput]) -> [County.ID: String] {
    let ending = ".adopted.yaml"
    var result: [County.ID: String] = [:]
    for input in inputs where input.path.hasPrefix("Counties/") && input.path.hasSuffix(ending) {
      let county = input.path.dropFirst("Counties/".count).dropLast(ending.count)
      result[Identifier(String(county))] = Fingerprint(of: input.bytes).short
    }
    return result
  }

  /// A state without clauses and counties under the same law, for a base that cannot be read.
  package static func empty(_ name: Name, like other: ReviewSide) -> ReviewSide {
    let library = other.library
    let bare = ClauseLibrary(
      edition: "unread", lawCheckedOn: library.lawCheckedOn, codesReadTo: library.codesReadTo, outline: [],
      clauses: [:],
      elements: library.elements, authorities: library.authorities, provisions: library.provisions,
      citations: library.citations, watch: library.watch, roles: library.roleOrder.compactMap { library.roles[$0] },
      facts: library.factOrder.compactMap { library.facts[$0] },
      teams: library.teamOrder.compactMap { library.teams[$0] }, range: library.range)
    return ReviewSide(name, bare, CountySet(counties: [:], regions: [:]), isUnread: true)
  }
}
