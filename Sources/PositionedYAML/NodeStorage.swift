/// All nodes of one document; the nodes handed out are windows into it.
final class NodeStorage: Sendable {
  let text: YAMLText
  /// The nodes, each followed by its children.
  let records: ContiguousArray<NodeRecord>
  /// The values of all scalars, one after the other.
  let pool: [UInt8]

  init(text: YAMLText, records: ContiguousArray<NodeRecord>, pool: [UInt8]) {
    self.text = text
    self.records = records
    self.pool = pool
  }

  /// The bytes of the value of the scalar at `index`.
  func value(at index: Int) -> ArraySlice<UInt8> { pool[records[index].valueRange] }

  /// Whether the scalar at `index` has the very bytes of `text`.
  func hasValue(of text: String, at index: Int) -> Bool {
    let range = records[index].valueRange
    let bytes = text.utf8
    return range.count == bytes.count && zip(range, bytes).allSatisfy { pool[$0] == $1 }
  }
}
