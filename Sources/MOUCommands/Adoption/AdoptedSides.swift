internal import ArgumentParser
internal import GapAnalysis
internal import ModelLoading
internal import ProtocolModel
internal import RevisionReview
internal import SourceText

/// Reads what a county adopted, from the history, and the files on disk that its draft is made of.
struct AdoptedSides {
  private let root: ProjectRoot
  private let county: County.ID
  private let day: CalendarDay

  /// The text that was in force by `day`.
  init(_ root: ProjectRoot, of county: County.ID, on day: CalendarDay) {
    self.root = root
    self.county = county
    self.day = day
  }

  /// - Throws: `ExitCode` after a message: 66 when nothing adopted is on file or git does not have it, 65 for files with
  ///   mistakes and for a record that the history contradicts.
  func load(_ style: ProjectOptions.DiagnosticStyle) async throws -> ReviewSides.Loaded {
    try await ReviewSides.explaining(style, loaded)
  }

  private func loaded() async throws -> ReviewSides.Loaded {
    let inputs = try ReviewSides.filesOnDisk(root, like: [])
    let head = try ReviewSide(ReviewSide.Name("the draft now"), loading: inputs)
    guard let name = head.counties.counties[county]?.name else { throw unknownCounty(head) }
    var diagnostics = Diagnostics()
    let adoptions = AdoptionLoader.adoptions(from: inputs, diagnostics: &diagnostics)
    guard !diagnostics.hasErrors else {
      var sources = SourceCatalog()
      for input in inputs { sources.add(input.bytes, for: input.path) }
      throw ReviewSide.Broken(name: head.name, diagnostics: diagnostics, sources: sources)
    }
    guard let event = adoptions[county]?.textEvent(on: day), let text = event.text else {
      Console.message(
        """
        mou: no adopted text of \(TerminalText.escaped(name)) County was on file by \(day), so there is nothing to compare with.
        Record what was approved:  mou adopt \(county) --on YYYY-MM-DD --body "Board of Supervisors" --item "Item 14"
        Compare with a revision:   mou diff main --county \(county)

        """)
      throw ExitCode.missingInput
    }
    return try await loaded(event, text, head, inputs)
  }

  private func loaded(
    _ event: Adoption.Event, _ text: AdoptedText, _ head: ReviewSide, _ inputs: [SourceInput]
  ) async throws -> ReviewSides.Loaded {
    let remade: AdoptedProject.Remade
    switch await AdoptedProject(of: root).text(of: event, in: county) {
    case .success(let found): remade = found
    case .failure(let unreadable):
      Console.message(
        "mou: what \(county) adopted cannot be made again: \(TerminalText.escaped(unreadable.reason))\n")
      throw ExitCode.invalidInput
    }
    let repository = try GitRepository(of: root.path)
    let commit = try await repository.commit(named: text.commit)
    let day = try await repository.commits([commit])[commit]?.day
    var known = KnownFiles()
    let files = try await RevisionFiles(repository).inputs(of: commit, reusing: &known)
    let name = ReviewSide.Name(
      "the protocol adopted on \(event.date) by the \(event.body), \(event.item)", commit: commit, day: day)
    return ReviewSides.Loaded(
      base: try ReviewSide(name, loading: files), head: head, remarks: [], files: (files, inputs), adopted: remade)
  }

  private func unknownCounty(_ head: ReviewSide) -> ExitCode {
    let known = head.counties.counties.keys.map(\.rawValue).sorted()
    let hint = NearMiss.hint(for: county.rawValue, among: known).map { "; \($0)" } ?? "; 'mou list counties' lists them"
    Console.message("mou: no county '\(TerminalText.escaped(county.rawValue))' in Counties/\(hint)\n")
    return ExitCode.missingInput
  }
}
