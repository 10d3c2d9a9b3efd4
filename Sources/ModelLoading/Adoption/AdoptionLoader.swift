package import ProtocolModel
package import SourceText

/// Reads the records of what was adopted: `Counties/<county>.adopted.yaml`.
///
/// A record speaks of clauses, roles and facts as they were; its names are not held against today's library.
package enum AdoptionLoader {
  /// The records in `inputs`; files that are none are passed over.
  package static func adoptions(
    from inputs: [SourceInput], diagnostics: inout Diagnostics
  ) -> [County.ID: Adoption] {
    let load = LoadingContext()
    var adoptions: [County.ID: Adoption] = [:]
    for input in inputs {
      guard let name = county(of: input.path), let document = load.document(input) else { continue }
      guard let adoption = load.map(document, "the file", AdoptionReader.adoption) else { continue }
      if adoption.county.rawValue == name {
        adoptions[adoption.county] = adoption
      } else {
        load.report(.adoptionPath(adoption, named: name))
      }
    }
    diagnostics.report(contentsOf: load.diagnostics)
    return adoptions
  }

  /// The county whose record stands at `path`; nil when no record belongs there.
  private static func county(of path: String) -> String? {
    guard CountyFile(path: path) == .adoption else { return nil }
    return String(path.dropFirst("Counties/".count).dropLast(".adopted.yaml".count))
  }
}

extension Diagnostic {
  static func adoptionPath(_ adoption: Adoption, named name: String) -> Self {
    Diagnostic(
      "adoption.path", .error, "the record of '\(adoption.county)' stands in the file of '\(name)'", at: adoption.range,
      hint: "write 'adopted: \(name)', or rename the file")
  }

  static func adoptionOrder(_ event: Adoption.Event, after other: Adoption.Event) -> Self {
    Diagnostic(
      "adoption.order", .error, "an event of \(event.date) stands after one of \(other.date)", at: event.range,
      hint: "events stand oldest first", notes: [Note("the later one is here", at: other.range)])
  }
}
