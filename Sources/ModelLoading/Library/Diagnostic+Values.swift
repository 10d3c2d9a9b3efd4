internal import PositionedYAML
internal import ProtocolModel
internal import SourceText

/// Values, as clauses declare them and counties state them.
extension Diagnostic {
  static func wrongKind(_ node: YAMLNode, _ noun: String, _ kind: ClauseValue.Kind) -> Self {
    let found = node.kind == .scalar ? "'\(node.text)'" : node.found
    return Diagnostic(
      "value.kind", .error, "\(noun) must be \(kind.expected), not \(found)", at: node.range, hint: hint(node, kind))
  }

  /// The number in `24 hours`, or the list around one role.
  private static func hint(_ node: YAMLNode, _ kind: ClauseValue.Kind) -> String? {
    guard node.kind == .scalar else { return nil }
    if kind == .roles { return "write '[\(node.text)]'" }
    guard case .quantity(let measure) = kind, let amount = WrittenAmount(node.text) else { return nil }
    // With another unit the number would mean something else.
    return amount.isCounted(in: measure)
      ? "write \(amount.digits) alone" : "write the \(measure.wholeNumber) that is meant, in digits alone"
  }

  static func outOfRange(
    _ amount: Int, _ measure: Quantity.Measure, within bounds: ClosedRange<Int>, _ noun: String, at range: SourceRange
  ) -> Self {
    let quantity = Quantity(amount, measure)
    let (first, last) = (Quantity(bounds.lowerBound, measure), Quantity(bounds.upperBound, measure))
    return Diagnostic(
      "value.out-of-range", .error,
      "\(noun) is \(quantity), which cannot be meant; it lies between \(first) and \(last)",
      at: range,
      hint: amount == 0 ? "leave it out while nobody has decided; 'immediately' needs an amendment" : nil)
  }

  static func notAnOption(_ text: String, _ noun: String, among options: [String], at range: SourceRange) -> Self {
    Diagnostic(
      "value.option", .error, "\(noun) must be \(options.joined(separator: " or ")), not '\(text)'", at: range,
      hint: NearMiss.hint(for: text, among: options))
  }

  static func placeholderInValue(at range: SourceRange) -> Self {
    Diagnostic(
      "value.placeholder", .warning, "a value is never searched for placeholders: this prints as it stands", at: range)
  }

  static func noLimit(in element: Located<StatutoryElement.ID>) -> Self {
    Diagnostic("limit.missing", .error, "element '\(element.value)' has no limit to take", at: element.range)
  }

  static func limitUnit(
    _ kind: ClauseValue.Kind, _ limit: StatutoryElement.Limit, of element: Located<StatutoryElement.ID>
  ) -> Self {
    Diagnostic(
      "limit.unit", .error,
      "the limit of '\(element.value)' is \(limit.quantity), which a value of kind '\(kind.name)' does not compare with",
      at: element.range, hint: "write 'kind: \(limit.quantity.measure.rawValue)'")
  }

  static func defaultBeyondLimit(
    _ quantity: Quantity, _ limit: StatutoryElement.Limit, of element: Located<StatutoryElement.ID>,
    at range: SourceRange
  ) -> Self {
    Diagnostic(
      "value.default-beyond-limit", limit.isLaw ? .error : .warning,
      "default of \(quantity) is beyond the limit of \(limit.quantity)", at: range,
      notes: [Note("the limit is that of element '\(element.value)'", at: element.range)])
  }
}

extension ClauseValue.Kind {
  /// What an answer of this kind looks like.
  fileprivate var expected: String {
    switch self {
    case .quantity(let measure): "a \(measure.wholeNumber)"
    case .date: "a day written YYYY-MM-DD"
    case .choice: "one of its options"
    case .roles: "a list of roles"
    case .text: "text"
    case .publicLine: "the line of an office, as text"
    }
  }
}
