internal import PositionedYAML
internal import ProtocolModel
internal import SourceText

/// What the readers of one load, or of one file of it, share: the names that other files define, and what was found.
///
/// A class, because hundreds of small readers add to one list; it never leaves the thread that made it.
final class LoadingContext {
  var names: LibraryNames
  private(set) var found = Reading()

  /// What reading brings to light beside the model.
  struct Reading: Sendable {
    var diagnostics = Diagnostics()
    /// What files that could not be read may have defined.
    var lost = LostNames()
    /// Texts that look as if they held Markdown that clauses do not use.
    var suspects: [SuspectText] = []
  }

  /// A text whose Markdown is to be looked at.
  struct SuspectText: Sendable {
    let source: String
    let node: YAMLNode
  }

  init(names: LibraryNames = LibraryNames()) { self.names = names }

  var diagnostics: Diagnostics { found.diagnostics }

  func report(_ diagnostic: Diagnostic) { found.diagnostics.report(diagnostic) }

  func report(contentsOf others: Diagnostics) { found.diagnostics.report(contentsOf: others) }

  /// Remembers a name whose definition was refused.
  func lose(_ name: String) { found.lost.add(name) }

  /// Remembers a file that could not be read.
  func lose(fileOf bytes: [UInt8]) { found.lost.add(fileOf: bytes) }

  /// Whether a file that could not be read, or an entry that was refused, may define `name`.
  func mayBeLost(_ name: String) -> Bool { found.lost.mayHold(name) || names.lost.mayHold(name) }

  func suspect(_ source: String, in node: YAMLNode) { found.suspects.append(SuspectText(source: source, node: node)) }

  /// Takes over what reading a file found.
  func add(_ other: Reading) {
    found.diagnostics.report(contentsOf: other.diagnostics)
    found.lost.add(contentsOf: other.lost)
    found.suspects += other.suspects
  }
}
