package import ProtocolModel
package import SourceText

/// Reads the clause library: everything below `Clauses/`.
package enum LibraryLoader {
  /// The library in `inputs`, which may come in any order; files that are not below `Clauses/` are passed over.
  ///
  /// Every mistake of every file goes into `diagnostics`. Nil when `library.yaml` itself cannot be used; what is returned
  /// beside errors leaves out what could not be understood.
  package static func library(from inputs: [SourceInput], diagnostics: inout Diagnostics) -> ClauseLibrary? {
    let load = LoadingContext()
    let library = LibraryAssembly(inputs, load).library()
    diagnostics.report(contentsOf: load.diagnostics)
    return library
  }
}
