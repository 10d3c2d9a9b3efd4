internal import ProtocolModel
internal import SourceText

/// What the library rests on, and how long ago the law was checked.
struct ProvenanceReview {
  let texts: LibraryTexts
  let day: CalendarDay

  func diagnostics() -> [Diagnostic] { weakBases() + oldLawCheck() }

  /// One line for each library with clauses that rest on memory or design.
  private func weakBases() -> [Diagnostic] {
    let weak = texts.clauses.filter { $0.provenance.basis == .memory || $0.provenance.basis == .design }
    let byLibrary = Dictionary(grouping: weak) { $0.library }
    return byLibrary.keys.sorted().compactMap { name in
      byLibrary[name].map { .weakBasis(name, $0, at: texts.library.range) }
    }
  }

  private func oldLawCheck() -> [Diagnostic] {
    let checked = texts.library.lawCheckedOn
    return checked.adding(months: 12) < day ? [.lawCheckOld(checked, day, at: texts.library.range)] : []
  }
}

extension Diagnostic {
  static func weakBasis(_ library: String, _ clauses: [Clause], at range: SourceRange) -> Self {
    let count = { (basis: Clause.Provenance.Basis) in clauses.count { $0.provenance.basis == basis } }
    let names = clauses.map(\.id.rawValue).joined(separator: ", ")
    return Diagnostic(
      "lint.basis", .notice, "in \(library), \(count(.memory)) clauses rest on memory and \(count(.design)) on design",
      at: range, notes: [Note(names)])
  }

  static func lawCheckOld(_ checked: CalendarDay, _ day: CalendarDay, at range: SourceRange) -> Self {
    Diagnostic(
      "lint.law-check-old", .warning, "the law was last checked on \(checked), over 12 months before \(day)", at: range,
      hint: "read the codes again and move 'law-checked-on'")
  }
}
