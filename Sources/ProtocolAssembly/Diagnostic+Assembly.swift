internal import ProtocolModel
internal import SourceText

extension Diagnostic {
  /// A clause of the document refers to one that is not in it.
  static func referenceToOmittedClause(
    _ id: Clause.ID, from selected: SelectedClause, at range: SourceRange, because omission: Omission?
  ) -> Self {
    Diagnostic(
      "reference.omitted", .warning, "\(selected.id) refers to \(id), which is not in the protocol", at: range,
      notes: omission.map { [Note("\(id) is out: \($0)")] } ?? [])
  }
}
