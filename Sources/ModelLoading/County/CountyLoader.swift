package import ProtocolModel
package import SourceText

/// The counties and regions of a run.
package struct CountySet: Sendable {
  package let counties: [County.ID: County]
  package let regions: [Region.ID: Region]

  package init(counties: [County.ID: County], regions: [Region.ID: Region]) {
    self.counties = counties
    self.regions = regions
  }
}

/// Reads counties and regions: `Counties/*.yaml` and `Counties/regions/*.yaml`.
package enum CountyLoader {
  /// The counties and regions in `inputs`, which may come in any order and need not be all; records of what was adopted
  /// are passed over.
  ///
  /// Every mistake of every file goes into `diagnostics`. Names are checked against `library`; those that a broken file
  /// of the library may define, as far as `diagnostics` tells, are not reported again.
  package static func counties(
    from inputs: [SourceInput], library: ClauseLibrary, diagnostics: inout Diagnostics
  ) -> CountySet {
    let load = LoadingContext(names: LibraryNames(of: library, after: diagnostics))
    let counties = CountyAssembly(inputs, library, load).counties()
    diagnostics.report(contentsOf: load.diagnostics)
    return counties
  }
}
