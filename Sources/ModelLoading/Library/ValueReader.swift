internal import PositionedYAML
internal import ProtocolModel
internal import SourceText

/// Reads the values that a clause declares.
enum ValueReader {
  /// The values of clause `owner` at `values:` in file order; `role` answers where a value names nobody.
  static func values(
    from map: inout MapReader, of owner: Clause.ID, answeredBy role: PartnerRole.ID?
  ) -> [ClauseValue] {
    guard let entries = map.entries("values") else { return [] }
    let load = map.load
    return entries.compactMap { key, node -> ClauseValue? in
      let name = key.text
      guard PlaceholderGrammar.isValueName(name) else {
        load.report(.malformedID(name, "value name", at: key.range))
        return nil
      }
      let value = load.map(node, "value '\(name)'") { Self.value(from: &$0, named: Located(name, at: key.range), role) }
      if value == nil { load.lose(ValueReference(clause: owner, name: Identifier(name)).description) }
      return value
    }
  }

  private static func value(
    from map: inout MapReader, named name: Located<String>, _ role: PartnerRole.ID?
  ) -> ClauseValue? {
    let kind = kind(from: &map)
    let ask = map.text("ask")
    let blank = map.optionalText("blank")
    let answers = map.optionalName("answers", in: \.roles)
    let options = map.texts("options").map(\.value)
    let limitFrom = limit(from: &map, for: kind)
    if limitFrom == nil, map.has("limit-from") { map.load.lose(limitName(of: Identifier(name.value))) }
    let defaultNode = map.optional("default")
    _ = map.optionalWord("basis", of: Clause.Provenance.Basis.self)
    let isRestricted = map.optionalFlag("restricted")
    if kind == .choice { _ = map.required("options") }
    let reader = kind.map { AnswerReader(kind: $0, options: options, load: map.load) }
    let answer = defaultNode.flatMap { reader?.answer($0, "'default'") }
    if let answer, let limitFrom { checkDefault(answer, limitFrom, map.load) }
    return ClauseValue(
      id: Identifier(name.value), kind: kind ?? .text, ask: ask, blank: blank ?? words(of: name.value),
      answers: answers?.value ?? role ?? "human-services", defaultAnswer: answer, options: options,
      limitFrom: limitFrom, isRestricted: isRestricted, range: name.range)
  }

  private static func kind(from map: inout MapReader) -> ClauseValue.Kind? {
    guard let node = map.required("kind"), let text = map.load.text(node, "'kind'") else { return nil }
    if let kind = ClauseValue.Kind.all.first(where: { $0.name == text }) { return kind }
    map.load.report(.unknownWord(text, "'kind'", among: ClauseValue.Kind.all.map(\.name), at: node.range))
    return nil
  }

  /// The element whose limit bounds the value; its unit must be one that the value's unit compares with.
  private static func limit(
    from map: inout MapReader, for kind: ClauseValue.Kind?
  ) -> Located<StatutoryElement.ID>? {
    guard let element = map.optionalName("limit-from", in: \.elements) else { return nil }
    guard let limit = map.load.names.limits[element.value] else {
      if !map.load.mayBeLost(ElementReader.limitName(of: element.value)) { map.load.report(.noLimit(in: element)) }
      return nil
    }
    guard let kind else { return element }
    guard case .quantity(let measure) = kind, Quantity(0, measure).exceeds(limit.quantity) != nil else {
      map.load.report(.limitUnit(kind, limit, of: element))
      return nil
    }
    return element
  }

  /// By which a `limit-from` that was refused is remembered; no identifier is written so.
  static func limitName(of value: ClauseValue.ID) -> String { "\(value)/limit-from" }

  private static func checkDefault(
    _ answer: Located<Answer>, _ element: Located<StatutoryElement.ID>, _ load: LoadingContext
  ) {
    guard case .quantity(let quantity) = answer.value, let limit = load.names.limits[element.value],
      quantity.exceeds(limit.quantity) == true
    else { return }
    load.report(.defaultBeyondLimit(quantity, limit, of: element, at: answer.range))
  }

  /// `report-hours` as a blank says it: `report hours`.
  private static func words(of name: String) -> String { String(name.map { $0 == "-" ? " " : $0 }) }
}
