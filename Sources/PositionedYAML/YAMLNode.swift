package import SourceText

/// A node of a YAML document that knows where it was written.
package struct YAMLNode: Sendable {
  package enum Kind: Hashable, Sendable {
    case scalar, sequence, mapping
  }

  package enum ScalarStyle: Hashable, Sendable {
    case plain, singleQuoted, doubleQuoted, literal, folded
  }

  let storage: NodeStorage
  /// Where the node stands among the records of the storage.
  let index: Int

  init(_ storage: NodeStorage, _ index: Int) {
    self.storage = storage
    self.index = index
  }

  var record: NodeRecord { storage.records[index] }

  package var kind: Kind {
    switch record.shape {
    case .sequence: .sequence
    case .mapping: .mapping
    case .plain, .singleQuoted, .doubleQuoted, .literal, .folded: .scalar
    }
  }

  /// How a scalar is written; `plain` for collections.
  package var style: ScalarStyle {
    switch record.shape {
    case .singleQuoted: .singleQuoted
    case .doubleQuoted: .doubleQuoted
    case .literal: .literal
    case .folded: .folded
    case .plain, .sequence, .mapping: .plain
    }
  }

  /// From the first character of the node to its last, without the blank lines and comments that follow.
  package var range: SourceRange {
    let record = record
    return SourceRange(file: storage.text.file, start: record.start, end: record.end)
  }

  /// The value of a scalar as written, with line ends as LF; empty for collections.
  package var text: String { String(decoding: storage.value(at: index), as: UTF8.self) }

  /// Whether the value of a scalar has the very bytes of `text`.
  package func hasText(_ text: String) -> Bool { storage.hasValue(of: text, at: index) }

  /// Whether nothing is stated: no text at all, `~` or `null`, without quotes.
  package var isEmptyPlain: Bool {
    let record = record
    return record.shape == .plain && NodeRecord.isEmptyText(storage.pool[record.valueRange])
  }

  /// The nodes of a list; nothing for other kinds.
  package var items: Items { Items(kind == .sequence ? self : nil) }

  /// The keys of a map with their values, in the order of the file; nothing for other kinds.
  package var entries: Entries { Entries(kind == .mapping ? self : nil) }

  /// The value of `key`, compared by bytes.
  ///
  /// - Complexity: O(n) in the number of keys.
  package subscript(key: String) -> YAMLNode? {
    for entry in entries where entry.key.hasText(key) { return entry.value }
    return nil
  }
}
