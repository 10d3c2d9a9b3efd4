internal import PositionedYAML
internal import ProtocolModel
internal import SourceText

/// Reads the entries of `facts:`, a map from fact to its value.
enum StatedFactReader {
  static func facts(from map: inout MapReader) -> [Layer.StatedFact] {
    guard let entries = map.entries("facts") else { return [] }
    let load = map.load
    return entries.compactMap { key, value in
      let name = Located<CountyFact.ID>(Identifier(key.text), at: key.range)
      guard load.check(name, in: \.factNames), let fact = load.names.facts[name.value] else { return nil }
      guard fact.home == .facts else {
        load.report(.factStatedElsewhere(name, fact))
        return nil
      }
      return stated(value, fact, load)
    }
  }

  /// `{value, source, stated-on}`, or a value alone, which then has no source and decides nothing.
  private static func stated(_ node: YAMLNode, _ fact: CountyFact, _ load: LoadingContext) -> Layer.StatedFact? {
    guard node.kind == .mapping else {
      return value(node, of: fact, load).map {
        Layer.StatedFact(fact: fact.id, value: $0, source: nil, statedOn: nil, range: node.range)
      }
    }
    return load.map(node, "'\(fact.id)'") { map in
      let value = map.optional("value").flatMap { self.value($0, of: fact, load) }
      let source = map.optionalText("source")
      let statedOn = map.optionalLegalDate("stated-on")
      map.mustHave("value")
      return Layer.StatedFact(fact: fact.id, value: value, source: source, statedOn: statedOn, range: node.range)
    }
  }

  private static func value(_ node: YAMLNode, of fact: CountyFact, _ load: LoadingContext) -> String? {
    guard !node.isEmptyPlain else { return nil }
    switch fact.kind {
    case .yesNo: return load.flag(node, "fact '\(fact.id)'").map(String.init)
    case .date: return load.day(node, "fact '\(fact.id)'")?.description
    case .choice:
      guard let text = load.text(node, "fact '\(fact.id)'") else { return nil }
      guard fact.allows(text) else {
        load.report(.factOption(text, of: fact, at: node.range))
        return nil
      }
      return text
    }
  }
}

extension Diagnostic {
  static func factStatedElsewhere(_ name: Located<CountyFact.ID>, _ fact: CountyFact) -> Self {
    let place = fact.home == .program ? "'program: {years: […]}'" : "'protocol: {\(fact.id): …}'"
    return Diagnostic(
      "fact.home", .error, "fact '\(fact.id)' is not stated here", at: name.range, hint: "state it at \(place)")
  }

  static func factOption(_ text: String, of fact: CountyFact, at range: SourceRange) -> Self {
    Diagnostic(
      "fact.option", .error, "fact '\(fact.id)' must be \(fact.options.joined(separator: " or ")), not '\(text)'",
      at: range, hint: NearMiss.hint(for: text, among: fact.options),
      notes: [Note("declared here", at: fact.range)])
  }
}
