package import ArgumentParser
internal import CountyEditing
internal import ModelLoading
internal import ProtocolAssembly
internal import ProtocolModel
internal import SourceText

/// `mou amend`: begins a county's own text in place of a clause, or moves its pin after review.
package struct AmendCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "amend", abstract: "Begins a county's own text of a clause, or accepts what the library changed.",
    discussion: """
      The stub is pinned to the library's edition and text, so that a later change is seen. Only --accept moves a pin, \
      once somebody has compared the two texts; no check ever does.
      """)

  @Argument(help: "A county by the name of its file.") package var county: String
  @Argument(help: "A clause of the library, such as mdt.initial.") package var clause: String
  @OptionGroup package var project: ProjectOptions
  @Flag(help: "Pin the county's text to the library's text as it is now.") package var accept = false
  @Option(help: "Why the county words it otherwise.") package var reason: String?

  package init() {}

  package mutating func validate() throws {
    if let reason, reason.allSatisfy(\.isWhitespace) { throw ValidationError("--reason is empty; leave it out.") }
  }

  package func run() throws {
    let loaded = try LoadedProject(project, counties: [county])
    guard let found = loaded.countySet.counties[County.ID(county)] else { throw ExitCode.missingInput }
    guard let wanted = loaded.library.clauses[Clause.ID(clause)] else {
      let hint = NearMiss.hint(for: clause, among: loaded.library.clauses.keys.map(\.rawValue).sorted())
      Console.message(
        "mou: the library has no clause '\(TerminalText.escaped(clause))'\(hint.map { "; \($0)" } ?? "")\n")
      throw ExitCode.missingInput
    }
    let file = CountyFileEdit(of: found, in: loaded)
    var amendment = AmendmentEditor(file.original, of: found)
    let done: [String]
    do throws(EditFailure) {
      done = try edit(&amendment, wanted, found, loaded)
    } catch {
      Console.message("mou: \(TerminalText.escaped(error.description))\n")
      throw ExitCode.invalidInput
    }
    if amendment.editor.bytes != file.original {
      _ = try file.checked(amendment.editor.bytes)
      try file.write(amendment.editor.bytes)
    }
    for line in done { Console.result("\(found.range.file)   \(line)\n") }
  }

  /// What was done, a line each.
  private func edit(
    _ amendment: inout AmendmentEditor, _ clause: Clause, _ county: County, _ loaded: LoadedProject
  ) throws(EditFailure) -> [String] {
    guard accept else {
      try amendment.begin(clause, wordedAs: selected(clause, county, loaded), reason: reason)
      return ["the text of \(clause.id) is there to edit; quote under 'carries' what it still says"]
    }
    let moved = try amendment.accept(clause)
    let pin =
      moved.map { "\(clause.id): the pin moves from \($0)" } ?? "\(clause.id) is pinned to the library's text already"
    guard let reason else { return [pin] }
    try amendment.give(reason, for: clause)
    return [pin, "\(clause.id): the reason is written"]
  }

  /// The clause as the county's protocol has it now, so that a variant is not lost.
  private func selected(_ clause: Clause, _ county: County, _ loaded: LoadedProject) -> SelectedClause? {
    let profile = CountyProfile(county, in: county.region.flatMap { loaded.countySet.regions[$0.value] })
    var diagnostics = Diagnostics()
    return ProtocolAssembler(loaded.library, on: loaded.day)
      .assembledProtocol(for: profile, diagnostics: &diagnostics).clause(clause.id)?.selected
  }
}
