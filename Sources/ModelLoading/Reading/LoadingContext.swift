internal import ProtocolModel
internal import SourceText

/// What the readers of one load share: the problems found so far, and the names that other files define.
///
/// A class, because hundreds of small readers add to one list; it never leaves the load that made it.
final class LoadingContext {
  private(set) var diagnostics = Diagnostics()
  let names: LibraryNames

  init(names: LibraryNames = LibraryNames()) { self.names = names }

  func report(_ diagnostic: Diagnostic) { diagnostics.report(diagnostic) }

  func report(contentsOf others: Diagnostics) { diagnostics.report(contentsOf: others) }
}
