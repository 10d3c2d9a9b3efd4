internal import PositionedYAML
internal import ProtocolModel
internal import SourceText

/// Text, numbers, days and words of a closed list.
extension MapReader {
  /// Text that must not be missing; its last line end is dropped.
  mutating func text(_ key: String) -> String { locatedText(key)?.value ?? "" }

  mutating func locatedText(_ key: String) -> Located<String>? {
    guard let node = required(key), let text = load.text(node, "'\(key)'") else { return nil }
    if load.isStandIn(text, node) { load.report(.standInWhereNeeded(text, "'\(key)'", at: node.range)) }
    return Located(text, at: node.range)
  }

  /// Text that may be missing; a stand-in such as `TBD` is reported and counts as missing.
  mutating func optionalText(_ key: String) -> String? {
    guard let node = optional(key), let text = load.text(node, "'\(key)'") else { return nil }
    guard load.isStandIn(text, node) else { return text }
    load.report(.standIn(text, "'\(key)'", at: node.range))
    return nil
  }

  /// Text that must be stated in every file, the law's too; a stand-in is reported and counts as missing.
  mutating func statedText(_ key: String) -> String? {
    guard let node = required(key), let text = load.text(node, "'\(key)'") else { return nil }
    guard StandIn.isWhole(text) || StandIn.found(in: text) != nil else { return text }
    load.report(.standInWhereNeeded(text, "'\(key)'", at: node.range))
    return nil
  }

  /// The texts of an optional list.
  mutating func texts(_ key: String) -> [Located<String>] {
    guard let node = optional(key), let items = load.items(node, "'\(key)'") else { return [] }
    return items.compactMap { item in load.text(item, "an item of '\(key)'").map { Located($0, at: item.range) } }
  }

  /// A whole number that must not be missing and is at least `minimum`.
  mutating func integer(_ key: String, atLeast minimum: Int = 0) -> Int? {
    required(key).flatMap { load.integer($0, "'\(key)'", atLeast: minimum) }
  }

  mutating func optionalInteger(_ key: String, atLeast minimum: Int = 0) -> Int? {
    optional(key).flatMap { load.integer($0, "'\(key)'", atLeast: minimum) }
  }

  /// `true` or `false`; nil when it is missing, which is reported, or neither.
  mutating func flag(_ key: String) -> Bool? { required(key).flatMap { load.flag($0, "'\(key)'") } }

  /// `true` or `false`; false when nothing is stated.
  mutating func optionalFlag(_ key: String, whenWrong fallback: Bool = false) -> Bool {
    optional(key).map { load.flag($0, "'\(key)'") ?? fallback } ?? false
  }

  mutating func day(_ key: String) -> CalendarDay? { required(key).flatMap { load.day($0, "'\(key)'") } }

  mutating func optionalDay(_ key: String) -> CalendarDay? { optional(key).flatMap { load.day($0, "'\(key)'") } }

  mutating func legalDate(_ key: String) -> LegalDate {
    required(key).flatMap { load.legalDate($0, "'\(key)'") } ?? .unknown
  }

  /// The date with its place; nil when it is missing or none, which is reported.
  mutating func locatedLegalDate(_ key: String) -> Located<LegalDate>? {
    guard let node = required(key) else { return nil }
    return load.legalDate(node, "'\(key)'").map { Located($0, at: node.range) }
  }

  mutating func optionalLegalDate(_ key: String) -> LegalDate? {
    optional(key).flatMap { load.legalDate($0, "'\(key)'") }
  }

  /// One of the words of a closed list; nil when it is missing, which is reported, or unknown.
  mutating func word<Word>(_ key: String, of type: Word.Type = Word.self) -> Word?
  where Word: RawRepresentable<String> & CaseIterable {
    required(key).flatMap { load.word($0, "'\(key)'") }
  }

  mutating func optionalWord<Word>(_ key: String, of type: Word.Type = Word.self) -> Word?
  where Word: RawRepresentable<String> & CaseIterable {
    optional(key).flatMap { load.word($0, "'\(key)'") }
  }

  /// The words of an optional list.
  mutating func words<Word>(_ key: String, of type: Word.Type = Word.self) -> [Word]
  where Word: RawRepresentable<String> & CaseIterable {
    guard let node = optional(key), let items = load.items(node, "'\(key)'") else { return [] }
    return items.compactMap { load.word($0, "an item of '\(key)'") }
  }
}

/// The same for single nodes; `noun` is what the node is.
extension LoadingContext {
  /// Whether a county or region holds the place of an answer here; the law's files may say that something is unknown.
  func isStandIn(_ text: String, _ node: YAMLNode) -> Bool {
    node.range.file.hasPrefix("Counties/") && StandIn.isWhole(text)
  }

  func text(_ node: YAMLNode, _ noun: @autoclosure () -> String) -> String? {
    guard node.kind == .scalar else {
      report(.wrongType(of: noun(), mustBe: "text", found: node))
      return nil
    }
    var text = node.text
    while text.utf8.last == UInt8(ascii: "\n") { text.unicodeScalars.removeLast() }
    return text
  }

  func integer(_ node: YAMLNode, _ noun: @autoclosure () -> String, atLeast minimum: Int = 0) -> Int? {
    guard let text = text(node, noun()) else { return nil }
    guard let number = ScalarText.integer(text), number >= minimum else {
      report(.invalidNumber(text, noun(), atLeast: minimum, at: node.range))
      return nil
    }
    return number
  }

  func flag(_ node: YAMLNode, _ noun: @autoclosure () -> String) -> Bool? {
    guard let text = text(node, noun()) else { return nil }
    switch text {
    case "true": return true
    case "false": return false
    default:
      report(.invalidFlag(text, noun(), at: node.range))
      return nil
    }
  }

  func day(_ node: YAMLNode, _ noun: @autoclosure () -> String) -> CalendarDay? {
    guard let text = text(node, noun()) else { return nil }
    guard let day = CalendarDay(iso: text) else {
      report(.invalidDay(text, noun(), at: node.range))
      return nil
    }
    return day
  }

  func legalDate(_ node: YAMLNode, _ noun: @autoclosure () -> String) -> LegalDate? {
    guard let text = text(node, noun()) else { return nil }
    guard let date = ScalarText.legalDate(text) else {
      report(.invalidLegalDate(text, noun(), at: node.range))
      return nil
    }
    return date
  }

  func word<Word>(_ node: YAMLNode, _ noun: @autoclosure () -> String) -> Word?
  where Word: RawRepresentable<String> & CaseIterable {
    guard let text = text(node, noun()) else { return nil }
    guard let word = Word(rawValue: text) else {
      report(.unknownWord(text, noun(), among: Word.allCases.map(\.rawValue), at: node.range))
      return nil
    }
    return word
  }
}
