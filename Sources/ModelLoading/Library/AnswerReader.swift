internal import PositionedYAML
internal import ProtocolModel
internal import SourceText

/// Reads an answer as the kind of value it answers.
struct AnswerReader {
  let kind: ClauseValue.Kind
  let options: [String]
  let load: LoadingContext

  init(kind: ClauseValue.Kind, options: [String], load: LoadingContext) {
    self.kind = kind
    self.options = options
    self.load = load
  }

  init(_ value: ClauseValue, _ load: LoadingContext) {
    self.init(kind: value.kind, options: value.options, load: load)
  }

  /// What `node` answers; nil when it states nothing or is no answer of the kind, which is reported.
  func answer(_ node: YAMLNode, _ noun: String) -> Located<Answer>? {
    guard !node.isEmptyPlain else { return nil }
    if let gap = gap(in: node) {
      load.report(.standIn(gap, noun, at: node.range))
      return nil
    }
    let answer: Answer? =
      switch kind {
      case .quantity(let measure): quantity(node, noun, measure)
      case .date: scalar(node, noun) == nil ? nil : load.day(node, noun).map(Answer.date)
      case .choice: choice(node, noun)
      case .roles: roles(node, noun)
      case .text, .publicLine: text(node, noun)
      }
    return answer.map { Located($0, at: node.range) }
  }

  /// What only holds the place of an answer: `TBD`, or a text with `____` in it.
  private func gap(in node: YAMLNode) -> String? {
    guard node.kind == .scalar, !node.statesNothing else { return nil }
    let text = node.text
    if StandIn.isWhole(text) { return text }
    return StandIn.found(in: text)?.words
  }

  private func scalar(_ node: YAMLNode, _ noun: String) -> String? {
    guard node.kind == .scalar else {
      load.report(.wrongKind(node, noun, kind))
      return nil
    }
    return load.text(node, noun)
  }

  private func quantity(_ node: YAMLNode, _ noun: String, _ measure: Quantity.Measure) -> Answer? {
    guard let text = scalar(node, noun) else { return nil }
    guard let amount = ScalarText.integer(text) else {
      load.report(.wrongKind(node, noun, kind))
      return nil
    }
    guard let bounds = measure.sensibleAmounts, !bounds.contains(amount) else {
      return .quantity(Quantity(amount, measure))
    }
    load.report(.outOfRange(amount, measure, within: bounds, noun, at: node.range))
    return nil
  }

  private func choice(_ node: YAMLNode, _ noun: String) -> Answer? {
    guard let text = scalar(node, noun) else { return nil }
    guard options.contains(text) else {
      if !options.isEmpty { load.report(.notAnOption(text, noun, among: options, at: node.range)) }
      return nil
    }
    return .choice(text)
  }

  private func roles(_ node: YAMLNode, _ noun: String) -> Answer? {
    guard node.kind == .sequence else {
      load.report(.wrongKind(node, noun, kind))
      return nil
    }
    let roles = load.names(node, noun, in: \.roles)
    return roles.isEmpty ? nil : .roles(roles.map(\.value))
  }

  private func text(_ node: YAMLNode, _ noun: String) -> Answer? {
    guard let text = scalar(node, noun) else { return nil }
    guard !node.statesNothing else {
      load.report(.emptyKey(String(noun.filter { $0 != "'" }), at: node.range))
      return nil
    }
    for mark in TextScan(Array(text.utf8)).marks where mark.content != nil {
      load.report(.placeholderInValue(at: node.range(ofTextBytes: mark.bytes)))
    }
    return .text(text)
  }
}
