/// A value that is to be written, and how it should look where the place allows it.
package indirect enum YAMLValue: Hashable, Sendable {
  /// Text on one line, quoted only when it must be.
  case scalar(String)
  /// Nothing: the key stands alone.
  case nothing
  /// Prose, one line after another below a `|`.
  case prose(String)
  /// `[a, b]`
  case list([YAMLValue])
  /// `{a: 1, b: 2}`
  case inline([Entry])
  /// A map with a line for each key.
  case block([Entry])
  /// A list with a line for each item.
  case items([YAMLValue])

  /// One key of a map.
  package struct Entry: Hashable, Sendable {
    package let key: String
    package let value: YAMLValue
    /// Lines above the key, without `#`; only a map with a line for each key shows them.
    package let comments: [String]

    package init(_ key: String, _ value: YAMLValue, comments: [String] = []) {
      self.key = key
      self.value = value
      self.comments = comments
    }
  }

  /// Whether it wants lines of its own.
  var isBlock: Bool {
    switch self {
    case .prose, .block, .items: true
    case .scalar, .nothing, .list, .inline: false
    }
  }

  /// The list that holds only this value: maps get a line each.
  var asList: YAMLValue {
    switch self {
    case .inline, .block, .prose, .items: .items([self])
    case .scalar, .nothing, .list: .list([self])
    }
  }
}
