internal import ProtocolModel
internal import SourceText

/// Reads the entries of `variants:`, the other wordings of a clause.
struct VariantReader {
  let owner: Clause.ID

  func variants(from map: inout MapReader) -> [Clause.Variant] {
    let load = map.load
    return load.unique(map.maps("variants", each: "a variant", variant), named: \.id, at: \.range, "variant")
  }

  private func variant(from map: inout MapReader) -> Clause.Variant? {
    let id: Located<Clause.Variant.ID>? = map.definedName("variant")
    let condition = map.condition("when")
    let title = map.optionalText("title")
    let text = ClauseReader.text(from: &map, of: owner)
    let carries = CarriageReader.carriages(from: &map, in: text, of: owner)
    if let id, id.value == Clause.Variant.baseText { map.load.report(.variantNamedAsBaseText(id, of: owner)) }
    return id.map {
      Clause.Variant(
        id: $0.value, condition: condition, title: title, text: text, carries: carries, range: $0.range)
    }
  }
}

extension Clause.Variant {
  /// How counties name the text that is no variant.
  static let baseText: Clause.Variant.ID = "standard"
}

extension Diagnostic {
  fileprivate static func variantNamedAsBaseText(_ id: Located<Clause.Variant.ID>, of owner: Clause.ID) -> Self {
    Diagnostic(
      "variant.reserved", .error, "'\(id.value)' is how counties choose the text of '\(owner)' that is no variant",
      at: id.range, hint: "give the variant a name of its own")
  }
}
