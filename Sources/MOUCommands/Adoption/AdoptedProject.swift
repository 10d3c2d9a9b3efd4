internal import GapAnalysis
internal import ModelLoading
internal import ProtocolAssembly
internal import ProtocolModel
internal import RevisionReview
internal import SourceText

/// Makes adopted texts again from the history that they were made from.
struct AdoptedProject: Sendable {
  typealias UnreadableText = AdoptedComparison.UnreadableText

  /// A protocol as it was adopted, with the library of its day.
  struct Remade: Sendable {
    let library: ClauseLibrary
    let assembled: AssembledProtocol
  }

  private let root: ProjectRoot

  init(of root: ProjectRoot) { self.root = root }

  /// The text that `event` put in force, clause for clause as the record has it.
  func text(of event: Adoption.Event, in county: County.ID) async -> Result<Remade, UnreadableText> {
    do throws(GitProblem) {
      guard let text = event.text else { return .failure(UnreadableText("the event of \(event.date) has no text")) }
      let repository = try GitRepository(of: root.path)
      let commit = try await repository.commit(named: text.commit)
      var known = KnownFiles()
      let inputs = try await RevisionFiles(repository).inputs(of: commit, reusing: &known)
      return remade(text, from: inputs, county)
    } catch {
      return .failure(UnreadableText(error.message))
    }
  }

  private func remade(
    _ text: AdoptedText, from inputs: [SourceInput], _ id: County.ID
  ) -> Result<Remade, UnreadableText> {
    var diagnostics = Diagnostics()
    let library = LibraryLoader.library(
      from: inputs.filter { $0.path.hasPrefix("Clauses/") }, diagnostics: &diagnostics)
    let counties = inputs.filter { $0.path == "Counties/\(id).yaml" || $0.path.hasPrefix("Counties/regions/") }
    let set = library.map { CountyLoader.counties(from: counties, library: $0, diagnostics: &diagnostics) }
    guard let library, let set, let county = set.counties[id] else {
      let first = diagnostics.all.first { $0.severity == .error }
      let why = first.map { "\($0.range): \($0.message)" } ?? "the county has no file"
      return .failure(UnreadableText("the files of commit \(text.commit.prefix(10)) cannot be read: \(why)"))
    }
    let profile = CountyProfile(county, in: county.region.flatMap { set.regions[$0.value] })
    var ignored = Diagnostics()
    let assembled = ProtocolAssembler(library, on: text.asOf).assembledProtocol(for: profile, diagnostics: &ignored)
    if let difference = Self.difference(between: text, and: assembled) { return .failure(difference) }
    return .success(Remade(library: library, assembled: assembled))
  }

  /// The first clause that the history gives otherwise than the record; nil when all agree.
  private static func difference(between text: AdoptedText, and assembled: AssembledProtocol) -> UnreadableText? {
    let remade = AdoptedText(recording: assembled, library: text.libraryEdition, commit: text.commit) { _ in "" }
    let found = Dictionary(remade.clauses.map { ($0.clause, $0) }) { first, _ in first }
    for clause in text.clauses {
      guard let other = found[clause.clause] else {
        return UnreadableText("clause \(clause.clause) is not in the protocol of commit \(text.commit.prefix(10))")
      }
      guard other.fingerprint == clause.fingerprint, other.edition == clause.edition else {
        return UnreadableText("clause \(clause.clause) has other words in commit \(text.commit.prefix(10))")
      }
    }
    let recorded = Set(text.clauses.map(\.clause))
    return remade.clauses.first { !recorded.contains($0.clause) }.map {
      UnreadableText("clause \($0.clause) is not in the record, and is in commit \(text.commit.prefix(10))")
    }
  }
}

extension ProtocolRun {
  /// The same run with each report beside the text that its county adopted.
  package func comparedWithAdopted(_ project: LoadedProject) async -> ProtocolRun {
    let history = AdoptedProject(of: project.root)
    var compared: [Result] = []
    for result in results {
      guard let adoption = project.adoptions[result.report.county.id],
        let event = adoption.textEvent(on: result.report.day)
      else {
        compared.append(result)
        continue
      }
      let text = await history.text(of: event, in: result.report.county.id)
      let comparison = AdoptedComparison(
        of: adoption, with: (result.assembled, result.report), adopted: text.map(\.assembled), project.library)
      compared.append(Result(assembled: result.assembled, report: result.report.compared(with: comparison)))
    }
    return ProtocolRun(library: library, results: compared, diagnostics: diagnostics)
  }
}
