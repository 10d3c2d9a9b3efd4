package import ProtocolModel
package import SourceText

/// Reads the clause library: everything below `Clauses/`.
package enum LibraryLoader {
  /// The library in `inputs`, which may come in any order; files that are not below `Clauses/` are passed over.
  ///
  /// Every mistake of every file goes into `diagnostics`; what is said there of files that could not be opened tells
  /// which names may be defined all the same. Nil when `library.yaml` itself cannot be used; what is returned
  /// beside errors leaves out what could not be understood.
  package static func library(from inputs: [SourceInput], diagnostics: inout Diagnostics) -> ClauseLibrary? {
    let load = LoadingContext()
    let unread = diagnostics.all.filter(\.leavesFileUnread).map(\.range.file)
    for path in unread { load.names.loseNames(ofUnread: path) }
    let library = LibraryAssembly(inputs, unread: unread, load).library()
    diagnostics.report(contentsOf: load.diagnostics)
    return library
  }
}
