internal import ArgumentParser
internal import ModelLoading
internal import ProtocolAssembly
internal import ProtocolModel
internal import SourceText
internal import TextScanning

/// Keeps what belongs to one person out of the files that commands write.
enum PersonalDataRefusal {
  /// Refuses the files of `profile` as they stand in `sources`, comments and all.
  ///
  /// - Throws: `ExitCode.invalidInput` after a message for each find; no message holds the thing itself.
  static func check(_ profile: CountyProfile, _ library: ClauseLibrary, in sources: SourceCatalog) throws {
    let review = CountyPersonalData(library, sources: sources)
    try check(
      review.diagnostics(on: profile.county) + (profile.region.map(review.diagnostics(on:)) ?? []), in: sources)
  }

  /// Refuses a paper when an error is among what was `found` in files.
  ///
  /// - Throws: `ExitCode.invalidInput` after a message for each find.
  static func check(_ found: [Diagnostic], in sources: SourceCatalog, outcome: String = "nothing written") throws {
    var all = Diagnostics()
    for diagnostic in found { all.report(diagnostic) }
    guard all.hasErrors else { return }
    DiagnosticPrinter(sources, .text).printAll(all, outcome: outcome)
    throw ExitCode.invalidInput
  }

  /// Refuses `text`, given as `origin`: `--item`.
  ///
  /// - Throws: `ExitCode.invalidInput` after a message for each find.
  static func check(_ text: String, givenAs origin: String) throws {
    let found = PersonalDataReview().diagnostics(
      on: PlacedText(text, at: SourceRange(startOf: origin), in: SourceCatalog()), Prose(text)
    ).filter { $0.severity == .error }
    guard !found.isEmpty else { return }
    for diagnostic in found {
      Console.message(
        "mou: \(origin): \(TerminalText.escaped(diagnostic.message)); \(diagnostic.hint ?? "take it out")\n")
    }
    Console.message("Nothing written.\n")
    throw ExitCode.invalidInput
  }
}
