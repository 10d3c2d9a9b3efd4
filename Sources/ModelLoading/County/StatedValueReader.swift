internal import PositionedYAML
internal import ProtocolModel
internal import SourceText

/// Reads the entries of `values:`, a map from clause to a map from value to answer.
struct StatedValueReader {
  let load: LoadingContext
  /// Finds a clause of the library or of the layer itself.
  let clause: (Clause.ID) -> Clause?

  init(load: LoadingContext, clause: @escaping (Clause.ID) -> Clause?) {
    self.load = load
    self.clause = clause
  }

  func values(from map: inout MapReader) -> [Layer.StatedValue] {
    guard let entries = map.entries("values") else { return [] }
    return entries.flatMap { key, node in
      guard let clause = clause(Identifier(key.text)) else {
        reportUnknown(key)
        return [Layer.StatedValue]()
      }
      guard !node.isEmptyPlain else { return [] }
      guard node.kind == .mapping else {
        load.report(.wrongType(of: "'\(key.text)'", mustBe: "a map of values", found: node))
        return []
      }
      return node.entries.compactMap { value($0.key, $0.value, of: clause) }
    }
  }

  /// A clause nobody knows; one written together with its value is told how to be written.
  private func reportUnknown(_ key: YAMLNode) {
    let halves = key.text.split(separator: "/", omittingEmptySubsequences: false)
    if halves.count == 2, clause(Identifier(String(halves[0]))) != nil {
      load.report(.joinedValue(String(halves[0]), String(halves[1]), at: key.range))
    } else {
      load.check(Located(Identifier<Clause>(key.text), at: key.range), in: \.clauses)
    }
  }

  /// An answer alone, or `{value, source, stated-on}`; nothing when it is left empty.
  private func value(_ key: YAMLNode, _ node: YAMLNode, of clause: Clause) -> Layer.StatedValue? {
    guard let value = clause.value(named: Identifier(key.text)) else {
      let problem = Diagnostic.unknownStatedValue(key.text, of: clause, at: key.range)
      if problem.hint != nil || !load.names.doubtfulClauses.contains(clause.id) { load.report(problem) }
      return nil
    }
    let reference = ValueReference(clause: clause.id, name: value.id)
    let reader = AnswerReader(value, load)
    guard node.kind == .mapping else {
      return reader.answer(node, "'\(value.id)'").map { stated(reference, $0, source: nil) }
    }
    return load.map(node, "'\(value.id)'") { map in
      let answer = map.optional("value").flatMap { reader.answer($0, "'\(value.id)'") }
      let source = map.optionalText("source")
      let statedOn = map.optionalLegalDate("stated-on")
      let parts = [source, statedOn.map { "stated on \($0)" }].compactMap { $0 }
      return answer.map { stated(reference, $0, source: parts.isEmpty ? nil : parts.joined(separator: ", ")) }
    }
  }

  private func stated(
    _ reference: ValueReference, _ answer: Located<Answer>, source: String?
  ) -> Layer.StatedValue {
    Layer.StatedValue(reference: reference, answer: answer.value, source: source, range: answer.range)
  }
}

extension Diagnostic {
  static func unknownStatedValue(_ name: String, of clause: Clause, at range: SourceRange) -> Self {
    Diagnostic(
      "value.unknown", .error, "clause '\(clause.id)' has no value '\(name)'", at: range,
      hint: NearMiss.hint(for: name, among: clause.values.map(\.id.rawValue)),
      notes: [Note("the clause is here", at: clause.range)])
  }

  static func joinedValue(_ clause: String, _ value: String, at range: SourceRange) -> Self {
    Diagnostic(
      "value.unknown", .error, "values stand below their clause", at: range, hint: "write '\(clause): {\(value): …}'")
  }
}
