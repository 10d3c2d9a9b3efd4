internal import ProtocolModel

/// Reads what stands between the braces of a placeholder.
enum PlaceholderGrammar {
  /// The placeholder that `content` names in a text of `owner`; nil when no placeholder is written so.
  static func placeholder(_ content: String, in owner: Clause.ID) -> Placeholder? {
    switch content {
    case "county.name": return .countyName
    case "county.title": return .protocolTitle
    case "fiscal-year": return .fiscalYear
    default: break
    }
    if let colon = content.utf8.firstIndex(of: UInt8(ascii: ":")) {
      return placeholder(of: content[..<colon], named: String(content[content.utf8.index(after: colon)...]))
    }
    if let slash = content.utf8.firstIndex(of: UInt8(ascii: "/")) {
      let clause = String(content[..<slash])
      let name = String(content[content.utf8.index(after: slash)...])
      guard Identifier<Clause>.isWellFormed(clause), isValueName(name) else { return nil }
      return .value(ValueReference(clause: Identifier(clause), name: Identifier(name)))
    }
    return isValueName(content) ? .value(ValueReference(clause: owner, name: Identifier(content))) : nil
  }

  /// Whether `text` may name a value: an identifier without dots, which only clauses have.
  static func isValueName(_ text: String) -> Bool {
    Identifier<ClauseValue>.isWellFormed(text) && !text.utf8.contains(UInt8(ascii: "."))
  }

  /// Whether `content` holds only what placeholders may be written with.
  static func isWellFormed(_ content: String) -> Bool {
    !content.isEmpty
      && content.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."),
          UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "-"):
          true
        default: false
        }
      }
  }

  /// The words that stand before a colon.
  static let prefixes = ["partner", "team", "seat", "clause", "part", "cite", "block"]

  /// The placeholders that take no name.
  static let plainNames = ["county.name", "county.title", "fiscal-year"]

  private static func placeholder(of kind: Substring, named name: String) -> Placeholder? {
    if kind == "block" { return GeneratedBlock(rawValue: name).map(Placeholder.block) }
    if kind == "seat" { return seat(named: name) }
    guard Identifier<Never>.isWellFormed(name) else { return nil }
    switch kind {
    case "partner": return .partner(Identifier(name))
    case "team": return .team(Identifier(name))
    case "clause": return .clause(Identifier(name))
    case "part": return .part(Identifier(name))
    case "cite": return .citation(Identifier(name))
    default: return nil
    }
  }

  /// `team/role`
  private static func seat(named name: String) -> Placeholder? {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, parts.allSatisfy(Identifier<Never>.isWellFormed) else { return nil }
    return .seat(Identifier(parts[0]), Identifier(parts[1]))
  }
}
