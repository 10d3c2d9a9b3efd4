internal import PositionedYAML
internal import ProtocolModel
internal import SourceText

/// Reads which clauses are taken, left out, or worded by a variant.
struct ChoiceReader {
  let load: LoadingContext
  /// Finds a clause of the library or of the layer itself.
  let clause: (Clause.ID) -> Clause?

  init(load: LoadingContext, clause: @escaping (Clause.ID) -> Clause?) {
    self.load = load
    self.clause = clause
  }

  /// A clause by its name alone, or `{clause, reason}`.
  static func choice(_ node: YAMLNode, _ noun: String, _ load: LoadingContext) -> Layer.Choice? {
    guard node.kind == .mapping else {
      return load.name(node, noun, in: \.clauses).map { Layer.Choice(clause: $0, reason: nil) }
    }
    return load.map(node, noun) { map in
      let clause = map.name("clause", in: \.clauses)
      let reason = map.optionalText("reason")
      return clause.map { Layer.Choice(clause: $0, reason: reason) }
    }
  }

  /// The variants at `chooses:`, a map from clause to variant.
  func variants(from map: inout MapReader) -> [Layer.VariantChoice] {
    guard let entries = map.entries("chooses") else { return [] }
    return entries.compactMap { key, value in
      let name = Located<Clause.ID>(Identifier(key.text), at: key.range)
      guard let clause = clause(name.value) else {
        load.check(name, in: \.clauses)
        return nil
      }
      guard let variant: Located<Clause.Variant.ID> = load.laterName(value, "'\(key.text)'") else { return nil }
      guard variant.value == Clause.Variant.baseText || clause.variants.contains(where: { $0.id == variant.value })
      else {
        load.report(.unknownVariant(variant, of: clause))
        return nil
      }
      return Layer.VariantChoice(clause: name, variant: variant)
    }
  }
}

extension Diagnostic {
  static func unknownVariant(_ variant: Located<Clause.Variant.ID>, of clause: Clause) -> Self {
    let names = clause.variants.map(\.id.rawValue) + [Clause.Variant.baseText.rawValue]
    return Diagnostic(
      "variant.unknown", .error,
      "clause '\(clause.id)' has no variant '\(variant.value)'; it has \(names.joined(separator: ", "))",
      at: variant.range, hint: NearMiss.hint(for: variant.value.rawValue, among: names))
  }
}
