/// How many blanks a document has, by what is missing.
package struct BlankCounts: Hashable, Sendable {
  /// Facts on which it hangs whether sections stand, or in which wording.
  package let facts: Int
  /// Values that nobody has stated.
  package let values: Int
  /// Agencies, team members and seats that nobody has named.
  package let agencies: Int
  /// What the file leaves open about the agencies it names: their teams, how they stand to the document, their offices.
  package let parts: Int

  package var total: Int { facts + values + agencies + parts }
}

extension BlankCounts: CustomStringConvertible {
  /// `67 blanks (12 facts, 40 values, 8 agencies and seats, 7 answers about agencies)`
  package var description: String {
    guard total > 0 else { return "no blanks" }
    let kinds = [
      (facts, "fact", "facts"), (values, "value", "values"), (agencies, "agency or seat", "agencies and seats"),
      (parts, "answer about an agency", "answers about agencies"),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.0 == 1 ? $0.1 : $0.2)" }
    return "\(total) \(total == 1 ? "blank" : "blanks") (\(kinds.joined(separator: ", ")))"
  }
}
