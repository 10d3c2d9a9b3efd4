internal import PositionedYAML
internal import ProtocolModel
internal import SourceText

/// Reads conditions: a map that must all hold, or a list of maps of which one must.
extension MapReader {
  /// The condition at `key`; one that always holds when the key is not written.
  ///
  /// A key without a condition is reported: whoever writes it has something in mind that would be lost.
  mutating func condition(_ key: String) -> Condition {
    guard has(key), let node = required(key) else { return .always }
    return load.condition(node, "'\(key)'")
  }
}

extension LoadingContext {
  func condition(_ node: YAMLNode, _ noun: @autoclosure () -> String) -> Condition {
    let alternatives =
      switch node.kind {
      case .mapping: [node]
      case .sequence: Array(node.items)
      case .scalar: [YAMLNode]()
      }
    if node.kind == .scalar {
      report(.wrongType(of: noun(), mustBe: "a map of facts, or a list of such maps", found: node))
    }
    let tests = alternatives.map { self.tests($0, noun()) }
    // An alternative that asks nothing always holds, and then so does the whole.
    return tests.contains { $0.isEmpty } ? .always : Condition(anyOf: tests)
  }

  private func tests(_ node: YAMLNode, _ noun: @autoclosure () -> String) -> [Condition.Test] {
    guard node.kind == .mapping else {
      report(.wrongType(of: "an item of \(noun())", mustBe: "a map of facts", found: node))
      return []
    }
    if node.entries.isEmpty { report(.emptyAlternative(in: noun(), at: node.range)) }
    return node.entries.compactMap { key, value in
      let name = Located<CountyFact.ID>(Identifier(key.text), at: key.range)
      guard check(name, in: \.factNames), let fact = names.facts[name.value] else { return nil }
      return expectation(value, of: fact).map { Condition.Test(fact: name, expected: $0) }
    }
  }

  private func expectation(_ node: YAMLNode, of fact: CountyFact) -> Condition.Expectation? {
    if fact.kind == .date { return dateExpectation(node, of: fact) }
    switch node.kind {
    case .mapping:
      report(.conditionNeedsValue(of: fact, at: node.range))
      return nil
    case .scalar: return expectedValue(node, of: fact).map { .oneOf([$0]) }
    case .sequence:
      if node.items.isEmpty { report(.conditionNeedsValue(of: fact, at: node.range)) }
      let values = node.items.compactMap { expectedValue($0, of: fact) }
      return values.isEmpty ? nil : .oneOf(values)
    }
  }

  private func expectedValue(_ node: YAMLNode, of fact: CountyFact) -> String? {
    guard node.kind == .scalar, !node.isEmptyPlain else {
      report(.conditionNeedsValue(of: fact, at: node.range))
      return nil
    }
    let value = node.text
    guard fact.allows(value) else {
      report(.conditionValue(value, of: fact, at: node.range))
      return nil
    }
    return value
  }

  private func dateExpectation(_ node: YAMLNode, of fact: CountyFact) -> Condition.Expectation? {
    guard node.kind == .mapping, node.entries.count == 1 else {
      report(.conditionNeedsBound(of: fact, at: node.range))
      return nil
    }
    return map(node, "'\(fact.id)'") { map in
      if let day = map.optionalDay("before") { return .before(day) }
      if map.has("before") { return nil }
      return map.day("on-or-after").map { .onOrAfter($0) }
    }
  }
}

extension CountyFact {
  /// Whether `value` is an answer to a question of yes and no, or one of the options.
  func allows(_ value: String) -> Bool { allowedValues.contains(value) }

  var allowedValues: [String] { kind == .yesNo ? ["true", "false"] : options }
}

extension Diagnostic {
  static func emptyAlternative(in noun: String, at range: SourceRange) -> Self {
    Diagnostic(
      "key.empty", .error, "an item of \(noun) asks nothing, so that the whole would always hold", at: range,
      hint: "state what it asks, or take it out")
  }

  static func conditionValue(_ value: String, of fact: CountyFact, at range: SourceRange) -> Self {
    let flags = ["yes": "true", "on": "true", "no": "false", "off": "false"]
    let hint =
      fact.kind == .yesNo
      ? flags[value.lowercased()].map { "write \($0)" } : NearMiss.hint(for: value, among: fact.options)
    return Diagnostic(
      "condition.value", .error,
      "fact '\(fact.id)' is never '\(value)'; it is \(fact.allowedValues.joined(separator: " or "))", at: range,
      hint: hint, notes: [Note("declared here", at: fact.range)])
  }

  static func conditionNeedsValue(of fact: CountyFact, at range: SourceRange) -> Self {
    Diagnostic(
      "condition.value", .error,
      "fact '\(fact.id)' is compared with \(fact.allowedValues.joined(separator: " or ")), or with a list of these",
      at: range)
  }

  static func conditionNeedsBound(of fact: CountyFact, at range: SourceRange) -> Self {
    Diagnostic(
      "condition.value", .error, "fact '\(fact.id)' is a date: ask {before: YYYY-MM-DD} or {on-or-after: YYYY-MM-DD}",
      at: range)
  }
}
