/// Lays values out as lines, or as one line where braces are around them.
struct YAMLLayout {
  /// By how many blanks an inner map is indented in this file.
  let step: Int

  /// The value on one line; `inBraces` when braces or brackets are around it.
  static func inline(_ value: YAMLValue, inBraces: Bool = true) -> String {
    switch value {
    case .scalar(let text): ScalarSpelling.spelled(text, inBraces: inBraces)
    case .nothing: "~"
    case .prose(let text): ScalarSpelling.quoted(text)
    case .list(let items), .items(let items): "[\(items.map { inline($0) }.joined(separator: ", "))]"
    case .inline(let entries), .block(let entries): "{\(entries.map { inline($0) }.joined(separator: ", "))}"
    }
  }

  /// `key: value` on one line.
  static func inline(_ entry: YAMLValue.Entry) -> String {
    "\(ScalarSpelling.spelled(entry.key, inBraces: true)): \(inline(entry.value))"
  }

  /// The lines of an entry whose key stands after `indent` blanks.
  func lines(of entry: YAMLValue.Entry, indent: Int) -> [String] {
    let blanks = String(repeating: " ", count: indent)
    let key = "\(blanks)\(ScalarSpelling.spelled(entry.key, inBraces: false)):"
    let comments = entry.comments.map { $0.isEmpty ? "\(blanks)#" : "\(blanks)# \($0)" }
    switch entry.value {
    case .nothing: return comments + [key]
    case .scalar, .list, .inline: return comments + ["\(key) \(Self.inline(entry.value, inBraces: false))"]
    case .block(let entries):
      return comments + [key] + entries.flatMap { lines(of: $0, indent: indent + step) }
    case .items(let items):
      return comments + [key] + items.flatMap { lines(ofItem: $0, indent: indent + step) }
    case .prose(let text):
      guard let prose = Self.proseLines(text) else {
        return comments + ["\(key) \(Self.inline(entry.value, inBraces: false))"]
      }
      let inner = String(repeating: " ", count: indent + step)
      return comments + ["\(key) |"] + prose.map { $0.isEmpty ? "" : inner + $0 }
    }
  }

  /// The lines of a list item whose `-` stands after `indent` blanks.
  func lines(ofItem item: YAMLValue, indent: Int) -> [String] {
    let dash = String(repeating: " ", count: indent) + "- "
    guard case .block(let entries) = item else { return [dash + Self.inline(item, inBraces: false)] }
    var lines = entries.flatMap { self.lines(of: $0, indent: indent + 2) }
    if let first = lines.first { lines[0] = dash + first.dropFirst(indent + 2) }
    return lines
  }

  /// The lines of a text that may stand below `|`; nil where only quotes keep it as it is.
  private static func proseLines(_ text: String) -> [String]? {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    while lines.last?.isEmpty ?? false { lines.removeLast() }
    guard let first = lines.first, !first.isEmpty, first.utf8.first != UInt8(ascii: " ") else { return nil }
    return lines
  }
}
