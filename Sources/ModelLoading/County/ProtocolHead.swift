internal import PositionedYAML
internal import ProtocolModel
internal import SourceText

/// What a county says of its protocol as a whole, at `protocol:`.
struct ProtocolHead {
  let title: String?
  let numbering: County.NumberingStyle
  /// When the first protocol was developed, and how this text stands to it.
  let facts: [Layer.StatedFact]

  init() {
    title = nil
    numbering = .decimal
    facts = []
  }

  init?(from map: inout MapReader) {
    title = map.optionalText("title")
    numbering = map.optionalWord("numbering") ?? .decimal
    let developed = map.optional("first-developed").flatMap { Self.firstDeveloped($0, map.load) }
    facts = [developed, Self.textKind(from: &map)].compactMap { $0 }
  }

  /// `{date, source}`, or a day alone, which then has no source.
  private static func firstDeveloped(_ node: YAMLNode, _ load: LoadingContext) -> Layer.StatedFact? {
    guard node.kind == .mapping else {
      return load.day(node, "'first-developed'").map { fact($0, source: nil, statedOn: nil, at: node.range) }
    }
    return load.map(node, "'first-developed'") { map in
      let node = map.required("date")
      let day = node.flatMap { map.load.day($0, "'date'") }
      let source = map.optionalText("source")
      let statedOn = map.optionalLegalDate("stated-on")
      return node.flatMap { node in day.map { fact($0, source: source, statedOn: statedOn, at: node.range) } }
    }
  }

  private static func fact(
    _ day: CalendarDay, source: String?, statedOn: LegalDate?, at range: SourceRange
  ) -> Layer.StatedFact {
    Layer.StatedFact(
      fact: "first-developed", value: day.description, source: source, statedOn: statedOn, range: range)
  }

  /// The document itself says what it is, so it is its own source.
  private static func textKind(from map: inout MapReader) -> Layer.StatedFact? {
    guard let node = map.optional("this-text"), let kind: County.TextKind = map.load.word(node, "'this-text'")
    else { return nil }
    return Layer.StatedFact(
      fact: "this-text", value: kind.rawValue, source: "\(node.range.file) states it", statedOn: nil,
      range: node.range)
  }
}
